import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import { countWords } from '../../lib/count-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import styles from './unjudged.module.css';

/** Accounts without any sentiment, as one group: a book just imported is full of them. */
export function Unjudged({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  return (
    <section aria-label="No sentiment yet">
      <ListHeading name="No sentiment yet" count={count} />
      <p
        className={cx(styles.words)}
      >{`${capitalised(countWords(count, 'account waits', 'accounts wait'))} for a first word. In the Book, one key each says how they are.`}</p>
      <Button size="small" onPress={onShow}>
        Show them in the Book
      </Button>
    </section>
  );
}

import { useStore } from 'zustand';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCall } from '../../lib/api.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { BookActs } from '../acts/book-acts.ts';
import { useWindowParts } from '../window-parts-context.ts';

/** Lines about the whole window: a write that failed, a book that may only be read, a sample. */
export function Banners({ books }: { books: BookActs }) {
  const { trouble } = useWindowParts();
  const failure = useStore(trouble.store, (state) => state.failure);
  const { data: book } = useCall('book:state', null);
  const { notify } = useAppActions();
  const rescue = async (): Promise<void> => {
    const saved = await books.rescue();
    if (typeof saved === 'object') notify({ text: failureSentence(saved), tone: 'bad' });
    else if (saved === 'opened') trouble.dismiss();
  };
  return (
    <>
      {failure && failure.type !== 'ReadOnly' && (
        <Banner
          tone="bad"
          onClose={trouble.dismiss}
          action={
            failure.type === 'FileGone' && (
              <Button size="small" onPress={() => void rescue()}>
                Save the open book elsewhere…
              </Button>
            )
          }
        >
          {failureSentence(failure)}
        </Banner>
      )}
      {book?.readOnly === true && (
        <Banner
          tone="warn"
          action={
            <Button size="small" onPress={() => void books.choose()}>
              Open another book…
            </Button>
          }
        >
          {failureSentence({ type: 'ReadOnly' })}
        </Banner>
      )}
      {book?.isSample === true && !book.readOnly && (
        <Banner
          action={
            <Button size="small" onPress={() => void books.start()}>
              Start my own
            </Button>
          }
        >
          This is a sample book: its companies and people are invented. Change what you like.
        </Banner>
      )}
    </>
  );
}

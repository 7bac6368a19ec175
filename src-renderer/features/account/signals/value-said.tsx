import { Plus } from 'lucide-react';
import type { HumanSignals } from '#contract/human-signals';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { ListHeading } from '../../../ui/section-heading.tsx';
import styles from './human-signals.module.css';
import { RowOpener } from './row-opener.tsx';
import { useSignRemoval } from './use-sign-removal.ts';

/** Props of {@link ValueSaid}. */
export interface ValueSaidProps {
  value: HumanSignals['value'];
  here: Here;
  onAdd: (() => void) | null;
}

/** Whether the sponsor can say the value unprompted, with the day and the words; or that nobody has tried. */
export function ValueSaid({ value, here, onAdd }: ValueSaidProps) {
  const remove = useSignRemoval(onAdd === null);
  const { newest, untested, all } = value;
  return (
    <section aria-label="Can the sponsor say the value unprompted?">
      <ListHeading
        name="Can the sponsor say the value unprompted?"
        level={3}
        end={
          onAdd && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={onAdd}>
              Note an answer
            </Button>
          )
        }
      />
      {newest === null ? (
        <p className={cx(styles.teach)}>Untested. Ask what they would tell their own director, and note the words.</p>
      ) : (
        <>
          <p className={cx(styles.said)}>
            <RowOpener
              label={`Can say the value: ${untested ? 'untested' : newest.said}`}
              rows={all.map(({ id, on, said, words, personName }) => ({
                id,
                day: formatDate(on, here),
                words: [said, words === null ? null : `“${words}”`, personName]
                  .filter((part) => part !== null)
                  .join(', '),
                at: null,
                remove: remove ? () => void remove('values:remove', id, 'Answer about the value deleted.') : undefined,
              }))}
            >
              <b>{untested ? 'Untested' : newest.said === 'yes' ? 'Yes' : 'No'}</b>
            </RowOpener>
            {untested
              ? ` for ${newest.days} days; last ${newest.said} on ${formatDate(newest.on, here)}`
              : `, ${formatDate(newest.on, here)}`}
            {newest.personName !== null && `, ${newest.personName}`}
          </p>
          {newest.words !== null && (
            <p className={cx(styles.quote)} dir="auto">
              {`“${newest.words}”`}
            </p>
          )}
          {all.length > 1 && (
            <p className={cx(styles.faint)}>
              {`Before: ${all
                .slice(1, 4)
                .map(({ said, on }) => `${said} on ${formatDate(on, here)}`)
                .join(', ')}`}
            </p>
          )}
        </>
      )}
    </section>
  );
}

import type { Output } from '#contract/channels';
import { useAct, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { outcomeWords } from '../../lib/outcome-words.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './imports-section.module.css';
import { SettingsSection } from './settings-section.tsx';

type Batch = Output<'import:batches'>[number];
type Undone = Output<'import:undo'>;

/** The imports that were done, each with the way to take it back; nothing where there was none. */
export function ImportsSection({ isReadOnly }: { isReadOnly: boolean }) {
  const { data: batches } = useCall('import:batches', null);
  const { mutate: undo, isPending } = useAct('import:undo');
  const { notify } = useAppActions();
  const { locale, zone } = useLocale();
  if (!batches || batches.length === 0) return null;
  const today = dayOfInstant(Date.now(), zone);
  const takeBack = (batch: Batch): void =>
    undo(
      { batch: batch.id },
      {
        onSuccess: (undone) =>
          notify({ text: `The import of ${batch.name} was taken back. ${leftWords(undone)}`.trim(), undo: true }),
        onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
      },
    );
  return (
    <SettingsSection
      name="Imports"
      about="Taking an import back removes what it made and restores what it changed. What was changed since stays, and is named."
    >
      <ul>
        {batches.map((batch) => (
          <li key={batch.id} className={cx(styles.row)}>
            <span className={cx(styles.name)} dir="auto">
              {batch.name}
            </span>
            <span className={cx(styles.facts)}>
              {formatDate(dayOfInstant(batch.at, zone), { locale, today })}, {countsOf(batch, locale)}
            </span>
            {batch.undoneAt === null ? (
              <Button
                size="small"
                isDisabled={isReadOnly || isPending}
                aria-label={`Take back the import of ${batch.name}`}
                onPress={() => takeBack(batch)}
              >
                Take back
              </Button>
            ) : (
              <span className={cx(styles.facts)}>
                taken back {formatDate(dayOfInstant(batch.undoneAt, zone), { locale, today })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}

const countsOf = ({ created, updated, skipped }: Batch, locale: string): string =>
  (
    [
      [created, outcomeWords.created],
      [updated, outcomeWords.updated],
      [skipped, outcomeWords.skipped],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber(count, { locale })} ${word}`)
    .join(', ') || 'nothing changed';

const leftWords = ({ left }: Undone): string =>
  left.length === 0
    ? ''
    : `${left.length === 1 ? 'One row was' : `${left.length} rows were`} changed since and stayed: ${left
        .slice(0, 3)
        .map(({ title }) => title)
        .join(', ')}${left.length > 3 ? ' and others' : ''}.`;

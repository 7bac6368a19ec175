import type { NumbersPage } from '#contract/evidence';
import { evidenceWords } from '#domain/evidence-words';
import { levelNames } from '#domain/sentiment';
import { useAppActions } from '../../lib/app-actions.ts';
import { formatDate } from '../../lib/format-date.ts';
import { verdictWords } from '../../lib/gut-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { SentimentWord } from '../../ui/sentiment-word.tsx';
import styles from './numbers-page.module.css';
import { ledgerFinding } from './numbers-words.ts';

/** Where gut and data parted across the book: both sides as they were, the line, and who was right. */
export function LedgerTable({ numbers, here }: { numbers: NumbersPage; here: Here }) {
  const { openAccount } = useAppActions();
  const { disagreements } = numbers;
  return (
    <section aria-label="Gut against data" className={cx(styles.section)}>
      <SectionHeading
        name="Gut against data"
        finding={disagreements.length === 0 ? 'Gut and data never parted yet.' : ledgerFinding(numbers)}
      />
      {disagreements.length > 0 && (
        <div className={cx(styles.scroller)}>
          <table className={cx(styles.table)} aria-label="Gut against data">
            <thead>
              <tr>
                <th scope="col">Account</th>
                <th scope="col">Parted</th>
                <th scope="col">You said</th>
                <th scope="col">The data said</th>
                <th scope="col">Your line</th>
                <th scope="col">Who was right</th>
              </tr>
            </thead>
            <tbody>
              {disagreements.map((one) => (
                <tr key={`${one.reading.id} ${one.evidence.id}`}>
                  <th scope="row" dir="auto">
                    <LinkButton kind="plain" onPress={() => openAccount(one.accountId)}>
                      {one.accountName}
                    </LinkButton>
                  </th>
                  <td className={cx(styles.whole)}>
                    {one.to === null
                      ? `since ${formatDate(one.from, here)}`
                      : `${formatDate(one.from, here)} to ${formatDate(one.to, here)}`}
                  </td>
                  <td>
                    <SentimentWord level={one.reading.level} word={levelNames[one.reading.level]} />
                  </td>
                  <td>{evidenceWords(one.evidence.kind, one.evidence.value)}</td>
                  <td className={cx(styles.line)} dir="auto">
                    {one.words ?? ''}
                  </td>
                  <td>
                    {one.wasRight === null ? (one.asksVerdict ? 'to be said' : 'open') : verdictWords[one.wasRight]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

import type { NumbersPage } from '#contract/evidence';
import { levelNames } from '#domain/sentiment';
import { useAppActions } from '../../lib/app-actions.ts';
import { countWords } from '../../lib/count-words.ts';
import { formatDate } from '../../lib/format-date.ts';
import { outcomeTitles } from '../../lib/gut-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { SentimentWord } from '../../ui/sentiment-word.tsx';
import styles from './numbers-page.module.css';

const hitWords = { hit: 'right', friendly: 'too friendly', harsh: 'too harsh' } as const;

/** Every outcome, with what was said before it: the rows behind every figure of the page. */
export function OutcomesTable({ outcomes, here }: { outcomes: NumbersPage['outcomes']; here: Here }) {
  const { openAccount } = useAppActions();
  const count = (kind: string): number => outcomes.filter(({ outcome }) => outcome === kind).length;
  return (
    <section aria-label="Outcomes" className={cx(styles.section)}>
      <SectionHeading
        name="Outcomes"
        finding={
          outcomes.length === 0
            ? 'No renewal has come out yet. Record one on its account, under Renewal.'
            : `${countWords(outcomes.length, 'renewal', 'renewals')} came out: ${count('renewed')} renewed, ${count('reduced')} reduced, ${count('lost')} lost.`
        }
      />
      {outcomes.length > 0 && (
        <div className={cx(styles.scroller)}>
          <table className={cx(styles.table)} aria-label="Outcomes">
            <thead>
              <tr>
                <th scope="col">Account</th>
                <th scope="col">Outcome</th>
                <th scope="col">Day</th>
                <th scope="col">Your last level</th>
                <th scope="col">It was</th>
                <th scope="col" className={cx(styles.end)}>
                  First turn
                </th>
                <th scope="col" className={cx(styles.end)}>
                  Last said
                </th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map((one) => (
                <tr key={one.id}>
                  <th scope="row" dir="auto">
                    <LinkButton kind="plain" onPress={() => openAccount(one.accountId, 'Renewal')}>
                      {one.accountName}
                    </LinkButton>
                  </th>
                  <td>
                    {outcomeTitles[one.outcome]}
                    {one.lineName !== null && <span className={cx(styles.faint)}>, {one.lineName}</span>}
                  </td>
                  <td className={cx(styles.whole)}>{formatDate(one.onDate, here)}</td>
                  <td>
                    <SentimentWord
                      level={one.level}
                      word={one.level === null ? 'none before' : levelNames[one.level]}
                    />
                  </td>
                  <td>{one.hit === null ? '' : hitWords[one.hit]}</td>
                  <td className={cx(styles.end)}>
                    {one.outcome === 'renewed'
                      ? ''
                      : one.leadDays === null
                        ? 'not seen'
                        : `${one.leadDays} days before`}
                  </td>
                  <td className={cx(styles.end)}>{one.said.last === null ? '' : `${one.said.last}%`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

import type { AccountPage } from '#contract/accounts';
import type { SentimentHistory } from '#contract/interactions';
import { levelNames } from '#domain/sentiment';
import { addDays, instantAt } from '#domain/time';
import { formatMoney } from '../../lib/format-money.ts';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import styles from './account-aside.module.css';
import { lineState } from './account-words.ts';
import { NextSteps } from './next-steps.tsx';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link AccountAside}. */
export interface AccountAsideProps {
  page: AccountPage;
  history: SentimentHistory | null;
  here: Here;
  isReadOnly: boolean;
}

/** The third column of a wide window: what to do, what is paid, how often we hear from them. */
export function AccountAside({ page, history, here, isReadOnly }: AccountAsideProps) {
  const running = page.lines.filter((line) => lineState(line, here.today) === 'running');
  const touch = touchWords(page, history, here);
  return (
    <aside className={cx(styles.aside)} aria-label="Beside the account">
      <NextSteps
        isNarrow
        accountId={page.id}
        steps={page.openCommitments}
        promises={page.promises}
        here={here}
        isReadOnly={isReadOnly}
      />
      {running.length > 0 && (
        <section>
          <ListHeading name="Contract lines" count={running.length} />
          <ul>
            {running.slice(0, 8).map((line) => (
              <li key={line.id} className={cx(styles.line)}>
                <span className={cx(styles.name)}>{line.product ?? line.externalId ?? 'No name'}</span>
                <span className="num">{formatMoney(line.arr, here)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {touch !== '' && (
        <section>
          <ListHeading name="Touch" />
          <p className={cx(styles.words)}>{touch}</p>
        </section>
      )}
    </aside>
  );
}

function touchWords({ row, validDays }: AccountPage, history: SentimentHistory | null, here: Here): string {
  if (row.touchDays === null) return '';
  const last =
    row.touchDays === 0
      ? 'Last heard today.'
      : `Last heard ${row.touchDays} ${row.touchDays === 1 ? 'day' : 'days'} ago.`;
  const quarter = instantAt(addDays(here.today, -90), '00:00', here.zone);
  const recent = history?.touches.filter(({ at }) => at >= quarter).length ?? 0;
  const often = recent > 0 ? ` ${recent} ${recent === 1 ? 'interaction' : 'interactions'} in the last 90 days.` : '';
  const holds =
    validDays === null || row.level === null
      ? ''
      : ` A reading of ${levelNames[row.level]} holds for ${validDays} days here.`;
  return `${last}${often}${holds}`;
}

import type { AccountPage } from '#contract/accounts';
import { daysBetween } from '#domain/time';
import { levelNames } from '#domain/sentiment';
import { dayOfInstant, formatDate, formatDateWithWeekday, formatDaysAgo } from '../../lib/format-date.ts';
import { formatMoneyList } from '../../lib/format-money.ts';
import { cx } from '../../ui/cx.ts';
import { FactStrip, type Fact } from '../../ui/fact-strip.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import styles from './account-facts.module.css';
import { countWords } from '../../lib/count-words.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { inDays } from './account-words.ts';
import { endedLines } from './renewal-finding.ts';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link AccountFacts}. */
export interface AccountFactsProps {
  page: AccountPage;
  here: Here;
}

/** The account in a few figures; a fact that does not exist takes no room. */
export function AccountFacts({ page, here }: AccountFactsProps) {
  const facts = factsOf(page, here);
  return facts.length === 0 ? null : <FactStrip facts={facts} />;
}

function factsOf(page: AccountPage, here: Here): readonly Fact[] {
  const { row, fields, renewalConfidence, openCommitments } = page;
  const facts: Fact[] = [];
  const on = (instant: string) => formatDate(dayOfInstant(instant, here.zone), here);
  if (row.level !== null && row.readAt !== null) {
    facts.push({
      id: 'sentiment',
      label: 'Sentiment',
      value: (
        <span className={cx(styles.level)}>
          <SentimentMark level={row.level} state={row.stale ? 'hatched' : 'solid'} />
          {levelNames[row.level]}
        </span>
      ),
      sub: [row.confidence === null ? null : `${row.confidence}% sure`, on(row.readAt), row.stale ? 'stale' : null]
        .filter((part) => part !== null)
        .join(', '),
    });
  }
  if (row.arr.length > 0) {
    facts.push({
      id: 'arr',
      label: 'ARR',
      value: formatMoneyList(row.arr, here),
      sub: countWords(row.lineCount, 'line', 'lines'),
    });
  }
  if (row.endsOn !== null) {
    facts.push({
      id: 'ends',
      label: 'Ends',
      value: formatDate(row.endsOn, here),
      sub: inDays(daysBetween(here.today, row.endsOn), here.locale),
    });
  }
  const ended = endedLines(page.lines, here.today);
  if (ended !== null) {
    facts.push({
      id: 'ended',
      label: 'Ended',
      value: formatDate(ended.on, here),
      sub: `${formatMoneyList(ended.arr, here)} a year`,
    });
  }
  if (renewalConfidence !== null) {
    const { percent, previous, at } = renewalConfidence;
    facts.push({
      id: 'renewal',
      label: 'Renewal confidence',
      value: `${percent}%`,
      sub: previous === null || previous === percent ? `said on ${on(at)}` : `was ${previous}% until ${on(at)}`,
    });
  }
  const standing = [fields.stage, fields.coverage].filter((part) => part !== null && part !== '');
  const [first, second] = standing;
  if (first !== undefined && first !== null) {
    facts.push({
      id: 'stage',
      label: fields.stage === null ? 'Coverage' : 'Stage',
      value: capitalised(first),
      ...(second === undefined ? (fields.segment === null ? {} : { sub: fields.segment }) : { sub: second }),
    });
  }
  const [next] = openCommitments;
  if (next) {
    facts.push({
      id: 'next',
      label: 'Next step',
      value: (
        <span className={cx(next.due !== null && next.due < here.today && styles.late)}>
          {next.due === null ? 'No date' : next.due === here.today ? 'Today' : formatDateWithWeekday(next.due, here)}
        </span>
      ),
      sub: <span className={cx(styles.step)}>{capitalised(next.text)}</span>,
    });
  }
  if (row.touchDays !== null) {
    const day = new Date(Date.parse(`${here.today}T12:00:00Z`) - row.touchDays * 86_400_000).toISOString().slice(0, 10);
    facts.push({
      id: 'touch',
      label: 'Last touch',
      value: capitalised(formatDaysAgo(day, here)),
      sub: formatDate(day, here),
    });
  }
  return facts;
}

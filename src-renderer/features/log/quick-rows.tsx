import { Circle, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AccountPage } from '#contract/accounts';
import type { LineReading } from '#contract/line';
import { levelNames } from '#domain/sentiment';
import type { Rubric } from '#domain/sentiment-rubric';
import { dateOf } from '#domain/time';
import { capitalised } from '../../lib/capitalised.ts';
import { dayOfInstant, formatDate, formatDateWithWeekday, formatTime } from '../../lib/format-date.ts';
import { kindWords } from '../../lib/kind-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import type { LogAccount } from './log-form.ts';
import styles from './quick-log.module.css';

/** Props of {@link QuickRows}. */
export interface QuickRowsProps {
  reading: LineReading;
  /** The account the log is about; null while that is open. */
  account: LogAccount | null;
  /** Its page, once it is known: what was before. */
  page: AccountPage | null;
  /** What each level means. */
  rubric: Rubric | null;
  here: Here;
  /** When it was and who was there, where that is known beside the line. */
  known?: { readonly when: string; readonly people: readonly string[] };
}

interface Row {
  readonly field: string;
  readonly sign?: ReactNode;
  readonly result: ReactNode;
  /** What it was before, or who may see it. */
  readonly before?: string;
}

/** What would be saved, field by field, with what it was before. */
export function QuickRows(props: QuickRowsProps) {
  return (
    <dl className={cx(styles.rows)} aria-label="What will be saved">
      {rowsOf(props).map(({ field, sign, result, before }, index) => (
        <div key={`${field} ${index}`} className={cx(styles.row)}>
          <dt>{field}</dt>
          <dd className={cx(styles.result)}>
            <span className={cx(styles.sign)}>{sign}</span>
            <span className={cx(styles.value)} dir="auto">
              {result}
            </span>
          </dd>
          <dd className={cx(styles.before)}>{before}</dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf({ reading, account, page, rubric, here, known }: QuickRowsProps): readonly Row[] {
  const { log, tokens } = reading;
  const isDated = tokens.some(({ kind }) => kind === 'when');
  const people = known?.people ?? [
    ...new Set(
      tokens.flatMap(({ kind, gloss }) => (kind === 'person' ? [gloss.replace(/, new to the book$/, '')] : [])),
    ),
  ];
  const when = isDated
    ? `${formatDateWithWeekday(dateOf(log.at, log.zone), here)}, ${formatTime(log.at, here)}`
    : (known?.when ?? 'just now');
  const was = page?.renewalConfidence;
  return [
    accountRow(reading, account),
    ...(log.level === null
      ? []
      : [
          {
            field: 'Sentiment',
            sign: <SentimentMark level={log.level} state="hollow" />,
            result: (
              <>
                <b>{levelNames[log.level]}</b>
                {log.confidence === null ? '' : `, ${log.confidence}% sure`}
                {log.reasons.length === 0 ? '' : `, because: ${log.reasons.join(', ')}`}
                {rubric && <span className={cx(styles.meaning)}>{rubric[log.level]}</span>}
              </>
            ),
            before: lastWords(page, here),
          },
        ]),
    ...(log.renewalConfidence === null
      ? []
      : [
          {
            field: 'Renewal',
            result: <b>{log.renewalConfidence}%</b>,
            before: was
              ? `${was.percent}% on ${formatDate(dayOfInstant(was.at, here.zone), here)}`
              : 'for the first time',
          },
        ]),
    ...log.signals.map(({ signal, direction }) => ({
      field: 'Signal',
      sign: <Icon of={direction === 1 ? Plus : Minus} size={12} />,
      result: signal,
      before: direction === 1 ? 'a good sign' : 'a bad sign',
    })),
    ...log.nextSteps.map(({ text, due, direction }) => ({
      field: 'Next step',
      sign: <Icon of={Circle} size={12} />,
      result: (
        <>
          <b>{text}</b>
          {due === null ? '' : `, ${formatDateWithWeekday(due, here)}`}
        </>
      ),
      before: direction === 'ours' ? 'we owe' : 'they owe',
    })),
    {
      field: 'Interaction',
      result: `${capitalised(kindWords[log.kind])}, ${when}${people.length === 0 ? '' : `, with ${people.join(', ')}`}`,
    },
    ...(log.note === '' ? [] : [{ field: 'Note', result: log.note, before: 'only me' }]),
  ];
}

function accountRow({ account: read }: LineReading, account: LogAccount | null): Row {
  const field = 'Account';
  if (account !== null)
    return {
      field,
      sign: <SentimentMark level={account.level} state={account.stale ? 'hatched' : 'solid'} />,
      result: <b>{account.name}</b>,
      ...(read.status === 'found' && read.account.detail !== null ? { before: read.account.detail } : {}),
    };
  switch (read.status) {
    case 'ambiguous':
      return { field, result: `${read.candidates.length + read.more} accounts fit`, before: 'choose one' };
    case 'unknown':
      return { field, result: `No account is called “${read.text}”`, before: 'Enter asks' };
    default:
      return { field, result: 'Not named yet', before: 'Enter asks' };
  }
}

function lastWords(page: AccountPage | null, here: Here): string {
  if (page === null) return '';
  const { level, readAt, stale } = page.row;
  if (level === null || readAt === null) return 'the first reading';
  return `${levelNames[level]} on ${formatDate(dayOfInstant(readAt, here.zone), here)}${stale ? ', stale' : ''}`;
}

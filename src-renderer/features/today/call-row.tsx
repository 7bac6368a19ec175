import type { TodayRow } from '#contract/today';
import { decodeStrip } from '#domain/sentiment-strip';
import { levelNames } from '#domain/sentiment';
import { formatMoneyList } from '../../lib/format-money.ts';
import { cx } from '../../ui/cx.ts';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { SentimentStrip } from '../../ui/sentiment-strip.tsx';
import { CallActions } from './call-actions.tsx';
import styles from './call-row.module.css';
import { ReasonChips } from './reason-chips.tsx';
import { dueWords, endWords, takenWords } from './today-words.ts';
import type { Here } from '../../lib/use-here.ts';
import type { Moving } from './use-moving.ts';
import type { TodayActs } from './use-today-acts.ts';

/** Props of {@link CallRow}. */
export interface CallRowProps {
  readonly row: TodayRow;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly here: Here;
  readonly acts: TodayActs;
  readonly moving: Moving;
}

/** An account with its strongest reason; the current one shows all its reasons and what can be done at once. */
export function CallRow({ row, number, isCurrent, here, acts, moving }: CallRowProps) {
  const [first, ...others] = row.reasons;
  const isParted = row.reasons.some(({ rule }) => rule === 'gut and data');
  const isAsked = row.reasons.some(({ rule }) => rule === 'no reason');
  return (
    <div className={cx(styles.row)} data-current={isCurrent || undefined}>
      <span className={cx(styles.number)}>{number}</span>
      <div className={cx(styles.words)}>
        <p className={cx(styles.head)}>
          <SentimentMark level={row.level} state={row.stale ? 'hatched' : 'solid'} />
          {isParted && (
            <span className={cx(styles.parted)} title="Gut and data disagree">
              <span aria-hidden="true">≠</span>
              <span className="visually-hidden">Gut and data disagree</span>
            </span>
          )}
          <span className={cx(styles.name)} dir="auto">
            {row.name}
          </span>
          <span className={cx(styles.state)}>{row.state}</span>
        </p>
        {first && (
          <p className={cx(styles.reason)}>
            {first.text} <span className={cx(styles.action)}>{first.action}</span>
          </p>
        )}
        {isCurrent && others.length > 0 && (
          <ul className={cx(styles.others)} aria-label="Also here because">
            {others.map(({ rule, text, commitmentId, step }) => (
              <li key={commitmentId ?? step?.id ?? rule}>{text}</li>
            ))}
          </ul>
        )}
        {row.stepIn?.taken != null && <p className={cx(styles.state)}>{takenWords(row.stepIn, here)}</p>}
        {isCurrent && row.stepIn?.taken === null && (
          <p
            className={cx(styles.reason)}
          >{`Offered: ${row.stepIn.text}, due ${dueWords(row.stepIn.due, here).text}.`}</p>
        )}
        {isCurrent && isAsked && <ReasonChips row={row} acts={acts} />}
        {isCurrent && <CallActions row={row} here={here} acts={acts} moving={moving} />}
      </div>
      <div className={cx(styles.facts)}>
        <SentimentStrip
          weeks={decodeStrip(row.strip).map(({ level, stale }) => ({ level, isStale: stale }))}
          label={stripWords(row.strip)}
        />
        {row.arr.length > 0 && (
          <span className={cx(styles.arr)}>
            {formatMoneyList(row.arr, { locale: here.locale, isCompact: row.arr.length > 1 })}
          </span>
        )}
        {row.endsOn !== null && <span className={cx(styles.ends)}>{endWords(row.endsOn, here)}</span>}
      </div>
    </div>
  );
}

/** The strip in words: where it began and where it stands. */
function stripWords(strip: string): string {
  const words = decodeStrip(strip).flatMap(({ level }) => (level === null ? [] : [levelNames[level]]));
  const runs = words.filter((word, at) => word !== words[at - 1]);
  return runs.length === 0 ? 'No sentiment in 26 weeks' : `26 weeks: ${runs.join(', then ')}`;
}

import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import type { BookRow, BookTotals } from '#contract/accounts';
import { levelNames } from '#domain/sentiment';
import { decodeStrip } from '#domain/sentiment-strip';
import { formatDate, formatDueDate } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { SentimentStrip } from '../../ui/sentiment-strip.tsx';
import { SentimentTally } from '../../ui/sentiment-tally.tsx';
import { SentimentWord } from '../../ui/sentiment-word.tsx';
import styles from './book-cells.module.css';
import { capitalised, sentimentWord, stripWords } from './book-words.ts';

/** Half a year of sentiment. */
export const StripCell = ({ strip }: Pick<BookRow, 'strip'>) => (
  <SentimentStrip
    weeks={decodeStrip(strip).map(({ level, stale }) => ({ level, isStale: stale }))}
    label={stripWords(strip)}
  />
);

/** The level that holds now, hatched once stale; where the data says otherwise, a mark that opens what they disagree on. */
export const SentimentCell = ({ row, onApart }: { row: BookRow; onApart: (id: string) => void }) => (
  <>
    <SentimentWord level={row.level} word={sentimentWord(row)} state={row.stale ? 'hatched' : 'solid'} />
    {row.stale && <span className="visually-hidden">, stale</span>}
    {row.apart && (
      // In the grid the line has the keyboard, not what stands in it: the key = does the same.
      <button
        type="button"
        tabIndex={-1}
        className={cx(styles.apart)}
        title="Gut and data disagree. Open what they disagree on (=)"
        aria-label="Gut and data disagree: open"
        onClick={() => onApart(row.id)}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        ≠
      </button>
    )}
  </>
);

/** Levels gained or lost in eight weeks: an arrow and a figure, never a colour alone. */
export function ChangeCell({ change }: Pick<BookRow, 'change'>) {
  if (change === null || change === 0) return null;
  const word = `${change < 0 ? 'Fell' : 'Rose'} by ${Math.abs(change)}`;
  return (
    <span className={cx(styles.change)}>
      <Icon of={change < 0 ? ArrowDownRight : ArrowUpRight} size={13} />
      <span aria-hidden="true">{Math.abs(change)}</span>
      <span className="visually-hidden">{word} in eight weeks</span>
    </span>
  );
}

/** What is owed next and when; late in red ink with its word in the date. */
export function NextStepCell({ row, locale, today }: { row: BookRow; locale: string; today: string }) {
  if (!row.nextStep) return <span className={cx(styles.faint)}>No next step</span>;
  const { due, text, late } = row.nextStep;
  return (
    <span className={cx(styles.next)}>
      <span className={cx(styles.due, late && styles.late)}>
        {due === null ? 'no date' : formatDueDate(due, { locale, today })}
      </span>
      <span className={cx(styles.step)} dir="auto">
        {capitalised(text)}
      </span>
    </span>
  );
}

/** When the earliest line ends; where all have ended (B4), when the last did. */
export function EndsCell({
  row,
  locale,
  today,
  isWide,
}: {
  row: BookRow;
  locale: string;
  today: string;
  isWide: boolean;
}) {
  if (row.endsOn !== null) return <span>{formatDate(row.endsOn, { locale, today })}</span>;
  if (row.endedOn === null) return null;
  const full = `ended ${formatDate(row.endedOn, { locale, today })}`;
  const year = row.endedOn.slice(0, 4);
  if (isWide || year === today.slice(0, 4)) return <span className={cx(styles.ended)}>{full}</span>;
  return (
    <span className={cx(styles.ended)} title={full}>
      <span aria-hidden="true">ended {year}</span>
      <span className="visually-hidden">{full}</span>
    </span>
  );
}

/** How many stand at each level, and how many readings have gone stale. */
export const TallyCell = ({ totals }: { totals: BookTotals }) => (
  <SentimentTally
    counts={[totals.tally[1], totals.tally[2], totals.tally[3], totals.tally[4], totals.tally[5]]}
    labels={levelNames}
  />
);

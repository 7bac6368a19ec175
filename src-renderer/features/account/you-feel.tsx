import type { AccountPage } from '#contract/accounts';
import type { TimelineEntry } from '#contract/interactions';
import { levelNames } from '#domain/sentiment';
import { useIsPast } from '../../lib/as-known.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { SignalWords } from './signal-words.tsx';
import styles from './you-feel.module.css';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link YouFeel}. */
export interface YouFeelProps {
  page: AccountPage;
  /** The newest entry that carries a reading, once it has been read. */
  entry: TimelineEntry | null;
  here: Here;
}

/** The judgement that holds now, in the CSM's own words. */
export function YouFeel({ page, entry, here }: YouFeelProps) {
  const { level, stale, confidence, readAt } = page.row;
  const isPast = useIsPast();
  return (
    <section aria-labelledby="you-feel" className={cx(styles.part)}>
      <h3 id="you-feel" className={cx(styles.name)}>
        You feel
      </h3>
      {level === null || readAt === null ? (
        <p className={cx(styles.words)}>
          {isPast ? 'No reading yet.' : 'No reading yet. Press L to say how they are.'}
        </p>
      ) : (
        <p className={cx(styles.level)}>
          <SentimentMark level={level} state={stale ? 'hatched' : 'solid'} />
          <strong>{levelNames[level]}</strong>
          <span className={cx(styles.faint)}>
            {[
              confidence === null ? null : `${confidence}% sure`,
              formatDate(dayOfInstant(readAt, here.zone), here),
              stale ? staleWords(page) : null,
            ]
              .filter((part) => part !== null)
              .join(', ')}
          </span>
        </p>
      )}
      {entry?.note != null && entry.note.trim() !== '' && (
        <p className={cx(styles.words, styles.note)} dir="auto">
          {shorten(entry.note)}
        </p>
      )}
      {entry !== null && entry.reasons.length > 0 && (
        <p className={cx(styles.faint)}>Because: {entry.reasons.join(', ')}.</p>
      )}
      {entry !== null && <SignalWords signals={entry.signals} />}
    </section>
  );
}

const staleWords = ({ validDays }: AccountPage): string =>
  validDays === null ? 'stale' : `stale, it held for ${validDays} days`;

/** The first lines of a long note; the whole of it stands on the timeline. */
function shorten(note: string): string {
  const words = note.trim();
  return words.length <= 320 ? words : `${words.slice(0, 300).replace(/\s+\S*$/, '')} …`;
}

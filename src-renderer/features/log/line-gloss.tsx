import type { LineReading } from '#contract/line';
import { dateOf } from '#domain/time';
import { formatDateWithWeekday, formatTime } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import styles from './line-gloss.module.css';
import type { LogState } from './log-store.ts';

/** Props of {@link LineGloss}. */
export interface LineGlossProps {
  line: NonNullable<LogState['line']>;
  here: Here;
}

/** Every word of the line, with what it was understood as written under it. */
export function LineGloss({ line, here }: LineGlossProps) {
  const { reading, readFrom } = line;
  const { notUnderstood } = reading;
  return (
    <div className={cx(styles.gloss)} role="group" aria-label="How the line is read">
      <p className={cx(styles.words)}>
        {reading.tokens.map((token) => (
          <span key={token.start} className={cx(styles.token)} data-unknown={token.kind === 'unknown' || undefined}>
            <span className={cx(styles.word)} dir="auto">
              {readFrom.slice(token.start, token.end)}
            </span>
            <span className={cx(styles.meaning)}>{token.kind === 'when' ? whenWords(reading, here) : token.gloss}</span>
          </span>
        ))}
      </p>
      {notUnderstood.length > 0 && (
        <p className={cx(styles.lost)} aria-live="polite">
          Not taken, so kept in the note: {notUnderstood.join('; ')}.
        </p>
      )}
    </div>
  );
}

/** A time is written as everywhere in the window, whichever way it was typed. */
const whenWords = ({ log }: LineReading, here: Here): string =>
  `${formatDateWithWeekday(dateOf(log.at, log.zone), here)}, ${formatTime(log.at, { locale: here.locale, zone: log.zone })}`;

import type { LineReading } from '#contract/line';
import { dayLabel } from '#domain/day-label';
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
            <span className={cx(styles.meaning)}>{glossWords(token, reading, here)}</span>
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

/** The days in it are written as everywhere in the window, whichever way they were typed. */
function glossWords(token: LineReading['tokens'][number], reading: LineReading, here: Here): string {
  if (token.kind === 'when') return whenWords(reading, here);
  if (token.kind !== 'next step') return token.gloss;
  const due = reading.log.nextSteps.find((step) => step.due !== null && token.gloss.endsWith(dayLabel(step.due)))?.due;
  return due ? token.gloss.slice(0, -dayLabel(due).length) + formatDateWithWeekday(due, here) : token.gloss;
}

/** A time is written as everywhere in the window, whichever way it was typed. */
const whenWords = ({ log }: LineReading, here: Here): string =>
  `${formatDateWithWeekday(dateOf(log.at, log.zone), here)}, ${formatTime(log.at, { locale: here.locale, zone: log.zone })}`;

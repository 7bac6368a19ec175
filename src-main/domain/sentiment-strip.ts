import type { Coverage } from './account.ts';
import type { Level } from './sentiment.ts';
import { isLevel } from './sentiment.ts';
import { validDays, type Validity } from './sentiment-validity.ts';
import { addDays, type Instant, type IsoDate } from './time.ts';
import { lastWeeks } from './weeks.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** The level that held at the end of a week, and whether it was stale by then; null before the first reading. */
export interface StripCell {
  readonly level: Level | null;
  readonly stale: boolean;
}

export const stripWeeks = 26;

interface StripReading {
  readonly level: Level;
  readonly occurredAt: Instant;
}

/** Reads the strip of one account. `readings`: the oldest first; the last one before the 26 weeks matters too. */
export type StripReader = (readings: readonly StripReading[], coverage: Coverage | null) => readonly StripCell[];

/**
 * S1: 26 weeks, Monday to Sunday, the current one last and judged today.
 * S2: a week shows the newest reading up to its end. S3: stale by V3, counted to that end.
 * Made once per book and day: the borders of weeks and validity are shared by all accounts.
 */
export function createStripReader(validity: Validity, today: IsoDate, calendar: ZoneCalendar): StripReader {
  const weeks = lastWeeks(stripWeeks, today).map(({ end }) => ({ end, before: calendar.startOf(addDays(end, 1)) }));
  return (readings, coverage) => {
    let at = -1;
    return weeks.map(({ end, before }): StripCell => {
      while ((readings[at + 1]?.occurredAt ?? before) < before) at += 1;
      const reading = readings[at];
      if (!reading) return { level: null, stale: false };
      // Stale the day after the last valid day: made before the first day that still reaches the week's end.
      const firstValid = calendar.startOf(addDays(end, -validDays(validity, coverage, reading.level)));
      return { level: reading.level, stale: reading.occurredAt < firstValid };
    });
  };
}

const freshLetters = '.12345';
const staleLetters = '.abcde';

/** S4: one letter a week: `1` to `5`, `a` to `e` where stale, a full stop where there is none. */
export const encodeStrip = (cells: readonly StripCell[]): string =>
  cells.map(({ level, stale }) => (stale ? staleLetters : freshLetters)[level ?? 0]).join('');

/** Reads what `encodeStrip` wrote; any other letter is a week without sentiment. */
export const decodeStrip = (strip: string): readonly StripCell[] =>
  Array.from(strip, (letter) => {
    const stale = staleLetters.indexOf(letter) > 0;
    const level = (stale ? staleLetters : freshLetters).indexOf(letter);
    return isLevel(level) ? { level, stale } : { level: null, stale: false };
  });

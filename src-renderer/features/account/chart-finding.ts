import { levelNames, type Level } from '#domain/sentiment';
import { formatDate, formatMonth } from '../../lib/format-date.ts';
import type { ChartReading } from './chart-model.ts';

const week = 7 * 86_400_000;
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

interface Words {
  readonly locale: string;
  readonly today: string;
  /** The calendar day of a moment, in the zone of this machine. */
  readonly dayOf: (time: number) => string;
}

/** What the readings show, as the title of their chart. `readings`: the oldest first. */
export function findingOf(readings: readonly ChartReading[], isStale: boolean, words: Words): string {
  const last = readings.at(-1);
  if (!last) return 'No reading yet';
  const on = (time: number) => formatDate(words.dayOf(time), words);
  if (readings.length === 1)
    return `One reading so far: ${levelNames[last.level]} on ${on(last.at)}${isStale ? ', now stale' : ''}`;
  const turns = readings.filter(({ level, previous }) => level !== previous);
  const turn = turns.at(-1) ?? last;
  const held = readings.length - readings.indexOf(turn);
  // A change that has settled for two months is no longer the news.
  if (turns.length === 1 || (last.at - turn.at > 8 * week && held > 2)) return steady(turn, held, isStale, words);
  return move(readings, turns, turn, isStale, words);
}

function steady(turn: ChartReading, held: number, isStale: boolean, words: Words): string {
  return `${levelNames[turn.level]} ${sinceWords(turn.at, words)}, ${held} readings${isStale ? ', the last one stale' : ''}`;
}

function move(
  readings: readonly ChartReading[],
  turns: readonly ChartReading[],
  turn: ChartReading,
  isStale: boolean,
  words: Words,
): string {
  const falls = turn.previous !== null && turn.level < turn.previous;
  let start = turn;
  for (const earlier of turns.toReversed().slice(1)) {
    const sameWay =
      earlier.previous !== null && (falls ? earlier.level < earlier.previous : earlier.level > earlier.previous);
    if (!sameWay) break;
    start = earlier;
  }
  const from = start.previous;
  const verb = falls ? 'Fell' : 'Rose';
  const fromWord = from === null ? '' : ` from ${levelNames[from]}`;
  const on = (time: number) => formatDate(words.dayOf(time), words);
  const ending = isStale ? ', not heard since' : '';
  if (start === turn) {
    const steps = from === null ? 0 : Math.abs(turn.level - from);
    return `${verb}${fromWord} to ${levelNames[turn.level]}${steps > 1 ? ' at once,' : ''} on ${on(turn.at)}${ending}`;
  }
  // It began to move when the last reading at the old level no longer held.
  const top = readings[readings.indexOf(start) - 1] ?? start;
  return `${verb}${fromWord} to ${levelNames[turn.level]} in ${spanWords(turn.at - top.at)}${ending}`;
}

function sinceWords(time: number, { locale, today, dayOf }: Words): string {
  const date = dayOf(time);
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  if (month === today.slice(0, 7)) return `since ${formatDate(date, { locale, today })}`;
  const named = formatMonth(date, { locale });
  return `since ${year === today.slice(0, 4) ? named.replace(year, '').trim() : named}`;
}

function spanWords(milliseconds: number): string {
  const weeks = Math.max(1, Math.round(milliseconds / week));
  if (weeks <= 12) return `${numbers[weeks]} ${weeks === 1 ? 'week' : 'weeks'}`;
  const months = Math.round(weeks / 4.345);
  return months <= 12 ? `${numbers[months]} months` : `${Math.round(months / 12)} years`;
}

/** The readings in words, for those who cannot see the drawing. */
export function chartLabel(readings: readonly ChartReading[], words: Words): string {
  const turns = readings.filter(({ level, previous }) => level !== previous);
  if (turns.length === 0) return 'No reading in this span.';
  const said = turns
    .slice(-6)
    .map(({ level, at }) => `${levelNames[level as Level]} on ${formatDate(words.dayOf(at), words)}`);
  return `${turns.length > 6 ? 'Most recently ' : ''}${said.join(', then ')}.`;
}

import type { ItemMeaning, LineItem } from './line-items.ts';
import { readMention } from './line-people.ts';
import { readStep } from './line-step.ts';
import { readTerm } from './line-terms.ts';
import type { LineContext, LineWhen } from './line-types.ts';
import { readWhen } from './line-when.ts';
import type { Word } from './line-words.ts';
import { isLevel } from './sentiment.ts';
import { instantAt } from './time.ts';
import { isStillToCome } from './what-happened.ts';

export interface TokenReading {
  readonly item: LineItem;
  /** The index of the word after it. */
  readonly next: number;
}

/** Which of the things that can be said once have been said. */
export type Said = ReadonlySet<ItemMeaning['is']>;

/** G5 to G7 and G11: what counts before the note only, because in a sentence the same letters mean something else. */
export function readHeadToken(
  words: readonly Word[],
  from: number,
  said: Said,
  context: LineContext,
): TokenReading | null {
  const word = words[from];
  if (!word) return null;
  const meaning = headMeaning(word.text);
  if (meaning) {
    const group = meaning.is === 'relative' ? 'level' : meaning.is;
    return said.has(group) ? null : { item: { ...meaning, start: word.start, end: word.end }, next: from + 1 };
  }
  const at = said.has('when') ? null : readAt(words, from, context, 'any');
  return at ?? readSlip(words, from);
}

/** G17: what is plainly meant as a mark and cannot be one is said to be so, and stays in the note. */
function readSlip(words: readonly Word[], from: number): TokenReading | null {
  const [word, next] = [words[from], words[from + 1]];
  if (!word) return null;
  const slip = (why: string, last: Word): TokenReading => ({
    item: { is: 'unknown', why, candidates: [], start: word.start, end: last.end },
    next: words.indexOf(last) + 1,
  });
  if (/^~[+-]?\d+(?:[.,]\d+)?%?$/.test(word.text)) return slip('not a whole percentage from 0% to 100%', word);
  if (next && word.text.toLowerCase() === 'at') {
    if (numericDay.test(next.text)) return slip('not a day that can be told', next);
    if (openDay.test(next.text)) return slip('the day or the month first? Write 12 Nov', next);
    if (clock.test(next.text)) return slip('not a time of day', next);
  }
  // "9 people came" is a sentence; a digit that nothing or another mark follows was meant as a level.
  if (/^[06-9]$/.test(word.text) && (!next || /^[~#!/@>]/.test(next.text)))
    return slip('not a level from 1 to 5', word);
  return null;
}

const numericDay = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})[,;]?$/;

/** Day and month without a year: it may be either way round. */
const openDay = /^\d{1,2}\/\d{1,2}[,;]?$/;
const clock = /^\d{1,2}:\d{2}(?:[ap]m)?[,;]?$/i;

const stillToCome = 'still to come';

function headMeaning(word: string): ItemMeaning | null {
  const level = /^[1-5]$/.test(word) ? Number(word) : 'roylg'.indexOf(word.toLowerCase()) + 1;
  if (word.length === 1 && isLevel(level)) return { is: 'level', level };
  if (word === '+' || word === '-') return { is: 'relative', by: word === '+' ? 1 : -1 };
  const percent = /^(~?)(\d{1,3})%$/.exec(word);
  const value = Number(percent?.[2] ?? '101');
  if (!percent || value > 100) return null;
  return percent[1] === '~' ? { is: 'confidence', percent: value } : { is: 'renewal', percent: value };
}

/**
 * G11: `at yesterday 15:00`. At the end of the note it must name a day: "we met at noon" is a sentence.
 * What is still to come is said to be so, and stays in the note.
 */
export function readAt(
  words: readonly Word[],
  from: number,
  context: LineContext,
  where: 'any' | 'at the end',
): TokenReading | null {
  const word = words[from];
  if (!word || word.text.toLowerCase() !== 'at') return null;
  const read = readWhen(words, from + 1, {
    today: context.today,
    dateOrder: context.dateOrder ?? null,
    looking: 'back',
  });
  if (!read) return null;
  const past = words[read.next];
  if (where === 'any' && read.time === null && past && clock.test(past.text)) {
    const item: LineItem = {
      is: 'unknown',
      why: 'not a time of day',
      candidates: [],
      start: word.start,
      end: past.end,
    };
    return { item, next: read.next + 1 };
  }
  const after = past?.text;
  if (where === 'at the end' && (read.date === null || (after !== undefined && !/^[#!/@>]./u.test(after)))) return null;
  const date = read.date ?? context.today;
  const at =
    read.time === null && date === context.today ? context.now : instantAt(date, read.time ?? '12:00', context.zone);
  const span = { start: word.start, end: words[read.next - 1]?.end ?? word.end };
  if (isStillToCome(at, context.now)) {
    return { item: { is: 'unknown', why: stillToCome, candidates: [], ...span }, next: read.next };
  }
  const when: LineWhen = { date, time: read.time, at };
  return { item: { is: 'when', when, ...span }, next: read.next };
}

/** G8 to G10 and G12: what a first letter marks, wherever it stands. */
export function readMarkedToken(
  text: string,
  words: readonly Word[],
  from: number,
  context: LineContext,
): TokenReading | null {
  const word = words[from];
  if (!word || !/^[#!/@>]/.test(word.text)) return null;
  const { start } = word;
  const step = readStep(text, words, from, context);
  if (step) return { item: { ...step.item, start, end: step.end }, next: step.next };
  if (/^>\p{L}+$/u.test(word.text)) {
    const isStep = word.text === '>me' || word.text === '>them';
    const why = isStep ? 'says nothing to do' : 'a step begins with >me or >them';
    return { item: { is: 'unknown', why, candidates: [], start, end: word.end }, next: from + 1 };
  }
  const mention = readMention(text, start, word.end);
  if (mention) {
    let next = from + 1;
    while ((words[next]?.start ?? mention.end) < mention.end) next += 1;
    return { item: { is: 'person', typed: mention.typed, start, end: mention.end }, next };
  }
  // The comma or full stop behind a mark belongs to the sentence.
  const term = readTerm(word.text.replace(/(?<=[\p{L}\p{N}])[,.;:!?)]+$/u, ''), context.signals, context.reasons);
  return term ? { item: { ...term, start, end: word.end }, next: from + 1 } : null;
}

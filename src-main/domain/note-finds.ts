import type { Direction } from './commitment.ts';
import { plainLine } from './note.ts';
import { readDay } from './line-when.ts';
import { wordsOf, type Word } from './line-words.ts';
import type { IsoDate } from './time.ts';

/** Something in a note that reads like a step to be taken, with the sentence that it stands in. */
export interface NoteFind {
  readonly sentence: string;
  readonly direction: Direction;
  /** What is to be done, without its date and without who said so. */
  readonly text: string;
  readonly due: IsoDate | null;
}

/** More than these nobody goes through under a note. */
const mostFinds = 20;
const longestSentence = 400;

/**
 * The steps that a note speaks of (N9): lines of a checklist that are not ticked, sentences in which somebody is to do
 * something, and sentences with a day to come. Nothing is made of them until a person says so.
 */
export function findSteps(body: string, today: IsoDate): readonly NoteFind[] {
  const finds: NoteFind[] = [];
  const seen = new Set<string>();
  let isCode = false;
  for (const line of body.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    else if (!isCode) {
      for (const find of findsInLine(line, today)) {
        if (seen.has(find.sentence)) continue;
        seen.add(find.sentence);
        finds.push(find);
      }
    }
    if (finds.length >= mostFinds) break;
  }
  return finds.slice(0, mostFinds);
}

function findsInLine(line: string, today: IsoDate): readonly NoteFind[] {
  // What is ticked is done, and a heading or a row of a table is no sentence.
  if (/^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]/.test(line) || /^\s*(?:#{1,6}\s|\|)/.test(line)) return [];
  const isTask = /^\s*(?:[-*+]|\d+[.)])\s+\[ \]\s/.test(line);
  const text = plainLine(line.slice(0, 5000));
  if (isTask) return text === '' ? [] : [stepOf(text, text, theirs.exec(text) ? 'theirs' : 'ours', today)];
  return sentencesOf(text).flatMap((sentence) => findInSentence(sentence, today) ?? []);
}

function findInSentence(sentence: string, today: IsoDate): NoteFind | null {
  if (sentence.length > longestSentence || /\?\s*$/.test(sentence) || refusal.test(sentence)) return null;
  for (const [signs, direction] of [
    [ours, 'ours'],
    [theirs, 'theirs'],
  ] as const) {
    const said = signs.exec(sentence);
    if (said) return stepOf(sentence, sentence.slice(said.index + said[0].length), direction, today);
  }
  const dated = stepOf(sentence, sentence, 'ours', today);
  return dated.due !== null && dated.due >= today ? dated : null;
}

/** `I'll`, `we will`, `to do:`, `ich schicke`, `wir werden`. */
const ours =
  /(?:^|[\s,;(])(?:(?:i|we)(?:['’]ll|\s+(?:will|shall|must|need to|have to|promised to|agreed to|am going to|are going to))|(?:ich|wir)\s+(?:werden?|müssen|muss|wollen|will)|(?:ich|wir)(?=\s+(?:schicken?|sende|senden|liefern?|melden?|prüfen?|klären?|kläre|bereiten?)\s)|(?:to[- ]?do|action(?: item)?|next step|nächster schritt)\s*:)\s+/iu;

/** `they'll`, `she will`, `the customer will`, `Petra will`, `sie schicken`. */
const theirs =
  /(?:^|[\s,;(])(?:(?:[Tt]hey|[Hh]e|[Ss]he)(?:['’]ll|\s+(?:will|shall|promised to|agreed to))|(?:[Tt]he )?customer will|(?!(?:It|This|That|There|These|Those|The|What|Which|Who|When|If|You)\b)[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)? (?:will|promised to|agreed to)|(?:[Ss]ie|[Ee]r)\s+(?:werden|wird)|(?:[Ss]ie|[Ee]r)(?=\s+(?:schickt|schicken|sendet|liefert|liefern|meldet|prüft|klärt)\s))\s+/u;

/** What somebody will not do is no step. */
const refusal = /\b(?:won['’]t|will not|cannot|can['’]t|nicht|kein(?:e|en)?)\b/iu;

function stepOf(sentence: string, said: string, direction: Direction, today: IsoDate): NoteFind {
  const { text, due } = withoutDay(said, today);
  return { sentence, direction, text: tidy(text) || tidy(said) || sentence, due };
}

const leadsToDay = /^(?:by|until|before|on|due|bis|am|zum)$/i;
const germanDays: Readonly<Record<string, string>> = {
  montag: 'monday',
  dienstag: 'tuesday',
  mittwoch: 'wednesday',
  donnerstag: 'thursday',
  freitag: 'friday',
  samstag: 'saturday',
  sonntag: 'sunday',
  morgen: 'tomorrow',
  heute: 'today',
};

/** The day that a step is due, as the one-line log reads it, and the words without it. */
function withoutDay(said: string, today: IsoDate): { readonly text: string; readonly due: IsoDate | null } {
  const words = wordsOf(said);
  const read: readonly Word[] = words.map((word) => {
    const bare = word.text.replace(/[.,;:!)]+$/u, '');
    return { ...word, text: germanDays[bare.toLowerCase()] ?? bare };
  });
  for (const [index, word] of words.entries()) {
    const isLed = leadsToDay.test(word.text);
    const from = isLed ? index + 1 : index;
    // Without a word before it, `may` and `sun` are not days: only what can be nothing else counts.
    if (!isLed && !/^(?:tomorrow|\d{4}-\d\d-\d\d)$/i.test(read[index]?.text ?? '')) continue;
    const day = readDay(read, from, { today, dateOrder: null, looking: 'ahead' });
    const last = day && words[day.next - 1];
    if (!day || !last) continue;
    return { text: `${said.slice(0, word.start)}${said.slice(last.end)}`, due: day.date };
  }
  return { text: said, due: null };
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!])/g, '$1')
    .replace(/^[\s,;:–-]+|[\s.,;:!–-]+$/gu, '')
    .slice(0, 300);

/** A full stop ends a sentence where a new one can begin: not after a number or a single letter. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[!?]|(?<![\p{N}]|\b\p{L})\.)\s+(?=[\p{Lu}\p{N}"“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

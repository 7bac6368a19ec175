import type { ItemMeaning } from './line-items.ts';
import { readMention } from './line-people.ts';
import { readTerm } from './line-terms.ts';
import type { LineContext } from './line-types.ts';
import { readDay } from './line-when.ts';
import { quotedAt, wordIndexAt, type Word } from './line-words.ts';

export interface StepReading {
  readonly item: ItemMeaning;
  readonly end: number;
  /** The index of the word after the step. */
  readonly next: number;
}

/**
 * G12: `>me text by Tue`, `>them text by 12 Dec`. The text runs to its date, to the next token or to the end.
 * In quotation marks it may hold anything. `@person` in it is whom the step is owed to or by.
 */
export function readStep(text: string, words: readonly Word[], from: number, context: LineContext): StepReading | null {
  const head = words[from];
  const direction = head?.text === '>me' ? 'ours' : head?.text === '>them' ? 'theirs' : null;
  if (!head || direction === null) return null;
  let next = from + 1;
  let end = head.end;
  let person: string | null = null;
  let due: string | null = null;
  const parts: { start: number; end: number; text: string }[] = [];
  while (next < words.length) {
    const word = words[next];
    if (!word) break;
    const day = word.text.toLowerCase() === 'by' ? readDay(words, next + 1, dayRules(context)) : null;
    if (day) {
      due = day.date;
      next = day.next;
      end = words[next - 1]?.end ?? end;
      break;
    }
    if (endsStep(word.text, context)) break;
    const mention: { readonly typed: string; readonly end: number } | null =
      person === null ? readMention(text, word.start, word.end) : null;
    const quoted: { readonly value: string; readonly end: number } | null =
      parts.length === 0 ? quotedAt(text, word.start) : null;
    if (mention) person = mention.typed;
    // Inside the sentence the name is said as well; before it, it only addresses the step.
    if (mention && parts.length > 0) parts.push({ start: word.start, end: mention.end, text: mention.typed });
    if (!mention) parts.push({ start: word.start, end: quoted?.end ?? word.end, text: quoted?.value ?? word.text });
    end = mention?.end ?? quoted?.end ?? word.end;
    next = wordIndexAt(words, next + 1, end);
    if (quoted) {
      const after = words[next]?.text.toLowerCase() === 'by' ? readDay(words, next + 1, dayRules(context)) : null;
      if (after) {
        due = after.date;
        next = after.next;
        end = words[next - 1]?.end ?? end;
      }
      break;
    }
  }
  const said = joined(text, parts);
  return said.trim() === '' ? null : { item: { is: 'step', direction, text: said, due, person }, end, next };
}

const dayRules = (context: LineContext) =>
  ({ today: context.today, dateOrder: context.dateOrder ?? null, looking: 'ahead' }) as const;

function endsStep(word: string, context: LineContext): boolean {
  if (word === '>me' || word === '>them') return true;
  const term = readTerm(word, context.signals, context.reasons);
  return term !== null && term.is !== 'unknown';
}

/** The words with the white space that stood between them. */
function joined(
  text: string,
  parts: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let said = '';
  let last: number | null = null;
  for (const part of parts) {
    said += (last === null ? '' : text.slice(last, part.start)) + part.text;
    last = part.end;
  }
  return said;
}

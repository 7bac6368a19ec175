import { assertNever } from './result.ts';
import { dayLabel } from './day-label.ts';
import type { LineItem, Span } from './line-items.ts';
import type { LineMeaning } from './line-meaning.ts';
import type { LineAccount, LineToken, LineTokenKind } from './line-types.ts';
import { levelNames } from './sentiment.ts';

/** G14: every word of the line with what it is understood as; neighbouring words of the note are one token. */
export function glossOf(meaning: LineMeaning, noteSpans: readonly Span[], account: LineAccount): readonly LineToken[] {
  const tokens: LineToken[] = [];
  const inNote = new Set(noteSpans);
  for (const [index, item] of meaning.items.entries()) {
    const last = tokens.at(-1);
    if (inNote.has(item) && last?.kind === 'note') tokens[tokens.length - 1] = { ...last, end: item.end };
    else
      tokens.push({
        kind: kindOf(item),
        start: item.start,
        end: item.end,
        gloss: gloss(item, index, meaning, account),
      });
  }
  return tokens;
}

function kindOf(item: LineItem): LineTokenKind {
  switch (item.is) {
    case 'relative':
      return 'level';
    case 'step':
      return 'next step';
    case 'word':
    case 'separator':
      return 'note';
    default:
      return item.is;
  }
}

function gloss(
  item: LineItem,
  index: number,
  { fields, peopleAt, levelBefore }: LineMeaning,
  account: LineAccount,
): string {
  switch (item.is) {
    case 'account':
      return account.status === 'found'
        ? account.account.name
        : account.status === 'ambiguous'
          ? `one of ${account.candidates.length} accounts`
          : 'account';
    case 'level':
      return levelNames[item.level];
    case 'relative':
      return fields.level === null || levelBefore === null
        ? 'level'
        : `${levelNames[fields.level]}, ${fields.level === levelBefore ? 'as before' : `was ${levelNames[levelBefore]}`}`;
    case 'confidence':
      return `${item.percent}% sure`;
    case 'renewal':
      return `renews: ${item.percent}%`;
    case 'signal':
      return `${item.signal.signal}, ${item.signal.direction > 0 ? 'a good sign' : 'a bad sign'}`;
    case 'reason':
      return `because: ${item.reason}`;
    case 'kind':
      return item.kind;
    case 'person': {
      const person = peopleAt.get(index);
      return person?.id === null ? `${person.name}, new to the book` : (person?.name ?? item.typed);
    }
    case 'when':
      return item.when.time === null ? dayLabel(item.when.date) : `${dayLabel(item.when.date)}, ${item.when.time}`;
    case 'step': {
      const person = peopleAt.get(index);
      const whom = person ? ` (${person.name})` : '';
      return `${item.direction === 'ours' ? 'We' : 'They'} owe${whom}: ${item.text}${item.due === null ? '' : `, by ${dayLabel(item.due)}`}`;
    }
    case 'separator':
      return 'the note follows';
    case 'word':
      return 'note';
    case 'unknown':
      return item.candidates.length > 0 ? `${item.why}: ${item.candidates.join(', ')}` : item.why;
    default:
      return assertNever(item);
  }
}

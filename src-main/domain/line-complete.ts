import { dayLabel } from './day-label.ts';
import { foldName } from './name-fold.ts';
import { interactionKinds } from './interaction.ts';
import { looksLikeToken } from './line-account.ts';
import { parseLine } from './line-grammar.ts';
import type { LineContext } from './line-types.ts';
import { readDay } from './line-when.ts';
import { quote, wordsOf, type Word } from './line-words.ts';

export interface LineCompletion {
  readonly label: string;
  /** Replaces the text between `from` and `to`. */
  readonly insert: string;
}

export interface LineCompletions {
  readonly kind: 'account' | 'signal' | 'reason' | 'kind' | 'person' | 'when' | 'next step' | 'none';
  readonly from: number;
  readonly to: number;
  readonly options: readonly LineCompletion[];
}

/** G16: what the word at the caret may become. At most twelve options, the likeliest first. */
export function completeLine(text: string, caret: number, context: LineContext): LineCompletions {
  const words = wordsOf(text);
  const index = words.findIndex((word) => word.start < caret && caret <= word.end);
  const word = words[index];
  const none: LineCompletions = { kind: 'none', from: caret, to: caret, options: [] };
  if (!word) return afterSpace(words, caret, context) ?? none;
  const [from, to] = [word.start, word.end];
  const typed = text.slice(from + 1, caret);
  const terms = (names: readonly string[]): readonly LineCompletion[] =>
    beginning(typed, names).map((name) => ({
      label: name,
      insert: `${word.text[0] ?? ''}${name.trim().replace(/\s+/g, '-')}`,
    }));
  switch (word.text[0]) {
    case '#':
      return { kind: 'signal', from, to, options: terms(context.signals.map((signal) => signal.name)) };
    case '!':
      return { kind: 'reason', from, to, options: terms(context.reasons) };
    case '/':
      return { kind: 'kind', from, to, options: terms(interactionKinds) };
    case '@':
      return { kind: 'person', from, to, options: people(text, typed, context) };
    case '>':
      return {
        kind: 'next step',
        from,
        to,
        options: steps.filter(({ insert }) => insert.startsWith(text.slice(from, caret))),
      };
    default:
      return (
        whenAfter(words, index, from, to, text.slice(from, caret), context) ??
        accounts(text, words, index, caret, context) ??
        none
      );
  }
}

const most = 12;

const steps: readonly LineCompletion[] = [
  { label: 'We owe', insert: '>me' },
  { label: 'They owe', insert: '>them' },
];

/** Terms that begin with what is typed, then those with a word that does. */
function beginning(typed: string, names: readonly string[]): readonly string[] {
  const wanted = foldName(typed.replaceAll('_', ' '));
  const folded = names.map((name) => ({ name, key: foldName(name) }));
  const starts = folded.filter(({ key }) => wanted === '' || key.startsWith(wanted));
  const inside = folded.filter(({ key }) => wanted !== '' && !key.startsWith(wanted) && key.includes(` ${wanted}`));
  return [...starts, ...inside].slice(0, most).map(({ name }) => name);
}

function people(text: string, typed: string, context: LineContext): readonly LineCompletion[] {
  const { account } = parseLine(text, context);
  if (account.status !== 'found') return [];
  const names = context.people.filter((person) => person.accountId === account.account.id).map((person) => person.name);
  return beginning(typed.replace(/^"/, ''), names).map((name) => ({
    label: name,
    insert: `@${/\s/.test(name) ? quote(name) : name}`,
  }));
}

/** A day after `at` or `by`, written out so that everybody reads it alike. */
function whenAfter(
  words: readonly Word[],
  index: number,
  from: number,
  to: number,
  typed: string,
  context: LineContext,
): LineCompletions | null {
  const before = words[index - 1]?.text.toLowerCase();
  if (before !== 'at' && before !== 'by') return null;
  const looking = before === 'at' ? 'back' : 'ahead';
  const names = looking === 'back' ? ['today', 'yesterday', ...weekdayNames] : ['today', 'tomorrow', ...weekdayNames];
  const options = names
    .filter((name) => name.startsWith(typed.toLowerCase()))
    .flatMap((name) => {
      const day = readDay([{ start: 0, end: name.length, text: name }], 0, {
        today: context.today,
        dateOrder: null,
        looking,
      });
      return day ? [{ label: `${name}, ${dayLabel(day.date)}`, insert: name }] : [];
    });
  return options.length === 0 ? null : { kind: 'when', from, to, options };
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const afterSpace = (words: readonly Word[], caret: number, context: LineContext): LineCompletions | null => {
  const index = words.filter((word) => word.end < caret).length;
  return whenAfter(words, index, caret, caret, '', context);
};

/** While no account is known, the words up to the caret may be the start of its name. */
function accounts(
  text: string,
  words: readonly Word[],
  index: number,
  caret: number,
  context: LineContext,
): LineCompletions | null {
  const at = words[index];
  if (!at || context.accountId != null || looksLikeToken(at.text.replace(/^["“]/, ''))) return null;
  const known = accountTokenEnd(text.slice(0, at.start) + ' '.repeat(at.end - at.start) + text.slice(at.end), context);
  for (let back = Math.min(index, context.finder.maxWords - 1); back >= 0; back -= 1) {
    const first = words[index - back];
    if (!first) continue;
    // Where an account is already named, only a longer spelling of that name is offered.
    if (known !== null && (back === 0 || known !== words[index - 1]?.end)) continue;
    const typed = text.slice(first.start, caret).replace(/^["“]/, '');
    const found = context.finder.search(typed, most).filter(({ tier }) => back === 0 || tier !== 'fuzzy');
    if (found.length === 0) continue;
    const options = found.map(({ account: { name } }) => ({
      label: name,
      insert: isPlainName(name) ? name : quote(name),
    }));
    return { kind: 'account', from: first.start, to: at.end, options };
  }
  return null;
}

const isPlainName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N} ]*$/u.test(name);

/** Where the name of the account ends in the line; null while none is known. */
function accountTokenEnd(text: string, context: LineContext): number | null {
  const parsed = parseLine(text, context);
  if (parsed.account.status !== 'found') return null;
  return parsed.tokens.find((token) => token.kind === 'account')?.end ?? null;
}

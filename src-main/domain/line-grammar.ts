import {
  looksLikeToken,
  readExactAccount,
  readNearAccount,
  readQuotedAccount,
  type AccountReading,
} from './line-account.ts';
import { staysInNote, type ItemMeaning, type LineItem } from './line-items.ts';
import { glossOf } from './line-gloss.ts';
import { noteOf } from './line-note.ts';
import { meaningOf } from './line-meaning.ts';
import { readAt, readHeadToken, readMarkedToken } from './line-tokens.ts';
import type { LineAccount, LineContext, ParsedLine } from './line-types.ts';
import { quote, wordsOf, type Word } from './line-words.ts';
import { sameSpelling } from './name-fold.ts';

/**
 * Reads one line of log: account, level, marks, time and next steps in any order, then the note (G1).
 * Never fails: what it does not understand it says, and leaves in the note.
 */
export function parseLine(text: string, context: LineContext): ParsedLine {
  const words = wordsOf(text);
  const head = readHead(text, words, context);
  const items = [...head.items, ...readBody(text, words, head, context)];
  const meaning = meaningOf(items, head.account, context);
  const note = noteOf(text, meaning.items);
  return {
    ...meaning.fields,
    account: head.account,
    note: note.text,
    tokens: glossOf(meaning, note.spans, head.account),
    notUnderstood: meaning.items.flatMap((item) =>
      item.is === 'unknown' && item.why !== unknownAccount
        ? [
            {
              start: item.start,
              end: item.end,
              text: text.slice(item.start, item.end),
              why: item.why,
              candidates: item.candidates,
            },
          ]
        : [],
    ),
  };
}

interface Head {
  readonly items: readonly LineItem[];
  readonly account: LineAccount;
  readonly said: ReadonlySet<ItemMeaning['is']>;
  readonly next: number;
  /** A lone `--` ended the head: the note is whatever follows. */
  readonly verbatim: boolean;
}

const unknownAccount = 'no such account';

function readHead(text: string, words: readonly Word[], context: LineContext): Head {
  const items: LineItem[] = [];
  // G18: what was chosen beside the line is said already.
  const said = new Set<ItemMeaning['is']>(context.within?.hasLevel === true ? ['level'] : []);
  const given = context.accountId == null ? undefined : context.finder.get(context.accountId);
  let account: LineAccount = given
    ? { status: 'found', account: given, tier: 'given', key: keyOf(given.id, context) }
    : { status: 'missing' };
  let named = false;
  let next = 0;

  while (next < words.length) {
    const word: Word | undefined = words[next];
    if (!word) break;
    const name: AccountReading | null = named
      ? null
      : settledName(readName(text, words, next, context), words, context);
    const token = name
      ? null
      : (readHeadToken(words, next, said, context) ?? readMarkedToken(text, words, next, context));
    if (name) {
      named = true;
      account = accountOf(name, context);
      items.push(
        name.accounts.length > 0
          ? { is: 'account', start: word.start, end: name.end }
          : { is: 'unknown', why: unknownAccount, candidates: [], start: word.start, end: name.end },
      );
      next = name.next;
    } else if (word.text === '--') {
      items.push({ is: 'separator', start: word.start, end: word.end });
      return { items, account, said, next: next + 1, verbatim: true };
    } else if (token) {
      const once = token.item.is === 'relative' ? 'level' : token.item.is;
      items.push(once === 'kind' && said.has('kind') ? twice(token.item) : token.item);
      said.add(once);
      next = token.next;
    } else if (!named && !given && account.status === 'missing') {
      const near = readNearAccount(text, words, next, context.finder);
      const lost = near ? 0 : unknownNameLength(words, next, context);
      if (near) {
        named = true;
        account = accountOf(near, context);
        items.push({ is: 'account', start: word.start, end: near.end });
        next = near.next;
      } else {
        const last = words[next + Math.max(lost, 1) - 1] ?? word;
        account = { status: 'unknown', text: text.slice(word.start, last.end) };
        if (lost === 0) break;
        named = true;
        items.push({ is: 'unknown', why: unknownAccount, candidates: [], start: word.start, end: last.end });
        next += lost;
      }
    } else if (given && !named && nearGiven(text, words, next, context)) {
      const near = readNearAccount(text, words, next, context.finder);
      named = true;
      items.push({ is: 'account', start: word.start, end: near?.end ?? word.end });
      next = near?.next ?? next + 1;
    } else break;
  }
  return { items, account, said, next, verbatim: false };
}

function readName(text: string, words: readonly Word[], from: number, context: LineContext): AccountReading | null {
  const exact = readExactAccount(text, words, from, context.finder);
  const quoted = readQuotedAccount(text, words, from, context.finder);
  // On an account's own page a quotation opens a note, unless it is exactly a name.
  const meant = quoted && context.accountId != null && quoted.tier !== 'exact' ? null : quoted;
  // A name may itself have quotation marks round it: then both are asked about.
  if (exact && meant?.tier === 'exact' && meant.end === exact.end) {
    return { ...meant, accounts: [...new Set([...exact.accounts, ...meant.accounts])] };
  }
  return exact ?? meant;
}

/** On an account's own page the start of its name is that name, not the first word of the note. */
function nearGiven(text: string, words: readonly Word[], from: number, context: LineContext): boolean {
  const near = readNearAccount(text, words, from, context.finder);
  if (near === null || (near.tier !== 'prefix' && near.tier !== 'words')) return false;
  return near.accounts.some(({ id }) => id === context.accountId) && settledName(near, words, context) !== null;
}

/** G18: where the account is settled, a name is only ever its own before a mark; any other begins the note. */
function settledName(name: AccountReading | null, words: readonly Word[], context: LineContext): AccountReading | null {
  if (name === null || !context.within) return name;
  const isOwn = name.accounts.some(({ id }) => id === context.accountId);
  const mark = words[name.next];
  if (!isOwn || !mark || !looksLikeToken(mark.text)) return null;
  return { ...name, accounts: name.accounts.filter(({ id }) => id === context.accountId) };
}

/** One or two words that name nobody, but stand where the name does: a head token follows them. */
function unknownNameLength(words: readonly Word[], from: number, context: LineContext): number {
  for (const count of [1, 2]) {
    const following = words[from + count];
    if (following && readHeadToken(words, from + count, new Set(), context)) return count;
  }
  return 0;
}

function accountOf(reading: AccountReading, context: LineContext): LineAccount {
  const [only] = reading.accounts;
  if (only === undefined) return { status: 'unknown', text: reading.text };
  if (reading.accounts.length > 1) return { status: 'ambiguous', text: reading.text, candidates: reading.accounts };
  return { status: 'found', account: only, tier: reading.tier, key: keyOf(only.id, context) };
}

function keyOf(id: string, { finder }: LineContext): string {
  const name = finder.get(id)?.name ?? id;
  const alone =
    finder.exact(name).length === 1 &&
    !finder.exact(quote(name)).some((other) => sameSpelling(other.name, quote(name)));
  return alone ? name : id;
}

const twice = ({ start, end }: LineItem): LineItem => ({
  is: 'unknown',
  why: 'said twice',
  candidates: [],
  start,
  end,
});

/** The note's words, and the marks in and behind them. */
function readBody(text: string, words: readonly Word[], head: Head, context: LineContext): readonly LineItem[] {
  if (head.verbatim) {
    // One character parts the dashes from the note; the rest is the note's own, white space too.
    const start = (words[head.next - 1]?.end ?? 0) + 1;
    return start < text.length ? [{ is: 'word', start, end: text.length }] : [];
  }
  const items: LineItem[] = [];
  const said = new Set(head.said);
  let next = head.next;
  while (next < words.length) {
    const word = words[next];
    if (!word) break;
    const token =
      (said.has('when') ? null : readAt(words, next, context, 'at the end')) ??
      readMarkedToken(text, words, next, context);
    if (!token) {
      items.push({ is: 'word', start: word.start, end: word.end });
      next += 1;
      continue;
    }
    // A path or a fraction in a sentence is no failed token.
    const idle = token.item.is === 'unknown' && word.text.startsWith('/');
    if (idle) items.push({ is: 'word', start: word.start, end: word.end });
    else items.push(token.item.is === 'kind' && said.has('kind') ? twice(token.item) : token.item);
    if (!staysInNote(token.item)) said.add(token.item.is);
    next = token.next;
  }
  return items;
}

import { isNumber, type AccountFinder, type FindableAccount, type MatchTier } from './account-find.ts';
import { isDenseScript, sameSpelling } from './name-fold.ts';
import { quotedAt, wordIndexAt, type Word } from './line-words.ts';

/** Words that name an account, or may name several. `next` is the index of the word after them. */
export interface AccountReading {
  readonly tier: MatchTier;
  readonly accounts: readonly FindableAccount[];
  readonly text: string;
  readonly end: number;
  readonly next: number;
}

/** G3: a name between quotation marks is a name, whatever it looks like. */
export function readQuotedAccount(
  text: string,
  words: readonly Word[],
  from: number,
  finder: AccountFinder,
): AccountReading | null {
  const word = words[from];
  const quoted = word ? quotedAt(text, word.start) : null;
  if (!quoted || quoted.value.trim() === '') return null;
  const exact = finder.exact(quoted.value);
  const best = exact.length > 0 ? { tier: 'exact' as const, accounts: exact } : finder.best(quoted.value);
  const next = wordIndexAt(words, from + 1, quoted.end);
  return { tier: best?.tier ?? 'fuzzy', accounts: best?.accounts ?? [], text: quoted.value, end: quoted.end, next };
}

/** G2: the longest run of words that is a whole name; `Call 5` and `Red Green` are names where accounts are called so. */
export function readExactAccount(
  text: string,
  words: readonly Word[],
  from: number,
  finder: AccountFinder,
): AccountReading | null {
  const readings: AccountReading[] = [];
  for (let count = Math.min(finder.maxWords, words.length - from); count >= 1; count -= 1) {
    const reading = exactRun(text, words, from, count, finder);
    if (reading) readings.push(reading);
  }
  const [longest, shorter] = readings;
  if (!longest || !shorter || !looksLikeToken(words[shorter.next]?.text ?? '')) return longest ?? null;
  // `Call 5` the account, or `Call` with level 5: both are whole names, so it is asked.
  return { ...longest, accounts: [...longest.accounts, ...shorter.accounts] };
}

function exactRun(
  text: string,
  words: readonly Word[],
  from: number,
  count: number,
  finder: AccountFinder,
): AccountReading | null {
  const [first, last] = [words[from], words[from + count - 1]];
  if (!first || !last || last.end - first.start > finder.maxLength + 40) return null;
  const run = text.slice(first.start, last.end);
  const found = finder.exact(run);
  // Marks that fold away must be spelled out: `/call 5` and `Call 5 --` are more than the account `Call 5`.
  const strict = opensLikeToken(run) || !/[\p{L}\p{N}\p{S}]/u.test(last.text);
  const accounts = strict ? found.filter((account) => sameSpelling(account.name, run)) : found;
  if (accounts.length === 0 || (count === 1 && looksLikeToken(run))) return null;
  return { tier: 'exact', accounts, text: run, end: last.end, next: from + count };
}

/**
 * G4: the start of a name, of a word in it, or nearly so, in as many words as fit. Words of the name that do not stand
 * behind one another in it, short ones and numbers belong to it only where they leave fewer accounts to choose from:
 * else they are the note's.
 */
export function readNearAccount(
  text: string,
  words: readonly Word[],
  from: number,
  finder: AccountFinder,
): AccountReading | null {
  const first = words[from];
  if (!first || !(mayName(first.text) || isNumber(first.text))) return null;
  let reading: AccountReading | null = null;
  for (let count = 1; count <= Math.min(finder.maxWords, words.length - from); count += 1) {
    const last = words[from + count - 1];
    if (!last || last.end - first.start > finder.maxLength + 40 || (count > 1 && !mayJoin(last.text))) break;
    const run = text.slice(first.start, last.end);
    // Numbers by themselves name nobody; with a word of the name they may.
    if (reading === null && isNumber(last.text)) continue;
    const best = finder.best(run);
    // A longer run must tell more than the shorter one did, else it is the note's first word.
    if (!best || (count > 1 && !tellsMore(best, reading, last.text))) break;
    reading = { ...best, text: run, end: last.end, next: from + count };
  }
  return reading;
}

function tellsMore(longer: AccountMatches, shorter: AccountMatches | null, word: string): boolean {
  if (longer.tier === 'fuzzy') return false;
  const others = longer.accounts.some((account) => shorter?.accounts.includes(account) !== true);
  const carriesOn = word.length >= 3 || isDenseScript(word) || word === '&';
  if (longer.tier !== 'words' && carriesOn && !isNumber(word)) return !others;
  // Fewer than before, or one that the words before did not mean: these words are part of its name.
  return !isPlain(word) && (others || longer.accounts.length < (shorter?.accounts.length ?? 0));
}

type AccountMatches = Pick<AccountReading, 'tier' | 'accounts'>;

/** A single word that the head of a line reads as something else. */
export const looksLikeToken = (word: string): boolean =>
  /^([1-5roylg+-]|--|~?\d{1,3}%|at)$/i.test(word) || opensLikeToken(word);

const opensLikeToken = (text: string): boolean => /^[#!/@~>"“]/.test(text);

const mayName = (word: string): boolean =>
  /[\p{L}\p{N}]/u.test(word) && (word.length >= 3 || isDenseScript(word)) && !plainWords.has(word.toLowerCase());

const mayJoin = (word: string): boolean => !looksLikeToken(word) && (/[\p{L}\p{N}]/u.test(word) || word === '&');

const isPlain = (word: string): boolean => plainWords.has(word.toLowerCase());

/** Words that begin a note more often than a name; a whole name made of them is still found by G2. */
const plainWords: ReadonlySet<string> = new Set(
  `all and any are ask asked asks but call called can chat did does done first for from good got had has have her here him
  his how into just last let long met more new next not now nothing off our out over quick sent she short some spoke still
  talk talked than that the their them then there they this today told too two was way week went were what when who why will
  wants with yes yesterday you`.split(/\s+/),
);

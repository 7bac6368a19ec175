import { accountAliases } from './account-aliases.ts';
import { contractAliases } from './contract-aliases.ts';
import { evidenceAliases } from './evidence-aliases.ts';
import type { ImportKind } from './fields.ts';
import { usageAliases } from './usage-aliases.ts';
import { foldHeader, headerForms, headerWords } from './header-fold.ts';

/** A field that a header may mean, and how sure that is (100 is the first alias, word for word). */
export interface AliasHit {
  readonly field: string;
  readonly score: number;
}

type AliasIndex = ReadonlyMap<string, readonly AliasHit[]>;
let built: Readonly<Record<ImportKind, AliasIndex>> | undefined;

/** Built when the first file comes, not when the app starts. */
const indexes = (): Readonly<Record<ImportKind, AliasIndex>> =>
  (built ??= {
    accounts: buildIndex(accountAliases),
    contracts: buildIndex(contractAliases),
    evidence: buildIndex(evidenceAliases),
    usage: buildIndex(usageAliases),
  });

function buildIndex(aliases: Readonly<Record<string, string>>): AliasIndex {
  const index = new Map<string, AliasHit[]>();
  for (const [field, words] of Object.entries(aliases)) {
    words.split(/\s+/).forEach((written, place) => {
      const word = foldHeader(written);
      const hits = index.get(word) ?? [];
      if (!hits.some((hit) => hit.field === field)) hits.push({ field, score: 100 - Math.min(place * 0.2, 39) });
      index.set(word, hits);
    });
  }
  return index;
}

/** What a header may mean by the dictionary, from its whole and from its parts. */
export function aliasHits(kind: ImportKind, header: string): readonly AliasHit[] {
  const hits = new Map<string, number>();
  const index = indexes()[kind];
  const note = (word: string, cost: number) => {
    for (const { field, score } of index.get(word) ?? []) hits.set(field, Math.max(hits.get(field) ?? 0, score - cost));
  };
  headerForms(header).forEach((form, place) => note(form, place * 6));
  const words = headerWords(header);
  if (hits.size === 0 && words.length > 1 && currencyWords.has(words.at(-1) ?? ''))
    return [{ field: 'currency', score: 70 }];
  if (hits.size === 0 && words.length > 1 && words.length <= 6) {
    // `Customer ARR 2026` or `Renewal Date FY25`: the longest run of words that the dictionary knows.
    for (let length = words.length - 1; length > 0 && hits.size === 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const run = words.slice(from, from + length).join('');
        if (run.length > 2 && !tooCommon.has(run)) note(run, 40 + (words.length - length) * 4);
      }
    }
  }
  return [...hits].map(([field, score]) => ({ field, score })).filter((hit) => hit.score > 10);
}

/** The last word of a column beside an amount: `ARR to Renew Currency`. */
const currencyWords = new Set(['currency', 'wahrung', 'devise', 'moneda', 'valuta', 'moeda', 'iso']);

/** Words that say nothing inside a longer header: `Last name`, `Billing street`, `Health score from`. */
const tooCommon = new Set(
  'tier name id key title type class size group site company account customer client owner date start end from to von bis land value total price amount importe valor betrag montant billing contract test trial service item users units account1 phase stage level kunde firma empresa cliente societe konto nombre nome nom naam industry country email mail plan description product subscription license licence state to until renewal interval to fin fine fim url web internet reference'.split(
    ' ',
  ),
);

/** True when the dictionary knows the header word for word, for either kind. */
export const isKnownHeader = (cell: string): boolean =>
  cell.length <= 80 &&
  /\p{L}/u.test(cell) &&
  headerForms(cell).some((form) => indexes().accounts.has(form) || indexes().contracts.has(form));

import { aliasHits } from './alias-index.ts';
import type { Steps } from './column-formats.ts';
import { columnContent, type ColumnContent } from './column-content.ts';
import { fieldSpec, type ImportKind, type Mapping } from './fields.ts';
import { headerWords } from './header-fold.ts';
import { namedPeriod } from './usage-period.ts';

interface Candidate {
  readonly column: number;
  readonly field: string;
  readonly score: number;
}

/** I5: maps columns by dictionary, checks each by what stands in it, and finds ids, names and domains by content alone. */
export function* suggestMapping(
  kind: ImportKind,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Steps<Mapping> {
  const contents: ColumnContent[] = [];
  for (const column of header.keys()) {
    contents.push(columnContent(rows, column));
    if (column % 20 === 19) yield column;
  }
  const contentOf = (column: number): ColumnContent => contents[column] ?? columnContent(rows, column);
  const candidates: Candidate[] = [];
  header.forEach((name, column) => {
    for (const hit of aliasHits(kind, name)) {
      const fit = fitOf(kind, hit.field, contentOf(column));
      if (fit > 0) candidates.push({ column, field: hit.field, score: hit.score * fit });
    }
  });
  const mapping: (string | null)[] = header.map(() => null);
  const taken = new Set<string>();
  for (const { column, field } of candidates.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (mapping[column] !== null || taken.has(field)) continue;
    mapping[column] = field;
    taken.add(field);
  }
  if (kind === 'accounts') helpByContent(header, mapping, taken, contentOf);
  if (kind === 'contracts') settleContracts(header, mapping);
  pairCurrency(header, mapping);
  return mapping;
}

/** How well the cells of a column suit a field: 0 refuses it. An empty column suits by its name alone. */
function fitOf(kind: ImportKind, field: string, content: ColumnContent): number {
  const spec = fieldSpec(kind, field);
  if (!spec || content.filled === 0) return spec ? 0.5 : 0;
  switch (spec.value) {
    case 'date':
      // Bare numbers may be Excel's serials; the plan says so when they are not.
      return content.dates >= 0.3 ? 1 : content.numbers >= 0.9 ? 0.6 : content.dates > 0 ? 0.5 : 0;
    case 'period':
      // `2026-03` and `Mar 2026` are no dates to a counter of dates.
      return content.dates >= 0.3 ? 1 : content.averageLength <= 14 ? 0.8 : 0;
    case 'money':
    case 'number':
    case 'integer':
      return content.numbers >= 0.5 ? 1 : content.numbers > 0.1 ? 0.6 : 0;
    case 'domain':
      if (field === 'email') return content.emails >= 0.5 ? 1 : 0;
      return content.domains + content.emails >= 0.3 ? 1 : 0;
    case 'flag':
      return content.flags >= 0.5 ? 1 : 0;
    case 'notice':
      return content.averageLength <= 40 ? 1 : 0;
    case 'currency':
      return content.numbers <= 0.3 && content.averageLength <= 24 ? 1 : 0;
    case 'id':
      // A date or a sentence is no id, whatever the header says.
      return content.dates > 0.5 || content.averageLength > 80 ? 0 : 1;
    case 'coverage':
      return content.numbers > 0.5 || content.dates > 0.5 || content.averageLength > 60 ? 0 : 1;
    default:
      return textFit(field, content);
  }
}

function textFit(field: string, content: ColumnContent): number {
  const isName = field === 'name' || field === 'accountName';
  if (content.dates > 0.8 || (content.numbers > 0.9 && (isName || field === 'owner' || field === 'country'))) return 0;
  if (isName && (content.emails > 0.5 || content.flags > 0.8)) return 0;
  // A few short values over and over are a segment or type, not names.
  return isName && content.filled > 20 && content.distinct < 0.1 ? 0.4 : 1;
}

function helpByContent(
  header: readonly string[],
  mapping: (string | null)[],
  taken: Set<string>,
  contentOf: (column: number) => ColumnContent,
): void {
  const free = (column: number) => mapping[column] === null;
  const columns = header.map((_, column) => column);
  const give = (field: string, test: (content: ColumnContent, column: number) => boolean) => {
    if (taken.has(field)) return;
    const found = columns.find(
      (column) => free(column) && contentOf(column).filled > 0 && test(contentOf(column), column),
    );
    if (found === undefined) return;
    mapping[found] = field;
    taken.add(field);
  };
  give(
    'domain',
    (content, column) => content.domains >= 0.8 && !headerWords(header[column] ?? '').includes('linkedin'),
  );
  give('externalId', (content, column) => {
    const words = headerWords(header[column] ?? '');
    return (
      words.some((word) => idWords.has(word)) &&
      !words.some((word) => otherOnes.has(word)) &&
      content.distinct > 0.9 &&
      content.averageLength <= 40 &&
      content.dates < 0.2
    );
  });
  give(
    'name',
    (content, column) =>
      // `churn_event_id` holds codes that look like names to a counter of letters.
      !headerWords(header[column] ?? '').some((word) => idWords.has(word)) &&
      content.codes < 0.5 &&
      content.distinct > 0.7 &&
      content.numbers < 0.2 &&
      content.dates < 0.2 &&
      content.emails < 0.2 &&
      content.domains < 0.5 &&
      content.averageLength >= 3 &&
      content.averageLength <= 60,
  );
  if (!taken.has('domain')) give('email', (content) => content.emails >= 0.8);
}

const idWords = new Set([
  'id',
  'ids',
  'key',
  'nr',
  'no',
  'num',
  'nummer',
  'number',
  'numero',
  'code',
  'codigo',
  'codice',
  'ref',
  'uuid',
  'guid',
  'identifier',
]);
const otherOnes = new Set([
  'contact',
  'owner',
  'user',
  'phone',
  'tax',
  'vat',
  'postal',
  'zip',
  'parent',
  'telefon',
  'street',
  'ticket',
  'employees',
  'score',
]);

function settleContracts(header: readonly string[], mapping: (string | null)[]): void {
  const product = mapping.indexOf('product');
  // A list with one name a row, and no other word on whose line it is, names the accounts.
  if (
    product >= 0 &&
    headerWords(header[product] ?? '').includes('name') &&
    !['accountId', 'accountName', 'accountDomain'].some((field) => mapping.includes(field))
  ) {
    mapping[product] = 'accountName';
  }
  const amount = mapping.indexOf('amount');
  if (amount < 0 || mapping.includes('arr') || mapping.includes('mrr') || mapping.includes('price')) return;
  const billing = headerWords(header[mapping.indexOf('billing')] ?? '');
  // I13: beside an interval an amount is for that interval; without a term in the file it can only be a yearly one.
  if (billing.includes('interval')) mapping[amount] = 'price';
  else if (!mapping.includes('startsOn')) mapping[amount] = 'arr';
}

/** I10: where an amount has a currency column of its own beside it, that one counts. */
function pairCurrency(header: readonly string[], mapping: (string | null)[]): void {
  const money = ['arr', 'mrr', 'price', 'amount'].map((field) => mapping.indexOf(field)).find((column) => column >= 0);
  if (money === undefined) return;
  const name = (header[money] ?? '').toLowerCase();
  const paired = header.findIndex((other) => other.toLowerCase() === `${name} currency`);
  if (paired < 0 || (mapping[paired] !== null && mapping[paired] !== 'currency')) return;
  mapping.forEach((field, column) => {
    if (field === 'currency') mapping[column] = null;
  });
  mapping[paired] = 'currency';
}

/** A reading of the data beside a day, and nothing that only a list of accounts or of contract lines has. */
const looksLikeEvidence = (sure: (kind: ImportKind, fields: readonly string[]) => number): boolean =>
  (sure('evidence', ['nps', 'csat', 'usage', 'tickets', 'invoice']) > 0 || sure('evidence', ['kind', 'value']) >= 2) &&
  sure('evidence', ['onDate']) > 0 &&
  sure('accounts', ['segment', 'coverage', 'stage', 'industry', 'arr', 'mrr', 'customerSince', 'endsOn']) === 0 &&
  sure('contracts', ['noticeDays', 'autoRenew', 'isTrial', 'billing', 'seats', 'endsOn']) === 0;

/** Something used beside a day, a week or a month, or a column for each; and no list of accounts or contract lines. */
const looksLikeUsage = (
  header: readonly string[],
  sure: (kind: ImportKind, fields: readonly string[]) => number,
): boolean =>
  sure('contracts', ['noticeDays', 'autoRenew', 'isTrial', 'billing', 'endsOn', 'arr', 'mrr']) === 0 &&
  sure('accounts', ['segment', 'coverage', 'industry', 'arr', 'mrr', 'customerSince', 'endsOn']) === 0 &&
  (header.filter((name) => namedPeriod(name) !== null).length >= 2 ||
    (sure('usage', ['onDate']) > 0 &&
      (sure('usage', ['activeUsers', 'logins', 'sessions', 'events']) > 0 ||
        (header.some((name) => /metric|feature|event|usage/i.test(name)) && sure('usage', ['metric', 'value']) >= 2))));

/** Which kind of list a header looks like. */
export function suggestKind(header: readonly string[]): ImportKind {
  const sure = (kind: ImportKind, fields: readonly string[]) =>
    header.filter((name) => aliasHits(kind, name).some((hit) => hit.score > 60 && fields.includes(hit.field))).length;
  const contract = sure('contracts', [
    'startsOn',
    'noticeDays',
    'autoRenew',
    'isTrial',
    'billing',
    'seats',
    'product',
    'amount',
    'endsOn',
  ]);
  if (looksLikeUsage(header, sure)) return 'usage';
  if (looksLikeEvidence(sure)) return 'evidence';
  const hasLineId = header.some(
    (name) =>
      /subscri|contract|licen[sc]e|opportunit|deal|vertrag|abo|contrat|suscrip|order|line/i.test(name) &&
      /id|number|nr|nummer|numero|name/i.test(name),
  );
  return contract >= 4 || (hasLineId && contract >= 2) ? 'contracts' : 'accounts';
}

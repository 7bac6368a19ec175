import type { Mapping } from '#domain/import/fields';
import type { ImportPlan } from '#domain/import/planned';
import type { NotRunning, Standing } from '#domain/import/standing';
import type { ImportTable } from '#domain/import/table';
import { minorDigits, type Money } from '#domain/money';

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** How the file was read and where its columns went. */
export function readingSentences(table: ImportTable, mapping: Mapping): readonly string[] {
  const separator = delimiterNames[table.delimiter] ?? `“${table.delimiter}”`;
  const header = table.headerLine === 0 ? 'without a header' : `with its header in line ${table.headerLine}`;
  const taken = table.header.flatMap((name, column) => (mapping[column] ? `${name} → ${mapping[column]}` : []));
  const kept = table.header.filter((_, column) => !mapping[column]);
  return [
    `Read as ${table.encoding}, separated by ${separator}, ${header}.`,
    taken.length === 0 ? 'No column was taken for a field.' : `Columns: ${listed(taken)}.`,
    ...(kept.length === 0 ? [] : [`Kept besides, as they stand: ${listed(kept)}.`]),
  ];
}

/** What the counts do not tell: currencies that were assumed, cells that could not be read, lines that are history. */
export const findingSentences = ({ assumed, unread }: ImportPlan, standing: readonly Standing[]): readonly string[] => [
  ...(assumed === null
    ? []
    : [
        `${assumed.amounts === 1 ? 'One amount names' : `${assumed.amounts} amounts name`} no currency and ${assumed.amounts === 1 ? 'was' : 'were'} taken as ${assumed.currency}; another one is said with --currency.`,
      ]),
  ...(unread === 0
    ? []
    : [
        unread === 1
          ? 'One cell could not be read; it is kept as it stood.'
          : `${unread} cells could not be read; they are kept as they stood.`,
      ]),
  ...standing.map(
    ({ why, lines, arr }) =>
      `${lines === 1 ? 'One of these lines' : `${lines} of these lines`} ${verbs[why][lines === 1 ? 0 : 1]} (${arr.map(amount).join(' + ')}): ${lines === 1 ? 'it counts' : 'they count'} ${asWhat[why]}, not as running ARR.`,
  ),
];

const verbs: Readonly<Record<NotRunning, readonly [string, string]>> = {
  ended: ['has ended', 'have ended'],
  later: ['has not begun', 'have not begun'],
  trial: ['is a trial', 'are trials'],
};
const asWhat: Readonly<Record<NotRunning, string>> = {
  ended: 'as history',
  later: 'from their first day',
  trial: 'as trials',
};

const amount = ({ amountMinor, currency }: Money): string => {
  const digits = minorDigits(currency);
  return `${(amountMinor / 10 ** digits).toFixed(digits)} ${currency}`;
};

const mostNames = 40;

const listed = (names: readonly string[]): string =>
  names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ` and ${names.length - mostNames} more` : '');

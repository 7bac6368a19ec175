import { isCurrency } from '#domain/money';
import { dateOrders, type DateOrder } from '#domain/import/date-cell';
import { fieldSpec, fieldsOf, isImportKind, type ImportKind } from '#domain/import/fields';
import { encodings, type Encoding } from '#domain/import/table';
import { err, ok, type Result } from '#domain/result';

/** What `import accounts|contracts|evidence|usage FILE …` was asked to do. */
export interface ImportArguments {
  readonly kind: ImportKind;
  readonly file: string;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  /** Takes an account of exactly the same name for the same. */
  readonly acceptNames: boolean;
  readonly currency: string | null;
  readonly dateOrder: DateOrder | null;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly headerLine: number | null;
  /** Field by header, as typed: `--map "Deal owner=owner"`. */
  readonly map: ReadonlyMap<string, string | null>;
  /** Where rows that were left out are written. */
  readonly rejected: string | null;
  /** Whether a file that is there may be replaced by them. */
  readonly force: boolean;
}

/** The options of `import`, as Node's `parseArgs` takes them. */
export const importOptionSpec = {
  'dry-run': { type: 'boolean' },
  overwrite: { type: 'boolean' },
  'accept-names': { type: 'boolean' },
  currency: { type: 'string' },
  'date-order': { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'header-line': { type: 'string' },
  map: { type: 'string', multiple: true },
  rejected: { type: 'string' },
} as const;

export interface ImportOptionValues {
  readonly 'dry-run'?: boolean | undefined;
  readonly overwrite?: boolean | undefined;
  readonly 'accept-names'?: boolean | undefined;
  readonly currency?: string | undefined;
  readonly 'date-order'?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly 'header-line'?: string | undefined;
  readonly map?: string[] | undefined;
  readonly rejected?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Checks what was typed; the error is a sentence. */
export function importArguments(
  kind: string | undefined,
  file: string | undefined,
  values: ImportOptionValues,
): Result<ImportArguments, string> {
  if (kind === undefined || !isImportKind(kind))
    return err(
      'Say what to import: “import accounts FILE”, “import contracts FILE”, “import evidence FILE” or “import usage FILE”.',
    );
  if (file === undefined) return err(`Name the file: “import ${kind} FILE”.`);
  const currency = values.currency?.toUpperCase() ?? null;
  if (currency !== null && !isCurrency(currency))
    return err(`“${values.currency}” is not a currency code such as USD or EUR.`);
  const dateOrder = dateOrders.find((order) => order === values['date-order']?.toLowerCase()) ?? null;
  if (values['date-order'] !== undefined && dateOrder === null)
    return err(`“${values['date-order']}” is not a date order: dmy, mdy or ymd.`);
  const encoding = encodings.find((name) => name === values.encoding?.toLowerCase()) ?? null;
  if (values.encoding !== undefined && encoding === null)
    return err(`“${values.encoding}” is not an encoding: ${encodings.join(', ')}.`);
  const delimiter =
    values.delimiter === undefined ? null : (namedDelimiters[values.delimiter.toLowerCase()] ?? values.delimiter);
  if (delimiter !== null && delimiter.length !== 1) return err('A delimiter is one character, or “tab”.');
  const headerLine = values['header-line'] === undefined ? null : Number(values['header-line']);
  if (headerLine !== null && !(Number.isInteger(headerLine) && headerLine >= 0))
    return err('A header line is a number; 0 where the file has none.');
  const map = mapOf(kind, values.map ?? []);
  if (!map.ok) return map;
  return ok({
    kind,
    file,
    dryRun: values['dry-run'] ?? false,
    overwrite: values.overwrite ?? false,
    acceptNames: values['accept-names'] ?? false,
    currency,
    dateOrder,
    encoding,
    delimiter,
    headerLine,
    map: map.value,
    rejected: values.rejected ?? null,
    force: values.force ?? false,
  });
}

const namedDelimiters: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

function mapOf(kind: ImportKind, pairs: readonly string[]): Result<ReadonlyMap<string, string | null>, string> {
  const map = new Map<string, string | null>();
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const field = pair.slice(at + 1).trim();
    if (at < 1) return err(`“${pair}” is not of the form "Header=field".`);
    if (field !== '' && !fieldSpec(kind, field))
      return err(
        `“${field}” is not a field: ${fieldsOf(kind)
          .map(({ id }) => id)
          .join(', ')}.`,
      );
    map.set(pair.slice(0, at).trim(), field === '' ? null : field);
  }
  return ok(map);
}

import type { CellChange } from './planned.ts';
import type { ExtraCells } from './row-reader.ts';

type Scalar = string | number | null;
type ImportedRow = { readonly extra: string; readonly typed: string };

/** I18: what a row of the file changes in a row of the book: blanks never erase, typed cells stay unless told otherwise. */
export function rowChanges<Row extends ImportedRow>(
  existing: Row | null,
  values: Readonly<Record<string, Scalar>>,
  extra: ExtraCells,
  overwrite: boolean,
): { readonly patch: Partial<Row>; readonly changes: readonly CellChange[] } {
  const typed = new Set(existing ? (JSON.parse(existing.typed) as string[]) : []);
  const patch: Record<string, Scalar> = {};
  const changes: CellChange[] = [];
  for (const [column, after] of Object.entries(values)) {
    if (after === null) continue;
    const before = existing === null ? null : ((existing as unknown as Record<string, Scalar>)[column] ?? null);
    if (before === after) continue;
    const change = { field: column, before: before === null ? null : String(before), after: String(after) };
    if (typed.has(column) && !overwrite) {
      changes.push({ ...change, act: 'kept' });
      continue;
    }
    patch[column] = after;
    // From now on it is the file's again.
    if (typed.delete(column)) patch['typed'] = JSON.stringify([...typed]);
    changes.push({ ...change, act: before === null ? 'set' : 'change' });
  }
  // What a new row keeps beside its fields is seen in the table of columns, not six hundred times a row.
  if (existing === null) {
    if (extra.length > 0) patch['extra'] = extraJson(extra);
    return { patch: patch as Partial<Row>, changes };
  }
  const kept = JSON.parse(existing.extra) as Record<string, string>;
  const news = extra.filter(([header, text]) => kept[header] !== text);
  if (news.length > 0) {
    patch['extra'] = JSON.stringify({ ...kept, ...Object.fromEntries(news) });
    for (const [header, text] of news) {
      const before = kept[header] ?? null;
      changes.push({ field: header, before, after: text, act: before === null ? 'set' : 'change' });
    }
  }
  return { patch: patch as Partial<Row>, changes };
}

/** Written by hand: an object of six hundred keys is slow to build only to be turned into text. */
const extraJson = (extra: ExtraCells): string =>
  `{${extra.map(([header, text]) => `${JSON.stringify(header)}:${JSON.stringify(text)}`).join(',')}}`;

import Papa from 'papaparse';
import { z } from 'zod';
import { tableNames, type TableName } from '#domain/book-tables';
import { unguardFormula } from '#domain/import/cell-text';
import { err, ok, type Result } from '#domain/result';
import type { ColumnKind, ExportProblem, ReadExport } from '#domain/whole-book';

const cell = z.union([z.string(), z.number().int(), z.null()]);
const shape = z.object({
  format: z.literal('bellwether-book'),
  version: z.literal(1),
  tables: z.record(z.string(), z.array(z.record(z.string(), cell))),
  // Exports from before notes could hold files have none.
  files: z.record(z.string().regex(/^[0-9a-f]{64}$/), z.base64()).optional(),
});

/** Reads what `bookAsJson` wrote. */
export function readBookJson(text: string): Result<ReadExport, ExportProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return err({
      where: 'file',
      reason: `It is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`,
    });
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err({
      where: issue?.path.join(' ') || 'file',
      reason: 'It is not a Bellwether book export of a version this app knows.',
    });
  }
  const tables = Object.fromEntries(tableNames.map((table) => [table, parsed.data.tables[table] ?? []]));
  return ok({ tables: tables as unknown as ReadExport['tables'], files: parsed.data.files ?? {} });
}

/** Reads what `bookAsCsv` wrote: the text of each table's file, absent ones as empty tables. */
export function readBookCsv(
  texts: Readonly<Partial<Record<TableName, string>>>,
  columnsOf: (table: TableName) => readonly ColumnKind[],
): Result<ReadExport, ExportProblem> {
  const tables: Partial<Record<TableName, readonly Record<string, string | number | null>[]>> = {};
  for (const table of tableNames) {
    const rows = readTable(table, texts[table], columnsOf(table));
    if (!rows.ok) return rows;
    tables[table] = rows.value;
  }
  return ok({ tables: tables as ReadExport['tables'] });
}

function readTable(
  table: TableName,
  text: string | undefined,
  columns: readonly ColumnKind[],
): Result<readonly Record<string, string | number | null>[], ExportProblem> {
  if (text === undefined) return ok([]);
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const [problem] = parsed.errors;
  if (problem) return err({ where: `${table}.csv, row ${(problem.row ?? 0) + 1}`, reason: problem.message });
  const missing = columns.find(({ name }) => !parsed.meta.fields?.includes(name));
  if (missing) return err({ where: `${table}.csv`, reason: `The column ${missing.name} is missing.` });
  const rows: Record<string, string | number | null>[] = [];
  for (const [index, record] of parsed.data.entries()) {
    const row: Record<string, string | number | null> = {};
    for (const { name, holds, isNullable } of columns) {
      const value = record[name] ?? '';
      if (value === '' && isNullable) row[name] = null;
      else if (holds === 'text') row[name] = unguardFormula(value);
      else if (numberOf[holds].test(value)) row[name] = Number(value);
      else {
        const kind = holds === 'numbers' ? 'a number' : 'a whole number';
        return err({ where: `${table}.csv, row ${index + 1}, ${name}`, reason: `“${value}” is not ${kind}.` });
      }
    }
    rows.push(row);
  }
  return ok(rows);
}

const numberOf = { 'whole numbers': /^-?\d{1,15}$/, numbers: /^-?\d{1,17}(\.\d{1,20})?(e[+-]?\d{1,3})?$/ } as const;

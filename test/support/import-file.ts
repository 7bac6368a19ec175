import type { ImportKind } from '#domain/import/fields';
import { importOf } from '../../src-main/app/import-apply.ts';
import { importRequest, mappingFor, rememberFor } from '../../src-main/app/import-prepare.ts';
import { readTable } from '../../src-main/importers/read-table.ts';
import { createImportBook } from '../../src-main/storage/import-book.ts';
import type { TestBook } from './test-book.ts';

/** Imports a file, as a person does who takes what is suggested. */
export async function importFile({ book }: TestBook, kind: ImportKind, content: string): Promise<void> {
  const table = await readTable(new TextEncoder().encode(content));
  if (!table.ok) throw new Error(table.error.type);
  const suggested = await mappingFor(kind, table.value, createImportBook(book).setting, async () => true);
  const request = importRequest(kind, table.value, suggested?.mapping ?? [], 'EUR', {});
  const input = {
    request,
    fileName: `${kind}.csv`,
    remember: rememberFor(kind, table.value.header, request.mapping),
  };
  const result = await book.execute(importOf[kind], input, 'import');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

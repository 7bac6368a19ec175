import type { ExportRow } from '#domain/export-rows';
import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import type { Command } from './ports/book-writer.ts';

/** CP9: keeps that a document left: what was in it, for whom, as which file. */
export const logExport: Command<Omit<ExportRow, 'at' | 'zone' | 'audience'>, { readonly id: string }, NotFound> = {
  act: 'export.log',
  label: ({ file_name: name }) => `record of ${name}`,
  run: (book, row) => {
    if (row.plan_id !== null && !book.get('plans', row.plan_id)) return err({ type: 'NotFound', what: 'plan' });
    book.insert('exports', { ...row, at: book.now, zone: book.zone, audience: 'self' });
    return ok({ id: row.id });
  },
};

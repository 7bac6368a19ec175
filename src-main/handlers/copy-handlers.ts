import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '#contract/api';
import type { copyChannels } from '#contract/copies';
import type { Doc, DocFormat } from '#domain/document';
import { safeFileName } from '#domain/file-name';
import { err, ok } from '#domain/result';
import { makeCopy } from '../app/copies-view.ts';
import { logExport } from '../app/log-export.ts';
import type { Dialogs } from '../app/ports/dialogs.ts';
import type { PrintPdf } from '../app/ports/print-pdf.ts';
import { documentStyle } from '../exporters/document/document-style.ts';
import { documentTree } from '../exporters/document/document-template.ts';
import { writeCsv } from '../exporters/document/write-csv.ts';
import { writeHtml } from '../exporters/document/write-html.ts';
import { writeOutput } from '../storage/output-file.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

export interface CopyHandlerDeps extends HandlerDeps {
  readonly dialogs: Dialogs;
  readonly documentsFolder: string;
  /** Where the print cuts of the font lie. */
  readonly fontFolder: string;
  readonly printPdf: PrintPdf;
}

const kinds: Readonly<Record<DocFormat, string>> = {
  pdf: 'PDF document',
  html: 'Web page',
  docx: 'Word document',
  csv: 'CSV table',
};

/** What would leave, as one number: when it was made is not part of it. */
const stampOf = (doc: Doc): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...doc, madeAt: '' }))
    .digest('hex');

/** The customer's copy of a plan: nothing is written before the person has seen it and said so. */
export function createCopyHandlers(deps: CopyHandlerDeps): Pick<Handlers, keyof typeof copyChannels> {
  let running: AbortController | undefined;
  return {
    'copies:preview': (ask) => {
      const made = makeCopy(openDesk(deps).view, ask, deps.locale, deps.clock.now());
      if (!made.ok) return made;
      const { doc, fates } = made.value;
      return ok({ tree: documentTree(doc), style: documentStyle, fates: [...fates], stamp: stampOf(doc) });
    },
    'copies:export': async ({ format, toWhom, stamp, ...ask }) => {
      const made = makeCopy(openDesk(deps).view, ask, deps.locale, deps.clock.now());
      if (!made.ok) return made;
      const { doc, accountId, fates } = made.value;
      if (stampOf(doc) !== stamp) return err({ type: 'CopyChanged' });
      const to = await deps.dialogs.chooseSaveFile({
        title: 'Save the copy',
        suggested: path.join(deps.documentsFolder, safeFileName(`${doc.account} success plan ${doc.asOf.on}`, format)),
        kinds: [{ name: kinds[format], extensions: [format] }],
      });
      if (to === null) return ok(null);
      const id = randomUUID();
      const stop = new AbortController();
      running = stop;
      try {
        const bytes = await bytesOf(deps, doc, format, id, stop.signal);
        if (stop.signal.aborted) return ok(null);
        const rules = { book: openDesk(deps).path, replaces: true };
        const written = await writeOutput(to, rules, async (unfinished) => {
          await writeFile(unfinished, bytes, { mode: 0o600 });
          // What cannot be logged does not leave.
          const logged = await act(deps, logExport, {
            id,
            account_id: accountId,
            plan_id: ask.planId,
            report: doc.kind,
            format,
            for_audience: ask.audience,
            to_whom: toWhom === '' ? null : toWhom,
            file_name: path.basename(to),
            sha256: createHash('sha256').update(bytes).digest('hex'),
            document: JSON.stringify(doc),
            fields: JSON.stringify(fates.filter(({ leaves }) => leaves > 0).map(({ field }) => field)),
          });
          if (!logged.ok) throw new NotLogged(logged.error);
        });
        return written.ok ? ok({ path: to }) : written;
      } catch (error) {
        if (stop.signal.aborted) return ok(null);
        if (error instanceof NotLogged) return err(error.failure);
        return err({
          type: 'SaveFailed',
          message: `${path.basename(to)} could not be written. Nothing left the book.`,
        });
      } finally {
        if (running === stop) running = undefined;
      }
    },
    'copies:stop': () => {
      running?.abort();
      return ok(null);
    },
    'copies:left': ({ planId }) =>
      ok(
        openDesk(deps)
          .view.queries.copies.exportsOf(planId)
          .map((row) => ({
            id: row.id,
            at: row.at,
            format: row.format as DocFormat,
            audience: row.for_audience,
            toWhom: row.to_whom,
            fileName: row.file_name,
            fields: (JSON.parse(row.fields) as string[]).length,
          })),
      ),
    'copies:open': ({ id }) => {
      const row = openDesk(deps).view.queries.copies.export(id);
      if (!row) return err({ type: 'NotFound', what: 'copy' });
      const doc = JSON.parse(row.document) as Doc;
      return ok({ tree: documentTree(doc), style: documentStyle, fields: JSON.parse(row.fields) as string[] });
    },
  };
}

type LogFailure = Extract<
  Awaited<ReturnType<typeof act<never, never, { type: 'NotFound'; what: string }>>>,
  { ok: false }
>['error'];

class NotLogged extends Error {
  readonly failure: LogFailure;

  constructor(failure: LogFailure) {
    super('The record of the export was not written');
    this.failure = failure;
  }
}

async function bytesOf(
  { fontFolder, printPdf }: CopyHandlerDeps,
  doc: Doc,
  format: DocFormat,
  id: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(writeCsv(doc));
  if (format === 'docx') {
    const { writeDocx } = await import('../exporters/document/write-docx.ts');
    return writeDocx(doc, id);
  }
  const html = await writeHtml(doc, fontFolder);
  return format === 'html'
    ? new TextEncoder().encode(html)
    : printPdf({ html, foot: doc.foot, paper: doc.paper, signal });
}

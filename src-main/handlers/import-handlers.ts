import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Handlers } from '#contract/api';
import { createImportSession } from '../app/import-session.ts';
import type { Dialogs } from '../app/ports/dialogs.ts';
import type { Push } from '../app/ports/push.ts';
import { readImportFile } from '../importers/read-import-file.ts';
import { readTable } from '../importers/read-table.ts';
import { rejectedRowsCsv } from '../importers/rejected-rows.ts';
import { createImportBook } from '../storage/import-book.ts';
import { writeOutput } from '../storage/output-file.ts';
import type { HandlerDeps } from './deps.ts';

type ImportChannels = Extract<keyof Handlers, `import:${string}`>;

/** Lists from outside: chosen, looked at, previewed, applied, taken back. */
export const createImportHandlers = ({
  shelf,
  dialogs,
  push,
}: HandlerDeps & { readonly dialogs: Dialogs; readonly push: Push }): Pick<Handlers, ImportChannels> =>
  createImportSession({
    readFile: readImportFile,
    readTable,
    rejectedCsv: rejectedRowsCsv,
    writeFile: async (file, text, source) => {
      try {
        // The dialog asked whether to replace what is there.
        const rules = { book: shelf.current()?.path ?? null, source, replaces: true };
        const written = await writeOutput(file, rules, (unfinished) => writeFile(unfinished, text, { mode: 0o600 }));
        return written.ok ? null : written.error;
      } catch (error) {
        return { type: 'SaveFailed', message: saveFailureOf(error) };
      }
    },
    fileNameOf: (file) => path.basename(file),
    dialogs,
    book: () => {
      const desk = shelf.current();
      return desk && createImportBook(desk.book);
    },
    push,
    newToken: randomUUID,
    breathe: () => nextTurn(),
  });

const saveFailures: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Choose another place.',
  EACCES: 'This folder cannot be written to. Choose another place.',
  EROFS: 'This folder cannot be written to. Choose another place.',
};

const saveFailureOf = (error: unknown): string =>
  (error instanceof Error && 'code' in error ? saveFailures[String(error.code)] : undefined) ??
  'The file could not be written. Choose another place.';

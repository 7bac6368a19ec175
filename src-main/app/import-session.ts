import type { Handlers } from '#contract/api';
import type { ImportChoices, ImportFileFailure } from '#contract/imports';
import type { FileProblem } from '#domain/import/file-problem';
import { describeFileProblem } from '#domain/import/file-problem';
import { isImportKind, type ImportKind } from '#domain/import/fields';
import { planImport, type ImportRequest, type PlannedImport } from '#domain/import/plan-import';
import type { Problem } from '#domain/import/problem';
import { suggestKind } from '#domain/import/suggest-mapping';
import type { ImportTable, ReadChoices, Watch } from '#domain/import/table';
import type { PlaceRefusal } from '#domain/place-refusal';
import { err, ok, type Err, type Result } from '#domain/result';
import { drive, importOf } from './import-apply.ts';
import { createPace } from './import-pace.ts';
import { importRequest, mappingFor, rememberFor } from './import-prepare.ts';
import { undoImport } from './import-undo.ts';
import { batchView, formatChoices, lookOf, planOptions, previewOf, standingView } from './import-view.ts';
import type { Dialogs } from './ports/dialogs.ts';
import type { ImportBook } from './ports/import-book.ts';
import type { Push } from './ports/push.ts';

export interface ImportSessionDeps {
  readonly readFile: (path: string) => Promise<Result<Uint8Array, FileProblem>>;
  readonly readTable: (
    bytes: Uint8Array,
    choices: ReadChoices,
    watch: Watch,
  ) => Promise<Result<ImportTable, FileProblem>>;
  readonly rejectedCsv: (
    header: readonly string[],
    rows: readonly (readonly string[])[],
    rejected: ReadonlySet<number>,
    problems: readonly Problem[],
  ) => string;
  /** Writes a file beside the one that is read. Answers what went wrong, or null. */
  readonly writeFile: (path: string, text: string, source: string) => Promise<SaveFailure | null>;
  readonly fileNameOf: (path: string) => string;
  readonly dialogs: Pick<Dialogs, 'chooseFile' | 'chooseSaveFile'>;
  /** The open book, if any. */
  readonly book: () => ImportBook | null;
  readonly push: Push;
  readonly newToken: () => string;
  /** Lets the event loop have its turn. */
  readonly breathe: () => Promise<void>;
}

/** Why the rows that were left out were not saved. */
export type SaveFailure = PlaceRefusal | { readonly type: 'SaveFailed'; readonly message: string };

/** A file that was chosen: its bytes, the table read from them, and what was planned last. */
interface Held {
  readonly token: string;
  readonly path: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  table: ImportTable | null;
  kind: ImportKind;
  /** Rises with every cancellation: work begun before it stops. */
  round: number;
  /** The last plan, or the one under way: two questions about the same choices are one piece of work. */
  planned: { readonly key: string; readonly value: Promise<PlannedImport | null> } | null;
  applied: PlannedImport['plan'] | null;
}

type ImportHandlers = Pick<Handlers, Extract<keyof Handlers, `import:${string}`>>;

const kinds = [
  { name: 'Lists', extensions: ['csv', 'tsv', 'txt', 'tab'] },
  { name: 'All files', extensions: ['*'] },
];
const gone: Err<ImportFileFailure> = err({ type: 'Gone' });
const noBook: Err<ImportFileFailure> = err({ type: 'NoBook' });
const cancelled: Err<ImportFileFailure> = err({ type: 'Cancelled' });

/** How many files are kept in memory at once; the oldest is put away. */
const heldAtMost = 3;

/** The import as the window drives it: choose, look, preview as often as wanted, apply once, undo. */
export function createImportSession(deps: ImportSessionDeps): ImportHandlers {
  const files = new Map<string, Held>();

  const hold = async (path: string) => {
    const fileName = deps.fileNameOf(path);
    const bytes = await deps.readFile(path);
    if (!bytes.ok)
      return err<ImportFileFailure>({ type: 'FileProblem', message: describeFileProblem(bytes.error, fileName) });
    const token = deps.newToken();
    files.set(token, {
      token,
      path,
      fileName,
      bytes: bytes.value,
      table: null,
      kind: 'accounts',
      round: 0,
      planned: null,
      applied: null,
    });
    for (const old of [...files.keys()].slice(0, -heldAtMost)) files.delete(old);
    return ok({ token, fileName, bytes: bytes.value.length });
  };

  /** Watches one piece of work on a file; a newer one, or a cancellation, ends it. */
  const begin = (file: Held) => {
    const round = ++file.round;
    const isCancelled = () => file.round !== round;
    const onProgress = (phase: string, done: number, total: number | null) =>
      deps.push('import:progress', { token: file.token, phase, done, total });
    const step = (phase: string, total: number) => {
      const go = createPace(deps.breathe, isCancelled, (of, done) => onProgress(of, done, total));
      return (done: number) => go(phase, done);
    };
    return { isCancelled, onProgress, step };
  };

  const requestOf = (file: Held, table: ImportTable, choices: ImportChoices): ImportRequest => {
    const mapping = table.header.map((_, column) => choices.mapping[column] ?? null);
    return importRequest(file.kind, table, mapping, choices.currency, planOptions(choices), formatChoices(choices));
  };

  const plan = async (
    file: Held,
    table: ImportTable,
    book: ImportBook,
    choices: ImportChoices,
  ): Promise<PlannedImport | null> => {
    const key = JSON.stringify([file.kind, choices, book.seq()]);
    if (file.planned?.key === key) return file.planned.value;
    const { step } = begin(file);
    const mine = {
      key,
      value: drive(planImport(requestOf(file, table, choices), book.rows(file.kind)), step('plan', table.rows.length)),
    };
    file.planned = mine;
    const value = await mine.value;
    // Stopped half-way: the next question starts anew.
    if (value === null && file.planned === mine) file.planned = null;
    return value;
  };

  return {
    'import:choose': async () => {
      const path = await deps.dialogs.chooseFile({
        title: 'Import accounts, contract lines, readings of the data or usage',
        kinds,
      });
      return path === null ? ok(null) : hold(path);
    },
    'import:dropped': ({ path }) => hold(path),
    'import:inspect': async ({ token, choices }) => {
      const file = files.get(token);
      const book = deps.book();
      if (!file) return gone;
      if (!book) return noBook;
      const watch = begin(file);
      const table = await deps.readTable(file.bytes, choices, watch);
      if (!table.ok) {
        return table.error.type === 'Cancelled'
          ? cancelled
          : err({ type: 'FileProblem', message: describeFileProblem(table.error, file.fileName) });
      }
      const kind = isImportKind(choices.kind) ? choices.kind : suggestKind(table.value.header);
      const suggested = await mappingFor(
        kind,
        table.value,
        book.setting,
        watch.step('look', table.value.header.length),
      );
      if (!suggested) return cancelled;
      Object.assign(file, { table: table.value, kind, planned: null, applied: null });
      return ok(
        lookOf(file.fileName, kind, table.value, suggested.mapping, suggested.remembered, book.defaultCurrency()),
      );
    },
    'import:preview': async ({ token, choices, ...page }) => {
      const file = files.get(token);
      const book = deps.book();
      if (!file?.table) return gone;
      if (!book) return noBook;
      const planned = await plan(file, file.table, book, choices);
      return planned ? ok(previewOf(file.kind, planned, book.rows(), book.today(), page)) : cancelled;
    },
    'import:apply': async ({ token, choices }) => {
      const file = files.get(token);
      const book = deps.book();
      if (!file?.table) return gone;
      if (!book) return noBook;
      const request = requestOf(file, file.table, choices);
      const { isCancelled, onProgress } = begin(file);
      const remember = rememberFor(file.kind, file.table.header, request.mapping);
      const applied = await book.execute(
        importOf[file.kind],
        { request, fileName: file.fileName, remember, isCancelled, onProgress },
        'import',
      );
      if (!applied.ok)
        return applied.error.type === 'OpenColumns'
          ? err({ ...applied.error, headers: [...applied.error.headers] })
          : err(applied.error);
      const { batch, plan: done, standing } = applied.value;
      Object.assign(file, { applied: done, planned: null });
      return ok({
        batch,
        totals: done.totals,
        problems: done.problems.length,
        standing: standing.map(standingView),
        unread: done.unread,
      });
    },
    'import:cancel': ({ token, release }) => {
      const file = files.get(token);
      if (file) file.round++;
      if (release) files.delete(token);
      return ok(null);
    },
    'import:batches': () => ok((deps.book()?.batches() ?? []).map(batchView)),
    'import:undo': async ({ batch }) => {
      const book = deps.book();
      if (!book) return err({ type: 'NoBook' });
      const undone = await book.execute(undoImport, { batch, rows: book.batchRows(batch) }, 'user');
      return undone.ok ? ok({ ...undone.value, left: [...undone.value.left] }) : undone;
    },
    'import:saveRejected': async ({ token }) => {
      const file = files.get(token);
      const done = file?.applied ?? (await file?.planned?.value)?.plan;
      if (!file?.table || !done) return gone;
      const suggested = `${file.fileName.replace(/\.[^.]*$/, '')} - not imported.csv`;
      const path = await deps.dialogs.chooseSaveFile({
        title: 'Save the rows that were not imported',
        suggested,
        kinds: kinds.slice(0, 1),
      });
      if (path === null) return ok(null);
      const rows = new Set(
        done.rows.filter(({ outcome }) => outcome === 'skipped' || outcome === 'question').map(({ row }) => row),
      );
      const failed = await deps.writeFile(
        path,
        deps.rejectedCsv(file.table.header, file.table.rows, rows, done.problems),
        file.path,
      );
      return failed === null ? ok({ fileName: deps.fileNameOf(path), rows: rows.size }) : err(failed);
    },
  };
}

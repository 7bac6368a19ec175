import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { currencyOfLocale } from '#domain/region-currency';
import { err, ok, type Result } from '#domain/result';
import type { Handlers } from '#contract/api';
import type { BookState, OpenFailure, StartState } from '#contract/book';
import type { Dialogs } from '../app/ports/dialogs.ts';
import { sampleCurrency } from '../app/generate/sample-currency.ts';
import { writeSampleBook } from '../app/generate/write-sample-book.ts';
import { beginHistoryHere, markSample } from '../storage/fresh-book.ts';
import type { DeskBook } from '../storage/bookshelf.ts';
import { exportBook } from '../storage/export-book.ts';
import { freeName } from '../storage/output-file.ts';
import { runInWorker } from '../storage/run-in-worker.ts';
import { noBook, openDesk, type HandlerDeps } from './deps.ts';

type BookChannels =
  | 'app:start'
  | 'book:state'
  | 'book:new'
  | 'book:choose'
  | 'book:open'
  | 'book:openDefault'
  | 'book:openSample'
  | 'book:recents'
  | 'book:backup'
  | 'book:backups'
  | 'book:restore'
  | 'book:rescue'
  | 'book:export'
  | 'book:reveal'
  | 'book:undo'
  | 'book:redo';

export interface BookHandlerDeps extends HandlerDeps {
  readonly dialogs: Dialogs;
  readonly reveal: (path: string) => void;
  readonly booksFolder: string;
  readonly documentsFolder: string;
  /** What the start found; asked for once the book is open or is known not to open. */
  readonly started: Promise<StartState>;
}

const bookKind = [{ name: 'Bellwether book', extensions: ['bellwether'] }];

export function createBookHandlers(deps: BookHandlerDeps): Pick<Handlers, BookChannels> {
  const { shelf, dialogs, clock } = deps;
  const chosen = async (opened: Promise<Result<BookState, OpenFailure>>) => {
    const result = await opened;
    return result.ok ? ok({ state: result.value }) : result;
  };
  const newBook = { currency: currencyOfLocale(deps.locale) };
  const samplePath = path.join(deps.booksFolder, 'Sample book.bellwether');

  return {
    'app:start': async () => {
      const start = await deps.started;
      const state = shelf.state();
      // The page may ask again after a reload, when another book is open by then.
      return ok(state ? { screen: 'book', book: state } : start);
    },
    'book:state': () => ok(shelf.state()),
    'book:new': async () => {
      const file = await dialogs.chooseSaveFile({
        title: 'New book',
        suggested: path.join(deps.booksFolder, 'New book.bellwether'),
        kinds: bookKind,
      });
      if (file === null) return ok(null);
      const bookPath = file.endsWith('.bellwether') ? file : `${file}.bellwether`;
      // The dialog asked whether to replace it, but a book is never overwritten: what is there is opened.
      return chosen(shelf.open(bookPath, existsSync(bookPath) ? null : newBook));
    },
    'book:choose': async () => {
      const file = await dialogs.chooseFile({ title: 'Open a book', kinds: bookKind, startIn: deps.booksFolder });
      return file === null ? ok(null) : chosen(shelf.open(file, null));
    },
    'book:open': ({ path: bookPath }) => chosen(shelf.open(bookPath, null)),
    'book:openDefault': () => chosen(shelf.open(shelf.defaultPath, newBook)),
    'book:openSample': async () => {
      const opened = await shelf.open(samplePath, { currency: sampleCurrency });
      if (!opened.ok) return opened;
      if (isOutdatedSample(openDesk(deps))) {
        // Its two years would end in the past. Nobody wrote anything in it, so it is invented anew.
        await shelf.close();
        for (const suffix of ['', '-wal', '-shm']) rmSync(samplePath + suffix, { force: true });
        const again = await shelf.open(samplePath, { currency: sampleCurrency });
        if (!again.ok) return again;
      }
      const { book, view } = openDesk(deps);
      if (view.facts().length === 0 && book.connections.writing) {
        await writeSampleBook(book, clock);
        markSample(book.connections.writing, view.today());
        beginHistoryHere(book.connections.writing);
      }
      const state = shelf.state();
      return state ? ok({ state }) : err<OpenFailure>({ type: 'Missing', path: samplePath });
    },
    'book:recents': () => ok(shelf.recents().map((recent) => ({ ...recent }))),
    'book:backup': async () => {
      const { path: bookPath, book } = openDesk(deps);
      const name = `${path.basename(bookPath, '.bellwether')} ${clock.now().slice(0, 10)}.bellwether`;
      const file = await dialogs.chooseSaveFile({
        title: 'Back up the book',
        // A backup of this morning is a book, and is not replaced.
        suggested: freeName(path.join(deps.documentsFolder, name)),
        kinds: bookKind,
      });
      if (file === null) return ok(null);
      try {
        const rules = { book: bookPath, replaces: true };
        const made = await runInWorker('backUp', { bookPath: book.connections.file, to: file, rules });
        if (made.ok) shelf.backedUp(bookPath);
        return made;
      } catch (error) {
        return err({ type: 'BackupFailed', detail: error instanceof Error ? error.message : String(error) });
      }
    },
    'book:backups': async ({ path: bookPath }) => ok(await shelf.backups(bookPath)),
    'book:restore': async ({ path: backup, book }) => {
      const restored = await shelf.restore(backup, book);
      return restored.ok ? ok({ state: restored.value }) : restored;
    },
    'book:rescue': async () => {
      const { path: bookPath } = openDesk(deps);
      const folder = existsSync(path.dirname(bookPath)) ? path.dirname(bookPath) : deps.booksFolder;
      const file = await dialogs.chooseSaveFile({
        title: 'Save the open book elsewhere',
        suggested: freeName(path.join(folder, `${path.basename(bookPath, '.bellwether')} saved.bellwether`)),
        kinds: bookKind,
      });
      if (file === null) return ok(null);
      try {
        const rescued = await shelf.rescue(file.endsWith('.bellwether') ? file : `${file}.bellwether`);
        return rescued.ok ? ok({ state: rescued.value }) : rescued;
      } catch (error) {
        return err({ type: 'BackupFailed', detail: error instanceof Error ? error.message : String(error) });
      }
    },
    'book:export': async ({ format }) => {
      const desk = openDesk(deps);
      const stem = `${path.basename(desk.path, '.bellwether')} ${clock.now().slice(0, 10)}`;
      const target =
        format === 'json'
          ? await dialogs.chooseSaveFile({
              title: 'Export the whole book as JSON',
              suggested: path.join(deps.documentsFolder, `${stem}.json`),
              kinds: [{ name: 'JSON', extensions: ['json'] }],
            })
          : await dialogs.chooseFolder({ title: 'Export the whole book as CSV files', startIn: deps.documentsFolder });
      if (target === null) return ok(null);
      // Nobody was asked about the files in a folder: what is there stays.
      const place = format === 'json' ? target : freeName(path.join(target, stem));
      const rules = { book: desk.path, replaces: format === 'json' };
      try {
        const rows = await exportBook({ file: desk.book.connections.file, format, to: place, clock, rules });
        return rows.ok ? ok({ path: place, rows: rows.value }) : rows;
      } catch (error) {
        return err({ type: 'ExportFailed', detail: error instanceof Error ? error.message : String(error) });
      }
    },
    'book:reveal': () => {
      deps.reveal(openDesk(deps).path);
      return ok(null);
    },
    'book:undo': async () => {
      const desk = shelf.current();
      if (!desk) return noBook;
      const step = await desk.book.undo('user');
      return step.ok ? ok(step.value && { label: step.value.label }) : step;
    },
    'book:redo': async () => {
      const desk = shelf.current();
      if (!desk) return noBook;
      const step = await desk.book.redo('user');
      return step.ok ? ok(step.value && { label: step.value.label }) : step;
    },
  };
}

/** One act alone, the invention itself, and that not of today. */
const isOutdatedSample = ({ book, view }: DeskBook): boolean =>
  view.queries.meta('sample') === '1' && book.seq() === 1 && view.queries.meta('sample_day') !== view.today();

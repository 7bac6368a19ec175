import { ok } from '#domain/result';
import type { Handlers } from '#contract/api';
import type { StartState } from '#contract/book';
import { createAccountHandlers } from './handlers/account-handlers.ts';
import { createAccountPartHandlers } from './handlers/account-part-handlers.ts';
import { createAsKnownHandlers } from './handlers/as-known-handlers.ts';
import { createBookHandlers } from './handlers/book-handlers.ts';
import { createCopyHandlers } from './handlers/copy-handlers.ts';
import { createCalendarHandlers } from './handlers/calendar-handlers.ts';
import { createAdoptionHandlers } from './handlers/adoption-handlers.ts';
import { createEvidenceHandlers } from './handlers/evidence-handlers.ts';
import { createHumanSignalHandlers } from './handlers/human-signal-handlers.ts';
import { createImportHandlers } from './handlers/import-handlers.ts';
import { createLogHandlers } from './handlers/log-handlers.ts';
import { createNoteHandlers } from './handlers/note-handlers.ts';
import { createOnboardingHandlers } from './handlers/onboarding-handlers.ts';
import { createOutcomeHandlers } from './handlers/outcome-handlers.ts';
import { createPlanHandlers } from './handlers/plan-handlers.ts';
import { createTemplateHandlers } from './handlers/template-handlers.ts';
import { createQuickHandlers } from './handlers/quick-handlers.ts';
import { createReceiptHandlers } from './handlers/receipt-handlers.ts';
import { createReadingRecordHandlers } from './handlers/reading-record-handlers.ts';
import { createWholeHandlers } from './handlers/whole-handlers.ts';
import { createReflectionHandlers } from './handlers/reflection-handlers.ts';
import type { ShellServices } from './shell/shell-services.ts';
import { createBookshelf } from './storage/bookshelf.ts';

/** The app put together: every channel's handler, and the ways in and out of the book. */
export interface Composition {
  readonly handlers: Handlers;
  /** Opens a book that was named when the app was started, or started again. */
  readonly openFromCommandLine: (bookPath: string) => Promise<void>;
  /** Waits for what is being written, backs up what changed and closes the book. */
  readonly close: () => Promise<void>;
}

/** A book that changed is backed up this often while the app runs. */
const backupEveryMs = 15 * 60_000;

export async function compose(services: ShellServices): Promise<Composition> {
  const { dialogs, push, paths, clock, report, appInfo } = services;
  const shelf = createBookshelf({
    dataFolder: paths.data,
    booksFolder: paths.books,
    clock,
    onChange: (change) => push('book:changed', change),
    onSwitch: (path) => push('book:switched', { path }),
    onBackup: (at) => push('book:backedUp', { at }),
  });
  const deps = { shelf, clock, locale: appInfo.locale };
  const started: Promise<StartState> = shelf.start();
  // Whatever goes wrong is answered where the window asks for it.
  started.catch(() => undefined);

  const backUp = (): Promise<void> => shelf.backUpIfChanged().then(() => undefined, report);
  const backups = setInterval(() => void backUp(), backupEveryMs);
  backups.unref();

  const handlers: Handlers = {
    ...createBookHandlers({
      ...deps,
      dialogs,
      reveal: services.reveal,
      booksFolder: paths.books,
      documentsFolder: paths.documents,
      started,
    }),
    ...createAccountHandlers(deps),
    ...createAccountPartHandlers(deps),
    ...createAsKnownHandlers(deps),
    ...createAdoptionHandlers(deps),
    ...createEvidenceHandlers(deps),
    ...createHumanSignalHandlers(deps),
    ...createLogHandlers({ ...deps, writeClipboard: services.clipboard.writeText, report }),
    ...createReflectionHandlers(deps),
    ...createOnboardingHandlers(deps),
    ...createPlanHandlers(deps),
    ...createTemplateHandlers(deps),
    ...createOutcomeHandlers(deps),
    ...createReadingRecordHandlers(deps),
    ...createReceiptHandlers(deps),
    ...createWholeHandlers({
      ...deps,
      onErased: () => push('book:changed', { seq: shelf.state()?.seq ?? 0, accountIds: null, tables: [] }),
    }),
    ...createNoteHandlers({ ...deps, dialogs, documentsFolder: paths.documents }),
    ...createCalendarHandlers({
      ...deps,
      dialogs,
      documentsFolder: paths.documents,
      writeClipboard: services.clipboard.writeText,
      report,
      onLooked: () => push('book:changed', { seq: shelf.state()?.seq ?? 0, accountIds: [], tables: ['calendars'] }),
    }),
    ...createCopyHandlers({
      ...deps,
      dialogs,
      documentsFolder: paths.documents,
      fontFolder: services.printFonts,
      printPdf: services.printPdf,
    }),
    ...createImportHandlers({ ...deps, dialogs, push }),
    'app:info': () => ok({ ...appInfo, zone: clock.zone() }),
    'window:act': ({ act }) => {
      services.windowActs(act);
      return ok(null);
    },
    'window:theme': () => ok(services.theme()),
    'window:setTheme': ({ theme }) => {
      services.setTheme(theme);
      push('window:theme', { theme });
      return ok(null);
    },
    ...createQuickHandlers(services.quick),
    'clipboard:write': async (input) => {
      await ('text' in input ? services.clipboard.writeText(input.text) : services.clipboard.writePng(input.png));
      return ok(null);
    },
  };

  return {
    handlers,
    openFromCommandLine: async (bookPath) => {
      await started.catch(() => undefined);
      await shelf.open(bookPath, null);
    },
    close: async () => {
      clearInterval(backups);
      await backUp();
      await shelf.close();
    },
  };
}

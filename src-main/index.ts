import { app } from 'electron';
import type { Answer } from './ipc/answer.ts';
import { createPush } from './ipc/push.ts';
import { serve } from './ipc/serve.ts';
import { createIsTrusted } from './ipc/trusted.ts';
import { findDataFolder } from './shell/app-folders.ts';
import { appOrigin } from './shell/app-protocol.ts';
import { createBookRequests, type SecondStart } from './shell/book-requests.ts';
import { giveUp } from './shell/last-words.ts';
import { prepareApp } from './shell/prepare-app.ts';
import { quitGently } from './shell/quitting.ts';
import { createShell, type Shell } from './shell/shell.ts';
import { createStartupMarks } from './shell/startup-marks.ts';

const marks = createStartupMarks(process.getCreationTime() ?? Date.now(), Date.now);
marks.mark('main');
const dataFolder = findDataFolder(app);
const requests = createBookRequests(app, process.argv, process.cwd());

if (
  app.requestSingleInstanceLock({
    book: requests.first() ?? null,
    quickLog: requests.wantsQuickLog,
  } satisfies SecondStart)
) {
  prepareApp(app);
  void app.whenReady().then(start);
} else {
  // The first start has come to the front, and opens the book this one named.
  app.exit(0);
}

function start(): void {
  marks.mark('ready');
  const shell = createShell({ marks, createPush, dataFolder });
  // The window first: its page loads while the book is opened, and its first question waits for the answer.
  shell.openWindow();
  const answer = openBook(shell);
  serve({ answer, isTrusted: createIsTrusted(appOrigin, shell.isOurs), report: shell.log.report });
  answer.catch((error: unknown) => giveUp(shell.log, error));
}

async function openBook(shell: Shell): Promise<Answer> {
  const [{ compose }, { createAnswer }] = await Promise.all([import('./compose.ts'), import('./ipc/answer.ts')]);
  const { handlers, openFromCommandLine, close } = await compose(shell.services);
  quitGently({ app, windows: shell.windows, closeQuick: shell.closeQuick, closeBook: close, log: shell.log });
  const first = requests.first();
  if (first !== undefined) await openFromCommandLine(first);
  requests.listen((path) => {
    shell.openWindow();
    if (path !== null) void Promise.resolve(openFromCommandLine(path)).catch(shell.log.report);
  }, shell.openQuickLog);
  if (requests.wantsQuickLog) shell.openQuickLog();
  marks.mark('book');
  return createAnswer({ handlers, report: shell.log.report, checksOutput: !app.isPackaged });
}

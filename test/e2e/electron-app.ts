import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, onTestFinished } from 'vitest';
import { launchElectron } from '../../.toolchain/launch-electron.mjs';
import { electronArguments, electronRuntime, repositoryFolder } from '../../.toolchain/electron-runtime.mjs';

/** The app as a user has it, on a data folder of its own. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly dataFolder: string;
  /** Errors of the page, breaches of its policy and errors the main process reported, since the last `forgive`. */
  readonly problems: () => readonly string[];
  readonly assertNoProblems: () => void;
  /** For tests that provoke problems: what was found so far does not count. */
  readonly forgive: () => void;
  /** Quits as the user does. Throws when there were problems. */
  readonly close: () => Promise<void>;
  /** Ends the process at once, as a power cut does. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  /** May plant books and settings before the app starts. */
  readonly seed?: (dataFolder: string) => void | Promise<void>;
  /** The folder of an earlier run; it is left alone at the end. */
  readonly dataFolder?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A program that starts another and watches it, with its arguments: `strace -f …`. */
  readonly under?: string;
}

/** What to start: the built app of this checkout, or the packaged one that `BELLWETHER_EXECUTABLE` names. */
export function appCommand(): { readonly executable: string; readonly args: readonly string[] } {
  const packaged = process.env['BELLWETHER_EXECUTABLE'];
  if (packaged !== undefined) return { executable: packaged, args: electronArguments() };
  const folder = process.env['BELLWETHER_APP_FOLDER'] ?? repositoryFolder;
  if (!existsSync(path.join(folder, 'out', 'main')))
    throw new Error('The app is not built: run "npm run build" first.');
  return { executable: electronRuntime().executable, args: [folder, ...electronArguments()] };
}

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** The environment of a start: what the runner has, without what Node or Electron would take for their own. */
export function appEnvironment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(?:NODE_|ELECTRON_|VITEST|npm_)/.test(entry[0]),
  );
  return Object.fromEntries(inherited);
}

/** Starts the app for one test, and waits for its window. At the end it is closed, and problems fail the test. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const running = await launch(options, options.dataFolder ?? temporaryFolder());
  onTestFinished(() => running.close());
  return running;
}

/** One start for all tests of a file that leave the app as they found it. Call it outside the tests. */
export function shareApp(options: LaunchOptions = {}): () => RunningApp {
  let running: RunningApp | undefined;
  let dataFolder = '';
  beforeAll(async () => {
    dataFolder = mkdtempSync(path.join(tmpdir(), 'bellwether-e2e-'));
    running = await launch(options, dataFolder);
  }, 90_000);
  afterEach(() => running?.assertNoProblems());
  afterAll(async () => {
    await running?.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }, 60_000);
  return () => {
    if (!running) throw new Error('The app runs only inside tests.');
    return running;
  };
}

async function launch(options: LaunchOptions, dataFolder: string): Promise<RunningApp> {
  await options.seed?.(dataFolder);
  const { executable, args } = appCommand();
  const app = await launchElectron({
    executablePath: options.under ?? executable,
    args: [...args, `--user-data-dir=${dataFolder}`, ...(options.args ?? [])],
    env: { ...appEnvironment(), ...options.env },
    // The page sees the theme that the app chose, not one of the driver's.
    colorScheme: null,
  });
  let found: string[] = [];
  watchPages(app, (problem) => found.push(problem));
  const window = await app.firstWindow();
  await window.waitForFunction(() => 'bellwether' in globalThis);

  let logRead = 0;
  const problems = (): readonly string[] => [...found, ...reportedErrors(dataFolder, logRead)];
  const assertNoProblems = (): void => {
    if (problems().length > 0) throw new Error(`The app reported problems:\n${problems().join('\n')}`);
  };
  const exited = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  let isOver = false;
  const running: RunningApp = {
    app,
    window,
    dataFolder,
    problems,
    assertNoProblems,
    forgive: () => {
      found = [];
      logRead = readLog(dataFolder).length;
    },
    close: async () => {
      if (isOver) return;
      isOver = true;
      await app.close();
      await exited;
      assertNoProblems();
    },
    kill: async () => {
      isOver = true;
      app.process().kill('SIGKILL');
      await exited;
    },
  };
  return running;
}

function watchPages(app: ElectronApplication, report: (problem: string) => void): void {
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => report(`page error: ${error.message}`));
    page.on('console', (message) => {
      // React says what is wrong as an error, and Chromium a breach of the policy.
      if (message.type() === 'error') report(`console: ${message.text()}`);
    });
  };
  app.windows().forEach(watch);
  app.on('window', watch);
}

const readLog = (dataFolder: string): string => {
  const file = path.join(dataFolder, 'logs', 'bellwether.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Errors that the main process logged from a place in its log on. */
const reportedErrors = (dataFolder: string, from: number): readonly string[] =>
  readLog(dataFolder)
    .slice(from)
    .split(/^(?=\d{4}-\d\d-\d\dT)/m)
    .filter((entry) => /^ {4}at /m.test(entry))
    .map((entry) => `main process: ${entry.trim()}`);

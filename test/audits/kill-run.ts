import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ElectronApplication, Page } from 'playwright-core';
import {
  electronArguments,
  electronRuntime,
  repositoryFolder,
  startVirtualDisplay,
} from '../../.toolchain/electron-runtime.mjs';
import type { AppApi } from '#contract/api';
import { launchElectron } from '../../.toolchain/launch-electron.mjs';
import { createAccount } from '../../src-main/app/accounts.ts';
import { createBook } from '../../src-main/storage/book.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { openBook } from '../../src-main/storage/open-book.ts';

/** What a series of kills came to. Every list must be empty. */
export interface KillReport {
  readonly kills: number;
  /** Logs whose dialog was seen to close. */
  readonly acknowledged: number;
  /** Acknowledged, and not in the book. */
  readonly lost: readonly string[];
  /** Typed more than a second before the kill, and neither logged nor in the draft. */
  readonly lostDrafts: readonly string[];
  /** What `check` said of the book after a kill. */
  readonly damage: readonly string[];
}

interface KillRunOptions {
  readonly kills: number;
  readonly folder: string;
  readonly seed: number;
  /** What is typed while the process is killed. */
  readonly into?: 'logs' | 'a note';
  readonly onKill?: (done: number, report: KillReport) => void;
}

const run = promisify(execFile);

/** A draft may be this much behind the last keystroke. */
const draftLagMs = 1000;

/**
 * Starts the real app again and again on one book, types logs into it with real key presses of the window system,
 * and kills its main process at a random moment. After each kill the book is opened and searched for what was promised.
 */
export async function killRun({ kills, folder, seed, into = 'logs', onKill }: KillRunOptions): Promise<KillReport> {
  const display = await startVirtualDisplay();
  const random = randomFrom(seed);
  const bookPath = path.join(folder, 'books', 'My book.bellwether');
  await makeBook(bookPath);
  const acknowledged = new Set<string>();
  let report: KillReport = { kills: 0, acknowledged: 0, lost: [], lostDrafts: [], damage: [] };
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const session = await startSession(folder, display.env, `k${seed}n${kill}`, into, acknowledged);
      const typing = session.typeUntilKilled();
      await sleep(300 + random() * 4500);
      session.kill();
      await typing;
      const found = inspect(bookPath);
      const typed = session.typed().filter(({ at }) => at < session.killedAt() - draftLagMs);
      report = {
        kills: kill + 1,
        acknowledged: acknowledged.size,
        lost: [...acknowledged].filter((word) => !found.text.includes(word)),
        lostDrafts: [
          ...report.lostDrafts,
          ...typed.map(({ word }) => word).filter((word) => !found.text.includes(word) && !found.drafts.includes(word)),
        ],
        damage: [...report.damage, ...found.problems],
      };
      onKill?.(kill + 1, report);
    }
    return report;
  } finally {
    display.stop();
  }
}

interface Session {
  readonly typeUntilKilled: () => Promise<void>;
  readonly kill: () => void;
  readonly killedAt: () => number;
  readonly typed: () => readonly { readonly word: string; readonly at: number }[];
}

async function startSession(
  folder: string,
  env: Readonly<Record<string, string>>,
  name: string,
  into: 'logs' | 'a note',
  acknowledged: Set<string>,
): Promise<Session> {
  const app = await launchElectron({
    executablePath: electronRuntime().executable,
    args: [
      process.env['BELLWETHER_APP_FOLDER'] ?? repositoryFolder,
      ...electronArguments(),
      `--user-data-dir=${folder}`,
    ],
    env: { ...definedEnvironment(), ...env },
  });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: /^Log interaction/ }).waitFor();
  if (into === 'logs') await watchDialog(page);
  else await openNote(page);
  let killedAt = Number.POSITIVE_INFINITY;
  const typed: { word: string; at: number }[] = [];
  const press = (...args: string[]) => run('xdotool', args, { env: { ...definedEnvironment(), ...env } });
  const isOver = () => killedAt < Number.POSITIVE_INFINITY;
  return {
    typed: () => typed,
    killedAt: () => killedAt,
    kill: () => {
      killedAt = Date.now();
      app.process().kill('SIGKILL');
    },
    typeUntilKilled: async () => {
      const exited = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
      for (let log = 0; !isOver(); log += 1) {
        const once =
          into === 'logs'
            ? logOnce(page, press, log, `${name}l${log}`, isOver, typed, acknowledged)
            : writeOnce(page, press, `${name}l${log}`, isOver, typed);
        await once.catch((error: unknown) => {
          // The page goes with its process; any other trouble is real.
          if (!isOver()) throw error;
        });
      }
      await exited;
      await closeQuietly(app);
    },
  };
}

/** Every word goes into the first note of an account, which is begun where there is none yet. */
async function openNote(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const api = (globalThis as unknown as { bellwether: AppApi }).bellwether;
    const found = await api.call('accounts:suggest', { text: 'Account 0', limit: 1 });
    const id = found.ok ? found.value[0]?.id : undefined;
    if (id === undefined) throw new Error('no account');
    const notes = await api.call('notes:list', { accountId: id });
    const note = notes.ok ? notes.value.notes[0] : undefined;
    location.hash = note ? `#/account/${id}/Notes/${note.id}` : `#/account/${id}`;
  });
  await page.getByRole('heading', { name: 'Account 0', level: 2 }).waitFor();
  const text = page.getByRole('textbox', { name: /^(?:New note|Note: )/ });
  const isListed = await page.evaluate(() => location.hash.includes('/Notes/'));
  if (!isListed) await page.keyboard.press('n');
  await text.waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'));
  await page.keyboard.press('Control+End');
}

/** Some words by keys alone; after each line the keyboard leaves the note, so that versions are written as well. */
async function writeOnce(
  page: Page,
  press: (...args: string[]) => Promise<unknown>,
  name: string,
  isOver: () => boolean,
  typed: { word: string; at: number }[],
): Promise<void> {
  for (const word of Array.from({ length: 6 }, (_, at) => `${name}w${at}`)) {
    if (isOver()) return;
    await press('type', '--delay', '8', `${word} `);
    await page.waitForFunction((text) => document.querySelector('.ProseMirror')?.textContent.includes(text), word);
    typed.push({ word, at: Date.now() });
  }
  await press('key', 'Escape');
  await page.waitForFunction(() => !document.activeElement?.classList.contains('ProseMirror'));
  await page.locator('.ProseMirror').focus();
  await page.keyboard.press('Control+End');
}

/** One log by keys alone: Ctrl+L, a line, Ctrl+Enter, and the dialog seen to close. */
async function logOnce(
  page: Page,
  press: (...args: string[]) => Promise<unknown>,
  log: number,
  name: string,
  isOver: () => boolean,
  typed: { word: string; at: number }[],
  acknowledged: Set<string>,
): Promise<void> {
  await press('key', 'ctrl+l');
  await page.getByRole('dialog').waitFor({ timeout: 5000 });
  await press('type', '--delay', '8', `"Account ${log % 5}" ${1 + (log % 5)} `);
  const words = Array.from({ length: 6 }, (_, at) => `${name}w${at}`);
  for (const word of words) {
    if (isOver()) return;
    await press('type', '--delay', '8', `${word} `);
    // The second counts from when the key has reached the page, however busy the machine is.
    await page.waitForFunction(
      (text) => document.querySelector<HTMLInputElement>('[role=dialog] input')?.value.includes(text),
      word,
    );
    typed.push({ word, at: Date.now() });
  }
  const closed = page.evaluate(() => (globalThis as unknown as WatchedWindow).dialogClosed());
  // A kill while the keys are on their way ends the watch before anybody waits for it.
  closed.catch(() => undefined);
  await press('key', 'ctrl+Return');
  await closed;
  // What the page said reached this process before any kill that follows.
  for (const word of words) acknowledged.add(word);
}

interface WatchedWindow {
  dialogClosed: () => Promise<void>;
}

/** Gives the page a promise that is kept when the open dialog has left the document. */
const watchDialog = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as WatchedWindow).dialogClosed = () =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (document.querySelector('[role=dialog]')) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
        look();
      });
  });

async function makeBook(bookPath: string): Promise<void> {
  mkdirSync(path.dirname(bookPath), { recursive: true });
  const opened = openBook(bookPath, {
    clock,
    create: { currency: 'EUR' },
    isKnownWhole: () => false,
    backUpBeforeMigration: () => undefined,
  });
  if (!opened.ok) throw new Error(`The book could not be made: ${opened.error.type}`);
  const book = createBook(opened.value, clock, () => undefined);
  for (let at = 0; at < 5; at += 1) await book.execute(createAccount, { name: `Account ${at}` }, 'user');
  await book.close();
}

/** Opens the book as the app would, after the kill, and reads what it holds. */
function inspect(bookPath: string): {
  readonly text: string;
  readonly drafts: string;
  readonly problems: readonly string[];
} {
  const opened = openBook(bookPath, {
    clock,
    create: null,
    isKnownWhole: () => false,
    backUpBeforeMigration: () => undefined,
  });
  if (!opened.ok) return { text: '', drafts: '', problems: [`The book did not open: ${opened.error.type}`] };
  const { writing, reading, close } = opened.value;
  const text = (query: string): string => (reading.prepare(query).pluck().all() as string[]).join('\n');
  try {
    return {
      text: text('SELECT body FROM notes'),
      drafts: text('SELECT body FROM drafts'),
      problems: checkBook(writing ?? reading).problems,
    };
  } finally {
    close();
  }
}

const clock = { now: () => new Date().toISOString(), zone: () => 'UTC' };

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !/^(NODE_|ELECTRON_|VITEST)/.test(entry[0]),
    ),
  );

/** Playwright's side of a process that was killed under it. */
async function closeQuietly(app: ElectronApplication): Promise<void> {
  await Promise.race([app.close().catch(() => undefined), sleep(2000)]);
}

/** Mulberry32: the same seed kills at the same moments. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { ElectronApplication, Page } from 'playwright-core';
import type { AppApi, Reply } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { Input, Output } from '#contract/channels';
import { quickPage } from '../support/quick-page.ts';
import { launchElectron } from '../../.toolchain/launch-electron.mjs';
import { electronArguments, electronRuntime, repositoryFolder } from '../../.toolchain/electron-runtime.mjs';

/** What the app finds when it starts. */
export const stagings = [
  'no book',
  'empty book',
  'sample book',
  'imported book',
  'damaged book',
  'newer book',
  'zero-length book',
] as const;
export type Staging = (typeof stagings)[number];

/** The real app on a data folder of its own, ready to be looked at. */
export interface Stage {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** Asks the main process as the page does; a failure throws. */
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  /** Shows the small window, and answers its page. */
  readonly quick: () => Promise<Page>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Closes whatever floats before the next screen; a kept draft is dropped with it. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the app as it is staged. `env` carries the screen to be shown on. */
export async function openStage(staging: Staging, env: Readonly<Record<string, string>>): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-stage-'));
  const bookPath = path.join(folder, 'books', 'My book.bellwether');
  mkdirSync(path.dirname(bookPath), { recursive: true });
  prepare(staging, bookPath);
  const app = await launchElectron({
    executablePath: electronRuntime().executable,
    args: [
      process.env['BELLWETHER_APP_FOLDER'] ?? repositoryFolder,
      ...electronArguments(),
      `--user-data-dir=${folder}`,
    ],
    env: { ...env },
  });
  const window = await app.firstWindow();
  window.setDefaultTimeout(30_000);
  await window.waitForFunction(() => 'bellwether' in globalThis);
  const ask = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = (await window.evaluate(
      ([name, value]) =>
        (globalThis as unknown as { bellwether: AppApi }).bellwether.call(name as C, value as Input<C>),
      [channel, input] as const,
    )) as Reply<C>;
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
  if (staging === 'sample book') await ask('book:openSample', null);
  if (staging === 'imported book') await logSome(ask);
  return {
    app,
    window,
    ask,
    quick: async () => {
      await ask('quick:act', { act: 'show' });
      const page = await quickPage(app);
      page.setDefaultTimeout(30_000);
      return page;
    },
    resize: async (width, height) => {
      await app.evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: size.width, height: size.height }),
        { width, height },
      );
      await window.waitForFunction((size) => Math.abs(innerWidth - size.width) < 4, { width });
    },
    leave: async () => {
      await window.emulateMedia({ colorScheme: 'light' });
      for (let press = 0; press < 3; press += 1) await window.keyboard.press('Escape');
      await ask('quick:act', { act: 'hide' });
      if (staging === 'sample book') await ask('drafts:drop', { key: 'log' });
    },
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    },
  };
}

function prepare(staging: Staging, bookPath: string): void {
  const cli = (...args: string[]) =>
    execFileSync(
      process.execPath,
      [path.join(repositoryFolder, 'src-main/cli/index.ts'), ...args, '--book', bookPath],
      { stdio: ['ignore', 'ignore', 'ignore'] },
    );
  const fixture = (name: string) => path.join(repositoryFolder, 'test/fixtures/ravenstack', name);
  switch (staging) {
    case 'no book':
    case 'sample book':
      return;
    case 'zero-length book':
      writeFileSync(bookPath, '');
      return;
    case 'empty book':
      cli('import', 'accounts', fixture('accounts.csv'));
      cli('undo');
      return;
    case 'imported book':
      cli('import', 'accounts', fixture('accounts.csv'));
      cli('import', 'contracts', fixture('subscriptions.csv'), '--currency', 'USD');
      return;
    case 'damaged book':
      cli('import', 'accounts', fixture('accounts.csv'));
      truncateSync(bookPath, 40_960);
      return;
    case 'newer book': {
      cli('import', 'accounts', fixture('accounts.csv'));
      const db = new SqliteDatabase(bookPath);
      db.pragma('journal_mode = DELETE');
      db.pragma('user_version = 99');
      db.close();
    }
  }
}

/** What a person would have logged after a first morning with an imported book. */
async function logSome(ask: Stage['ask']): Promise<void> {
  const lines = [
    '"Company_0" 2 ~70% #hesitant !price /meeting at yesterday 15:00 >me send the option table by 2026-12-01 -- They asked twice whether the price holds.',
    '"Company_3" 5 ~90% #shares-numbers /call -- The pilot saves them a day a week; they want to tell their board.',
    '"Company_7" 3 55% /email >them name a new owner by 2026-12-04 -- Their project lead leaves at the end of the month.',
    '"Company_12" 4 /call -- Quiet and content.',
    '"Company_21" 1 ~90% !value-not-seen #asks-for-contract /call -- They compare us with another offer.',
  ];
  for (const text of lines) await ask('line:log', { text, accountId: null, draftKey: null });
}

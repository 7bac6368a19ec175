import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { launchApp, temporaryFolder, type RunningApp } from './electron-app.ts';

const exitOf = ({ app }: RunningApp): Promise<readonly [number | null, NodeJS.Signals | null]> =>
  new Promise((resolve) => app.process().once('exit', (code, signal) => resolve([code, signal])));

/** Lets the page write a draft in the moment before it goes, as an open note does. */
const writeAtTheLast = (running: RunningApp, body: string): Promise<void> =>
  running.window.evaluate((text) => {
    const { bellwether } = globalThis as unknown as {
      bellwether: { call: (channel: string, input: unknown) => Promise<unknown> };
    };
    addEventListener('beforeunload', () => void bellwether.call('drafts:put', { key: 'last words', body: text }));
  }, body);

const ways: readonly (readonly [string, (running: RunningApp) => unknown])[] = [
  ['the window is closed', ({ app }) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())],
  ['the app is quit', ({ app }) => app.evaluate(({ app: electron }) => electron.quit())],
  ['the system ends it', ({ app }) => app.process().kill('SIGTERM')],
  ['it is interrupted', ({ app }) => app.process().kill('SIGINT')],
];

test.each(ways)(
  'when %s, what the page held is written and the book is closed',
  { timeout: 90_000 },
  async (_name, end) => {
    const dataFolder = temporaryFolder();
    const first = await launchApp({ dataFolder });
    await call(first.window, 'book:openDefault', null);
    await writeAtTheLast(first, 'Norrholm asked for');
    const exit = exitOf(first);
    await Promise.resolve(end(first)).catch(() => undefined);
    expect(await exit).toEqual([0, null]);
    // A closed book has no log of writes beside it.
    expect(readdirSync(path.join(dataFolder, 'books')).filter((file) => file.endsWith('-wal'))).toEqual([]);

    const second = await launchApp({ dataFolder });
    expect(await call(second.window, 'drafts:get', { key: 'last words' })).toMatchObject({
      ok: true,
      value: { body: 'Norrholm asked for' },
    });
  },
);

test('nothing of the book is written beside it', { timeout: 90_000 }, async () => {
  const running = await launchApp();
  await call(running.window, 'book:openDefault', null);
  const marker = 'Zyxquorbel Industries';
  expect(await call(running.window, 'accounts:create', { name: marker })).toMatchObject({ ok: true });
  await call(running.window, 'accounts:suggest', { text: marker, limit: 5 });
  await call(running.window, 'search:find', {
    text: marker,
    limit: 5,
    order: 'newest',
    match: 'beginning',
    filter: null,
  });
  await running.window.evaluate((text) => {
    document.title = text;
    document.body.append(text);
  }, marker);
  await running.close();
  const files = readdirSync(running.dataFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const holding = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(marker.slice(0, 10)));
  const places = new Set(holding.map((file) => path.relative(running.dataFolder, file).split(path.sep)[0]));
  expect([...places]).toEqual(expect.arrayContaining(['books']));
  expect([...places].filter((place) => place !== 'books' && place !== 'backups')).toEqual([]);
});

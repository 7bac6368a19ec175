import path from 'node:path';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { startTwice } from './start-twice.ts';
import { stubFileDialogs } from './stub-dialog.ts';

/** The goal is 300 ms; a machine that is busy with other tests needs more patience. */
const patienceMs = 8000;

test('a second start brings the first window to the front and ends', { timeout: 60_000 }, async () => {
  const { app, dataFolder } = await launchApp();
  const isMinimized = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await expect
    .poll(async () => {
      // A window manager that is still busy showing the window may not hear that it is to be minimised.
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
      return isMinimized();
    })
    .toBe(true);
  const second = await startTwice(dataFolder);
  expect(second.code).toBe(0);
  expect(second.milliseconds).toBeLessThan(patienceMs);
  await expect.poll(isMinimized).toBe(false);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a second start that names a book opens it in the first', { timeout: 60_000 }, async () => {
  const books = temporaryFolder();
  const [one, two] = [path.join(books, 'One.bellwether'), path.join(books, 'Two, of Anna.bellwether')];
  const { app, window, dataFolder } = await launchApp();
  for (const file of [one, two]) {
    await stubFileDialogs(app, file);
    expect(await call(window, 'book:new', null)).toMatchObject({ ok: true, value: { state: { path: file } } });
  }
  expect(await startTwice(dataFolder, one)).toMatchObject({ code: 0 });
  await expect.poll(() => call(window, 'book:state', null)).toMatchObject({ ok: true, value: { path: one } });
});

test('a start that names a book opens it', { timeout: 90_000 }, async () => {
  const file = path.join(temporaryFolder(), 'Mine.bellwether');
  const first = await launchApp();
  await stubFileDialogs(first.app, file);
  await call(first.window, 'book:new', null);
  await first.close();
  const second = await launchApp({ args: [file] });
  expect(await call(second.window, 'book:state', null)).toMatchObject({ ok: true, value: { path: file } });
});

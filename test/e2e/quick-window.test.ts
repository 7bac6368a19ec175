import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { quickPage } from '../support/quick-page.ts';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { ask, launchWithAccounts, soon } from './frame-app.ts';
import { pressKeys, startOtherProgram, typeKeys } from './press-keys.ts';

/** The page of the small window, once it takes a line. */
async function readyPage(app: ElectronApplication): Promise<Page> {
  const page = await quickPage(app);
  await page.getByRole('combobox').waitFor();
  return page;
}

/** How the small window stands: it is the one window of no browser kind. */
const quickWindow = (app: ElectronApplication) =>
  app.evaluate(({ BaseWindow, BrowserWindow }) => {
    const own = BaseWindow.getAllWindows().find(({ id }) => BrowserWindow.fromId(id) === null);
    return own?.isVisible() !== true ? 'hidden' : own.isFocused() ? 'in front' : 'shown';
  });

test(
  'a real key opens it over another program, a line is logged, and that program has the focus again',
  { timeout: 120_000 },
  async () => {
    const { app, window, ids } = await launchWithAccounts(['Norrholm Maritime', 'Kestrel Rail']);
    const [norrholm = ''] = ids;
    await window.evaluate((id) => (location.hash = `#/account/${id}`), norrholm);
    const quick = await readyPage(app);
    expect(await ask(window, 'quick:state', null)).toMatchObject({ hotkey: 'Mod+Shift+L', hotkeyIs: 'heard' });
    const other = await startOtherProgram();
    await typeKeys('abc');
    await soon(() => other.page.locator('input').inputValue()).toBe('abc');

    await pressKeys('ctrl+shift+l');
    await soon(() => quickWindow(app)).toBe('in front');
    await typeKeys('norrholm 2 #hesitant >me send the note by Fri they asked twice #nosuch');
    const rows = quick.getByLabel('What will be saved');
    await rows.getByText('Norrholm Maritime').waitFor();
    await rows.getByText('Orange').waitFor();
    await rows.getByText('the first reading').waitFor();
    await quick.getByText(/Not taken, so kept in the note: #nosuch/).waitFor();
    await soon(() => quick.getByText(/Saved as you type/).count()).toBe(1);
    await pressKeys('Return');
    await quick.getByText(/^Logged a call with Norrholm Maritime: Orange/).waitFor();

    // The other window shows it at once, without being asked.
    await window.getByRole('row').filter({ hasText: 'they asked twice' }).first().waitFor();
    await soon(() => quickWindow(app)).toBe('hidden');
    await typeKeys('def');
    await soon(() => other.page.locator('input').inputValue()).toBe('abcdef');
    expect(await ask(window, 'drafts:get', { key: 'quick' })).toBeNull();
  },
);

test(
  'an account that fits twice is asked for, Undo brings the line back, and Esc keeps it through a power cut',
  { timeout: 120_000 },
  async () => {
    const dataFolder = temporaryFolder();
    const first = await launchWithAccounts(['Kestrel Rail', 'Kestrel Foods'], { dataFolder });
    const quick = await readyPage(first.app);
    await ask(first.window, 'quick:act', { act: 'show' });
    await soon(() => quickWindow(first.app)).toBe('in front');
    await typeKeys('kestrel 4 all is quiet');
    await quick.getByRole('listbox', { name: 'Which one?' }).waitFor();
    await pressKeys('Down', 'Return');
    await soon(() => quick.getByRole('combobox').inputValue()).toMatch(/^Kestrel (?:Rail|Foods) 4 all is quiet$/);
    const line = await quick.getByRole('combobox').inputValue();
    await pressKeys('Return');
    await quick.getByText(/^Logged a call with Kestrel/).waitFor();
    await pressKeys('ctrl+z');
    await quick.getByText(/Taken back/).waitFor();
    expect(await quick.getByRole('combobox').inputValue()).toBe(line);
    const entries = await ask(first.window, 'timeline:page', { accountId: first.ids[0] ?? '', offset: 0, limit: 5 });
    expect(entries.total).toBe(0);

    await typeKeys(' and more');
    await pressKeys('Escape');
    await soon(() => quickWindow(first.app)).toBe('hidden');
    await soon(async () => (await ask(first.window, 'drafts:get', { key: 'quick' }))?.body).toContain('and more');
    await first.kill();
    const second = await launchApp({ dataFolder });
    const again = await readyPage(second.app);
    await soon(() => again.getByRole('combobox').inputValue()).toBe(`${line} and more`);
  },
);

test(
  'keys that another program holds are said, and others are chosen by pressing them',
  { timeout: 120_000 },
  async () => {
    const other = await startOtherProgram();
    const isHeld = await other.app.evaluate(({ globalShortcut }) =>
      globalShortcut.register('Control+Shift+L', () => undefined),
    );
    expect(isHeld).toBe(true);
    const { app, window } = await launchWithAccounts(['Norrholm Maritime']);
    await quickPage(app);
    await window.keyboard.press('Control+,');
    await window.getByText(/Ctrl Shift L is held by another program/).waitFor();
    await window.getByRole('button', { name: /^Hotkey/ }).focus();
    await window.keyboard.press('Control+C');
    await window.getByText(/Every program needs these keys/).waitFor();
    await window.keyboard.press('Control+Alt+J');
    await soon(async () => (await ask(window, 'quick:state', null)).hotkeyIs).toBe('heard');
    await soon(() => window.getByText(/held by another program/).count()).toBe(0);
    await pressKeys('ctrl+alt+j');
    await soon(() => quickWindow(app)).toBe('in front');
    await pressKeys('ctrl+alt+j');
    await soon(() => quickWindow(app)).toBe('hidden');
    expect(await call(window, 'quick:setHotkey', { hotkey: 'Mod+Shift+L' })).toEqual({
      ok: false,
      error: { type: 'HotkeyTaken', hotkey: 'Mod+Shift+L' },
    });
    expect(await ask(window, 'quick:state', null)).toMatchObject({ hotkey: 'Mod+Alt+J', hotkeyIs: 'heard' });
  },
);

test('closed to the tray it still hears its key, and quitting closes the book', { timeout: 120_000 }, async () => {
  // A desktop that shows icons of programs: it answers so when it is asked.
  const tools = temporaryFolder();
  writeFileSync(path.join(tools, 'dbus-send'), '#!/bin/sh\necho "   boolean true"\n', { mode: 0o755 });
  const { app, window, dataFolder } = await launchWithAccounts(['Norrholm Maritime'], {
    env: { PATH: `${tools}:${process.env['PATH'] ?? ''}`, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/at/all' },
  });
  const quick = await readyPage(app);
  await window.keyboard.press('Control+,');
  await window.getByText('Keep running in the tray when the window is closed').click();
  await soon(async () => (await ask(window, 'quick:state', null)).keepsRunning).toBe(true);
  const isMainShown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await window.getByRole('button', { name: 'Close', exact: true }).last().click();
  await soon(isMainShown).toBe(false);
  await pressKeys('ctrl+shift+l');
  await soon(() => quickWindow(app)).toBe('in front');
  await typeKeys('norrholm 5 well');
  await pressKeys('Return');
  await quick.getByText(/^Logged a call with Norrholm Maritime/).waitFor();
  await ask(quick, 'quick:act', { act: 'open app' });
  await soon(isMainShown).toBe(true);

  const exit = new Promise((resolve) => app.process().once('exit', (code) => resolve(code)));
  await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  expect(await exit).toBe(0);
  expect(readdirSync(path.join(dataFolder, 'books')).filter((file) => file.endsWith('-wal'))).toEqual([]);
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './electron-app.ts';
import { ask, launchWithAccounts, soon, whereIs } from './frame-app.ts';
import { stubFileDialogs } from './stub-dialog.ts';

test('settings hold at once: days, words, currency, theme and keys', { timeout: 120_000 }, async () => {
  const { window } = await launchWithAccounts(['Norrholm Maritime']);
  const { keyboard } = window;
  const settings = () => ask(window, 'settings:get', null);
  await keyboard.press('Control+,');
  await soon(() => whereIs(window)).toBe('Settings');

  await window.getByRole('textbox', { name: 'Hybrid, Red, days' }).fill('21');
  await keyboard.press('Enter');
  await soon(async () => (await settings()).validity.hybrid[1]).toBe(21);
  await window.getByRole('button', { name: 'Reset to the defaults' }).click();
  await soon(async () => (await settings()).validity.hybrid[1]).toBe(30);

  await window.getByRole('textbox', { name: 'New signal' }).fill('brings a lawyer');
  await keyboard.press('Enter');
  await soon(async () => (await settings()).signals.at(-1)).toEqual({ name: 'brings a lawyer', direction: -1 });
  await window
    .getByRole('row')
    .filter({ hasText: 'brings a lawyer' })
    .getByRole('button', { name: /up$/ })
    .press('Alt+ArrowUp');
  await soon(async () => (await settings()).signals.at(-2)?.name).toBe('brings a lawyer');
  await window.getByRole('button', { name: 'Take out brings a lawyer' }).press('Enter');
  await soon(async () => (await settings()).signals.some(({ name }) => name === 'brings a lawyer')).toBe(false);

  await window.getByRole('radio', { name: 'Dark' }).click();
  await soon(() => ask(window, 'window:theme', null)).toBe('dark');
  await soon(() => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await window.getByRole('switch', { name: 'Single letters and digits act' }).press('Space');
  await soon(async () => (await settings()).singleKeys).toBe(false);
});

test('a backup is the last one in every open view as soon as it is made', { timeout: 90_000 }, async () => {
  const { app, window } = await launchWithAccounts(['Norrholm Maritime']);
  await window.keyboard.press('Control+,');
  await window.getByText('No backup yet').waitFor();
  await stubFileDialogs(app, path.join(temporaryFolder(), 'copy.bellwether'));
  await window.getByRole('button', { name: 'Back up now…' }).click();
  await window.getByText(/^Backed up and checked/).waitFor();
  await window.getByText(/^Last backup \d/).waitFor();
  expect(await window.getByText('none yet').count()).toBe(0);
});

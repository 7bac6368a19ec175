import { expect, test } from 'vitest';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { ask, launchWithAccounts, soon, whereIs } from './frame-app.ts';

test('what was done before a restart can be undone after it, and done again', { timeout: 120_000 }, async () => {
  const dataFolder = temporaryFolder();
  const first = await launchWithAccounts(['Norrholm Maritime', 'Kestrel Rail'], { dataFolder });
  await ask(first.window, 'readings:set', { accountIds: [first.ids[0] ?? ''], level: 1 });
  await first.close();

  const { window } = await launchApp({ dataFolder });
  await soon(() => whereIs(window)).toBe('Today');
  const level = async () => (await ask(window, 'accounts:suggest', { text: 'norrholm', limit: 1 }))[0]?.level;
  expect(await level()).toBe(1);
  await window.keyboard.press('Control+Z');
  await window.getByText(/^Taken back: /).waitFor();
  expect(await level()).toBe(null);
  await window.keyboard.press('Control+Shift+Z');
  await window.getByText(/^Done again: /).waitFor();
  expect(await level()).toBe(1);
});

test('a text field keeps its own undo, and the menu names what it would take back', { timeout: 90_000 }, async () => {
  const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
  await ask(window, 'readings:set', { accountIds: [ids[0] ?? ''], level: 3 });
  await window.keyboard.press('Control+,');
  const field = window.getByRole('textbox', { name: 'New signal' });
  await field.fill('quiet');
  await window.keyboard.press('Control+Z');
  await soon(() => field.inputValue()).toBe('');
  expect((await ask(window, 'accounts:suggest', { text: 'norrholm', limit: 1 }))[0]?.level).toBe(3);

  await window.getByRole('button', { name: 'Application menu' }).click();
  await window.getByRole('menuitem', { name: 'Edit' }).hover();
  const undo = window.getByRole('menuitem', { name: /^Undo / });
  await undo.waitFor();
  expect(await undo.textContent()).toContain('Yellow');
  await undo.click();
  await window.getByText(/^Taken back: /).waitFor();
  expect((await ask(window, 'accounts:suggest', { text: 'norrholm', limit: 1 }))[0]?.level).toBe(null);
});

test(
  'the offer to undo leaves with the next act, so that it never takes back another',
  { timeout: 60_000 },
  async () => {
    const { window } = await launchWithAccounts(['Norrholm Maritime', 'Kestrel Rail']);
    await window.keyboard.press('Control+K');
    await window.keyboard.type('norrholm 2');
    await window.getByRole('option', { name: /Log: Norrholm/ }).waitFor();
    await window.keyboard.press('Enter');
    const told = window.getByText(/^Logged a call with Norrholm Maritime/);
    await told.waitFor();
    await window.waitForTimeout(300);
    await ask(window, 'accounts:create', { name: 'Tessera Foods' });
    await soon(() => told.count()).toBe(0);
  },
);

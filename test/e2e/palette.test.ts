import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon, whereIs } from './frame-app.ts';

test(
  'the palette finds accounts, commands and notes, and logs a line that can be undone',
  { timeout: 120_000 },
  async () => {
    const { window, ids } = await launchWithAccounts(['Norrholm Maritime', 'Kestrel Rail']);
    const { keyboard } = window;
    const palette = window.getByRole('dialog', { name: 'Search, go to, do, or log' });
    const open = async (text: string): Promise<void> => {
      await keyboard.press('Control+K');
      await palette.waitFor();
      await keyboard.type(text);
    };
    const marked = () => palette.getByRole('option', { selected: true }).textContent();

    await open('kestrel');
    await soon(marked).toContain('Kestrel Rail');
    await keyboard.press('Enter');
    await soon(() => whereIs(window)).toBe('Kestrel Rail');

    await open('settings');
    await soon(marked).toContain('Settings');
    await keyboard.press('Enter');
    await soon(() => whereIs(window)).toBe('Settings');

    await open('norrholm 2 ~70% #hesitant they want a rebate');
    await soon(marked).toContain('Log: Norrholm Maritime');
    expect(await marked()).toContain('Orange');
    await keyboard.press('Enter');
    await window.getByText(/^Logged a call with Norrholm Maritime/).waitFor();
    const page = await ask(window, 'timeline:page', { accountId: ids[0] ?? '', offset: 0, limit: 5 });
    expect(page.entries).toMatchObject([
      { level: 2, confidence: 70, note: 'they want a rebate', signals: [{ signal: 'hesitant' }] },
    ]);

    await open('rebate');
    await soon(() => palette.getByRole('option').allTextContents()).toEqual([
      expect.stringMatching(/^Norrholm Maritime.*they want a rebate$/),
    ]);
    expect(await palette.locator('mark').textContent()).toBe('rebate');
    await keyboard.press('Enter');
    await soon(() => whereIs(window)).toBe('Norrholm Maritime');

    await keyboard.press('Control+Z');
    await window.getByText(/^Taken back: /).waitFor();
    expect((await ask(window, 'timeline:page', { accountId: ids[0] ?? '', offset: 0, limit: 5 })).total).toBe(0);
  },
);

test('a command of the palette may open a dialog, and Esc gives the focus back', { timeout: 60_000 }, async () => {
  const { window } = await launchWithAccounts(['Norrholm Maritime']);
  const { keyboard } = window;
  await keyboard.press('Control+K');
  await keyboard.type('log interaction');
  await keyboard.press('Enter');
  const log = window.getByRole('dialog', { name: 'Log interaction' });
  await log.waitFor();
  expect(await window.getByRole('dialog').count()).toBe(1);
  await soon(() => log.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  // A dialog has the keys to itself: no other opens above it.
  await keyboard.press('Control+K');
  await keyboard.press('F1');
  expect(await window.getByRole('dialog').count()).toBe(1);
});

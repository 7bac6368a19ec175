import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon, whereIs } from './frame-app.ts';

test(
  'keys lead through the places, back and forward, and the heading takes the focus',
  { timeout: 90_000 },
  async () => {
    const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
    const { keyboard } = window;
    await keyboard.press('Control+2');
    await soon(() => whereIs(window)).toBe('Book');
    await keyboard.press('Control+,');
    await soon(() => whereIs(window)).toBe('Settings');
    await soon(() => window.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await keyboard.press('Alt+ArrowLeft');
    await soon(() => whereIs(window)).toBe('Book');
    await keyboard.press('Alt+ArrowRight');
    await soon(() => whereIs(window)).toBe('Settings');
    await keyboard.press('Control+1');
    await soon(() => whereIs(window)).toBe('Today');
    await window.evaluate((id) => (location.hash = `#/account/${id}`), ids[0]);
    await soon(() => whereIs(window)).toBe('Norrholm Maritime');
    await window.getByRole('button', { name: 'Back' }).click();
    await soon(() => whereIs(window)).toBe('Today');
  },
);

test('F6 goes from part to part of the window and comes back to where the focus was', { timeout: 60_000 }, async () => {
  const { window } = await launchWithAccounts(['Norrholm Maritime']);
  const { keyboard } = window;
  await keyboard.press('Control+,');
  await soon(() => whereIs(window)).toBe('Settings');
  await window.getByRole('textbox', { name: 'New signal' }).waitFor();
  const region = () =>
    window.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null);
  await keyboard.press('F6');
  await soon(region).toBe('rail');
  await keyboard.press('F6');
  await soon(region).toBe('content');
  await keyboard.press('Tab');
  const before = await window.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await keyboard.press('Shift+F6');
  await soon(region).toBe('rail');
  await keyboard.press('F6');
  await soon(() => window.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(before);
});

test(
  'F1 shows every key, single letters rest while text has the focus or when they are switched off',
  { timeout: 90_000 },
  async () => {
    const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
    const { keyboard } = window;
    const sheet = window.getByRole('dialog', { name: 'Keys that work here' });
    await keyboard.press('F1');
    await sheet.waitFor();
    expect(await sheet.getByRole('rowheader').allTextContents()).toEqual(
      expect.arrayContaining(['Log interaction', 'Command palette', 'Back']),
    );
    await keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await keyboard.press('?');
    await sheet.waitFor();
    await keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });

    await window.evaluate((id) => (location.hash = `#/account/${id}`), ids[0]);
    await soon(() => whereIs(window)).toBe('Norrholm Maritime');
    const log = window.getByRole('dialog', { name: 'Log interaction' });
    await keyboard.press('l');
    await log.waitFor();
    await keyboard.press('Escape');
    await log.waitFor({ state: 'detached' });

    await ask(window, 'settings:put', { singleKeys: false });
    await window.waitForTimeout(300);
    await keyboard.press('l');
    await window.waitForTimeout(300);
    expect(await window.getByRole('dialog').count()).toBe(0);
    await keyboard.press('Control+L');
    await log.waitFor();
  },
);

test(
  'Ctrl F searches everything from anywhere, and what is found opens where it stands',
  { timeout: 90_000 },
  async () => {
    const { window, ids } = await launchWithAccounts(['Norrholm Maritime', 'Kestrel Rail']);
    const { keyboard } = window;
    for (let day = 1; day <= 9; day += 1)
      await ask(window, 'line:log', {
        text: `norrholm 2 at 2026-01-0${day} they feel überrumpelt ${day}`,
        accountId: null,
        draftKey: null,
      });
    await keyboard.press('Control+,');
    await soon(() => whereIs(window)).toBe('Settings');
    await keyboard.press('Control+F');
    await soon(() => whereIs(window)).toBe('Search');
    await soon(() => window.evaluate(() => document.activeElement instanceof HTMLInputElement)).toBe(true);
    await keyboard.type('umpel 3');
    const hits = window.getByRole('grid', { name: 'Hits' }).getByRole('row');
    await soon(() => hits.count()).toBe(1);
    expect(await hits.first().locator('mark').allTextContents()).toEqual(['überrumpelt', '3']);
    await keyboard.press('Enter');
    await soon(() => whereIs(window)).toBe('Norrholm Maritime');
    await soon(() => window.evaluate(() => document.activeElement?.textContent)).toContain('überrumpelt 3');
    await keyboard.press('Alt+ArrowLeft');
    await soon(() => whereIs(window)).toBe('Search');
    await soon(() => window.evaluate(() => document.activeElement?.textContent)).toContain('überrumpelt 3');
    expect(ids).toHaveLength(2);
  },
);

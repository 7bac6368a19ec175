import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anyAccount } from '#contract/any-account';
import type { Input } from '#contract/channels';
import { launchApp, type RunningApp } from './electron-app.ts';
import { ask, launchWithAccounts, soon } from './frame-app.ts';

/** The whole Book, by name. */
const everything: Input<'accounts:page'> = {
  filter: anyAccount,
  sort: { by: 'name', descending: false },
  group: 'none',
  collapsed: [],
  offset: 0,
  limit: 10,
};

/** The names in the Book, in the order they stand; the last row head is that of the totals. */
const names = async (window: Page): Promise<string[]> =>
  (await window.getByRole('grid', { name: 'Accounts' }).getByRole('rowheader').allInnerTexts()).slice(0, -1);

async function atTheBook(running: RunningApp): Promise<Page> {
  const { window } = running;
  await window.keyboard.press('Control+2');
  await window.getByRole('grid', { name: 'Accounts' }).waitFor();
  return window;
}

test('one key judges a row, or all that are selected, and one key takes it back', async () => {
  const window = await atTheBook(await launchWithAccounts(['Aldermoor Water', 'Brackwater Ports', 'Corbel Cement']));
  await soon(() => names(window)).toEqual(['Aldermoor Water', 'Brackwater Ports', 'Corbel Cement']);
  await window.keyboard.press('j');
  await window.keyboard.press('2');
  await window.getByText('Orange for Brackwater Ports.').waitFor();
  // The worst comes first, and the focus stays with its account.
  await soon(() => names(window)).toEqual(['Brackwater Ports', 'Aldermoor Water', 'Corbel Cement']);
  await window.keyboard.press('Control+A');
  await window.getByText('3 accounts selected').waitFor();
  await window.keyboard.press('5');
  await window.getByText('Green for 3 accounts.').waitFor();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+Z');
  await soon(() => names(window)).toEqual(['Brackwater Ports', 'Aldermoor Water', 'Corbel Cement']);
  const { tally } = (await ask(window, 'accounts:page', everything)).totals;
  expect(tally).toMatchObject({ 2: 1, 5: 0, none: 2 });
});

test('find narrows while typing, the tabs and the sentence filter, and all of it is there on coming back', async () => {
  const window = await atTheBook(await launchWithAccounts(['Aldermoor Water', 'Brackwater Ports', 'Åse Shipping']));
  await window.keyboard.press('/');
  await window.keyboard.type('ase');
  await soon(() => names(window)).toEqual(['Åse Shipping']);
  await window.keyboard.press('Control+1');
  await window.keyboard.press('Control+2');
  await soon(() => names(window)).toEqual(['Åse Shipping']);
  await window.keyboard.press('/');
  await window.keyboard.type('zzz');
  await window.getByText('No account fits this.').waitFor();
  await window.getByRole('button', { name: 'Show all accounts' }).click();
  await soon(() => names(window)).toHaveLength(3);
  await window.getByRole('tab', { name: /Orange or worse/ }).click();
  await window.getByText('No account fits this.').waitFor();
  await window.getByRole('tab', { name: /No sentiment yet/ }).click();
  await soon(() => names(window)).toHaveLength(3);
});

test('deleted accounts come back from the notice, and Enter opens the row with the focus', async () => {
  const window = await atTheBook(await launchWithAccounts(['Aldermoor Water', 'Brackwater Ports']));
  await soon(() => names(window)).toHaveLength(2);
  await window.keyboard.press('x');
  await window.keyboard.press('Delete');
  await soon(() => names(window)).toEqual(['Brackwater Ports']);
  await window.getByRole('button', { name: /^Undo/ }).click();
  await soon(() => names(window)).toEqual(['Aldermoor Water', 'Brackwater Ports']);
  await window.getByRole('grid', { name: 'Accounts' }).getByText('Brackwater Ports').dblclick();
  await window
    .getByRole('heading', { name: 'Brackwater Ports', level: 2 })
    .or(window.getByRole('heading', { name: 'Brackwater Ports', level: 1 }))
    .first()
    .waitFor();
});

test('the sample book stands in groups with a tally, a strip in every row and a total for each currency', async () => {
  const running = await launchApp();
  await ask(running.window, 'book:openSample', null);
  const window = await atTheBook(running);
  const grid = window.getByRole('grid', { name: 'Accounts' });
  await grid
    .getByRole('img', { name: /^Last 26 weeks: / })
    .first()
    .waitFor();
  expect(await grid.getByText('40 accounts').count()).toBe(1);
  const { totals } = await ask(window, 'accounts:page', everything);
  expect(totals.arr.length).toBeGreaterThan(1);
  await grid.press('End');
  await soon(() => grid.getByRole('row').last().innerText()).toContain('40 accounts');
});

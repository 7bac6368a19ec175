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

async function resize({ app, window }: RunningApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, ...size }),
    { width, height },
  );
  await window.waitForFunction((wanted) => Math.abs(innerWidth - wanted) < 4, width);
}

/** Where each column begins, said once for each line that differs; and whether the grid can be scrolled sideways. */
const layout = (window: Page) =>
  window.getByRole('grid', { name: 'Accounts' }).evaluate((grid) => {
    const starts = new Map<string, Set<number>>();
    for (const cell of grid.querySelectorAll('[aria-colindex]')) {
      const column = cell.getAttribute('aria-colindex') ?? '';
      const seen = starts.get(column) ?? new Set();
      starts.set(column, seen.add(Math.round(cell.getBoundingClientRect().x)));
    }
    return {
      uneven: [...starts].filter(([, seen]) => seen.size > 1).map(([column]) => column),
      scrolls: grid.scrollWidth > grid.clientWidth,
    };
  });

test('columns are straight whatever stands in them, what is cut off is told, and a whole head sorts', async () => {
  const long = `${'Unbroken'.repeat(20)} of the north`;
  const running = await launchWithAccounts([
    long,
    'شركة الواحة للنقل البحري والخدمات اللوجستية الدولية',
    '🚀 Été 👩🏽‍💻',
    'Zeta',
  ]);
  await resize(running, 1280, 800);
  const window = await atTheBook(running);
  await soon(() => names(window)).toHaveLength(4);
  expect(await layout(window)).toEqual({ uneven: [], scrolls: false });
  const cell = window.getByRole('rowheader', { name: long });
  await cell.hover();
  await soon(() => cell.getAttribute('title')).toBe(long);
  const head = window.getByRole('columnheader', { name: 'Account' });
  const { width = 0, height = 0 } = (await head.boundingBox()) ?? {};
  await head.click({ position: { x: width - 4, y: height - 4 } });
  await soon(() => head.getAttribute('aria-sort')).toBe('ascending');
});

test('at 1280 the sample fits, its sums are whole and keep their order', async () => {
  const running = await launchApp();
  await ask(running.window, 'book:openSample', null);
  await resize(running, 1280, 800);
  const window = await atTheBook(running);
  const grid = window.getByRole('grid', { name: 'Accounts' });
  await grid.getByText('40 accounts').waitFor();
  const sums = () =>
    grid.evaluate((element) => {
      const cells = [...element.querySelectorAll('[role="gridcell"]')].filter((cell) =>
        cell.textContent.includes(' + '),
      );
      const shown = cells.map((cell) => cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent);
      return {
        count: cells.length,
        cut: cells.filter((cell) => [cell, ...cell.children].some((part) => part.scrollWidth > part.clientWidth))
          .length,
        unordered: shown.filter((words) => {
          const places = words.split(' + ').map((sum) => '€£$'.indexOf(sum.charAt(0)));
          return places.some((place, at) => place <= (places[at - 1] ?? -1));
        }),
      };
    });
  const seen = await sums();
  expect(seen.count).toBeGreaterThan(1);
  expect(seen).toMatchObject({ cut: 0, unordered: [] });
  expect(await layout(window)).toMatchObject({ scrolls: false });
  for (const sort of ['ARR', 'Ends', 'Account']) {
    await grid.getByRole('button', { name: sort, exact: true }).click();
    await soon(() => grid.getByRole('columnheader', { name: sort }).getAttribute('aria-sort')).toBe('ascending');
    expect(await sums()).toMatchObject({ cut: 0, unordered: [] });
  }
  // What ended says so, is found by it, and is no part of the running ARR.
  const { arr } = (await ask(window, 'accounts:page', everything)).totals;
  await window.getByRole('button', { name: 'Condition' }).click();
  await window.getByRole('menuitem', { name: 'Renewal' }).click();
  await window.getByText('renewal passed').click();
  await soon(() => grid.getByText(/^ended /).count()).toBeGreaterThan(0);
  await soon(() => grid.getByRole('row').last().innerText()).toMatch(/[€£$][\d,]+ ended/);
  expect((await ask(window, 'accounts:page', everything)).totals.arr).toEqual(arr);
  await window.getByRole('button', { name: 'Renewal: renewal passed' }).click();
  await window.getByText('any renewal').click();
  // Ungrouped there is one column more, and it fits as well.
  await window.getByRole('button', { name: /^Groups: / }).click();
  await window
    .getByRole('menuitem', { name: 'not grouped' })
    .or(window.getByRole('menuitemradio', { name: 'not grouped' }))
    .click();
  await soon(() => grid.getByRole('columnheader').allInnerTexts()).toContain('Segment');
  expect(await layout(window)).toEqual({ uneven: [], scrolls: false });
});

test('from Find, Enter leads to the first row found, Esc clears and then leads back, and what no row says is looked for in the notes', async () => {
  const running = await launchWithAccounts(['Aldermoor Water', 'Brackwater Ports']);
  const { ids } = running;
  await ask(running.window, 'line:log', {
    text: '"Brackwater Ports" 3 >me SSO audit note by 2099-12-01 -- They like the zebra.',
    accountId: ids[1] ?? null,
    draftKey: null,
  });
  const window = await atTheBook(running);
  const status = window.getByRole('contentinfo');
  await window.keyboard.press('/');
  await soon(() => status.innerText()).not.toContain('move');
  await soon(() => status.innerText()).toContain('first row');
  // Faster than the answer: it is the row that is found that counts.
  await window.keyboard.type('sso audit');
  await window.keyboard.press('Enter');
  await soon(() => names(window)).toEqual(['Brackwater Ports']);
  const focused = () => window.evaluate(() => document.activeElement?.textContent ?? '');
  await soon(focused).toContain('Brackwater Ports');
  await soon(() => status.innerText()).toContain('move');
  await window.keyboard.press('/');
  await window.keyboard.press('Escape');
  await soon(() => names(window)).toHaveLength(2);
  expect(
    await window.getByRole('searchbox', { name: 'Find an account' }).evaluate((field) => field.matches(':focus')),
  ).toBe(true);
  await window.keyboard.press('Escape');
  await soon(() => window.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
  await window.keyboard.press('/');
  await window.keyboard.type('zebra');
  await window.getByText('No account fits this.').waitFor();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await window.getByRole('dialog').getByText('zebra').first().waitFor();
});

test('imported columns are offered where there are any, the account stays in sight, and messages hide no totals', async () => {
  const running = await launchWithAccounts(['Aldermoor Water']);
  await ask(running.window, 'accounts:create', {
    name: 'Zeta',
    owner: 'Ann',
    industry: 'Rail',
    country: 'NO',
    coverage: 'hybrid',
    stage: 'adoption',
  });
  await resize(running, 1000, 700);
  const window = await atTheBook(running);
  const grid = window.getByRole('grid', { name: 'Accounts' });
  await soon(() => names(window)).toHaveLength(2);
  const choose = window.getByRole('button', { name: 'Choose columns' });
  for (const [name, isFirst] of [
    ['Industry', true],
    ['Owner', false],
    ['Country', false],
  ] as const) {
    await choose.click();
    const offered = window.getByRole('menu').getByText(name, { exact: true });
    await offered.waitFor();
    if (isFirst) {
      expect(await window.getByRole('menu').innerText()).not.toContain('Customer since');
      expect(await window.getByRole('menu').innerText()).not.toContain('ARR');
    }
    await offered.click();
    await window.keyboard.press('Escape');
    await window.getByRole('menu').waitFor({ state: 'detached' });
  }
  await soon(() => grid.getByRole('columnheader').allInnerTexts()).toContain('Owner');
  await grid.evaluate((element) => (element.scrollLeft = 10_000));
  const boxes = await Promise.all([grid.boundingBox(), grid.getByRole('rowheader', { name: 'Zeta' }).boundingBox()]);
  const [whole, pinned] = boxes;
  expect(pinned?.x).toBeLessThan((whole?.x ?? 0) + 60);
  await grid.getByRole('row').nth(1).focus();
  await window.keyboard.press('x');
  await window.keyboard.press('4');
  const message = window.getByRole('alertdialog');
  await message.waitFor();
  const lowest = async () => {
    const box = await message.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const totals = grid.getByRole('row').last();
  await soon(async () => (await lowest()) <= ((await totals.boundingBox())?.y ?? 0)).toBe(true);
  const bar = window.getByRole('toolbar', { name: 'Selected accounts' });
  expect(await lowest()).toBeLessThanOrEqual((await bar.boundingBox())?.y ?? 0);
});

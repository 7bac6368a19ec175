import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { anyAccount } from '#contract/any-account';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';

const patience = { timeout: 15_000 };

/** Types as a hand does, and counts what it pressed. */
function keyboard(window: Page) {
  let pressed = 0;
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await window.keyboard.press(key);
        pressed += 1;
      }
    },
    type: async (text: string) => {
      await window.keyboard.type(text, { delay: 10 });
      pressed += text.length;
    },
    count: () => pressed,
  };
}

const dialog = (window: Page) => window.getByRole('dialog', { name: 'Log interaction' });

async function bookOf(window: Page, names: readonly string[]): Promise<readonly string[]> {
  await call(window, 'book:openDefault', null);
  const ids: string[] = [];
  for (const name of names) {
    const reply = await call(window, 'accounts:create', { name });
    if (!reply.ok) throw new Error(`${name} could not be added`);
    ids.push(reply.value.id);
  }
  await window
    .getByRole('link', { name: /^Book/ })
    .or(window.getByRole('button', { name: /^Book/ }))
    .first()
    .waitFor(patience);
  return ids;
}

const timelineOf = async (window: Page, accountId: string) => {
  const reply = await call(window, 'timeline:page', { accountId, offset: 0, limit: 10 });
  if (!reply.ok) throw new Error('no timeline');
  return reply.value.entries;
};

test('logged by keyboard alone in eight keys, then undone and redone', { timeout: 90_000 }, async () => {
  const { window } = await launchApp();
  const [id = ''] = await bookOf(window, ['Norrholm Maritime', 'Kestrel Rail']);
  const keys = keyboard(window);

  await keys.press('Control+l');
  await dialog(window).waitFor(patience);
  await keys.type('norr');
  await window.getByRole('option', { name: 'Norrholm Maritime' }).waitFor(patience);
  await keys.press('Enter');
  await expect.poll(() => window.evaluate(() => document.activeElement?.getAttribute('type')), patience).toBe('radio');
  await keys.press('2', 'Control+Enter');
  await dialog(window).waitFor({ state: 'detached', ...patience });
  expect(keys.count()).toBe(8);

  // Durable before the dialog is gone.
  expect(await timelineOf(window, id)).toMatchObject([{ kind: 'call', level: 2, previousLevel: null }]);
  await window.getByText('Logged a call with Norrholm Maritime.').waitFor(patience);
  // In the strip of the Book, and off the list of those nobody has judged yet.
  const book = await call(window, 'accounts:page', {
    filter: { ...anyAccount, text: 'norrholm' },
    sort: { by: 'name', descending: false },
    group: 'none',
    collapsed: [],
    offset: 0,
    limit: 1,
  });
  expect(book.ok && book.value.lines[0]).toMatchObject({
    line: 'account',
    row: { level: 2, touchDays: 0, strip: expect.stringMatching(/2$/) },
  });
  const today = await call(window, 'today:get', { limit: 10 });
  expect(today.ok && today.value.withoutSentiment.count).toBe(1);

  await keys.press('Control+z');
  await expect.poll(() => timelineOf(window, id), patience).toHaveLength(0);
  await keys.press('Control+Shift+z');
  await expect.poll(() => timelineOf(window, id), patience).toHaveLength(1);
});

test('one line says it all', { timeout: 90_000 }, async () => {
  const { window } = await launchApp();
  const [id = ''] = await bookOf(window, ['Norrholm Maritime']);
  const keys = keyboard(window);
  await keys.press('Control+l');
  await dialog(window).waitFor(patience);
  await keys.type('norr 2 ~70% 55% #hesitant /meeting >me send the deck by tomorrow they wait for the new CFO');
  await dialog(window)
    .getByRole('group', { name: 'How the line is read' })
    .getByText('they wait for the new CFO')
    .waitFor(patience);
  await keys.press('Enter');
  await dialog(window).waitFor({ state: 'detached', ...patience });
  expect(await timelineOf(window, id)).toMatchObject([
    {
      kind: 'meeting',
      level: 2,
      confidence: 70,
      renewalConfidence: 55,
      signals: [{ signal: 'hesitant', direction: -1 }],
      note: 'they wait for the new CFO',
    },
  ]);
});

test('a draft survives the end of the process, and a closed dialog', { timeout: 120_000 }, async () => {
  const dataFolder = temporaryFolder();
  const first = await launchApp({ dataFolder });
  await bookOf(first.window, ['Norrholm Maritime']);
  await first.window.keyboard.press('Control+l');
  await dialog(first.window).waitFor(patience);
  await first.window.getByRole('textbox', { name: 'Note' }).fill('');
  await first.window.getByRole('textbox', { name: 'Note' }).focus();
  await first.window.keyboard.type('Half a thought, 水', { delay: 10 });
  await first.window.waitForTimeout(1000);
  await first.kill();

  const second = await launchApp({ dataFolder });
  await call(second.window, 'book:openDefault', null);
  await second.window.getByRole('button', { name: /Log interaction/ }).waitFor(patience);
  await second.window.keyboard.press('Control+l');
  await second.window.getByText(/Draft from .* restored/).waitFor(patience);
  expect(await second.window.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Half a thought, 水');
  await second.window.keyboard.press('Escape');
  await dialog(second.window).waitFor({ state: 'detached', ...patience });
  await second.window.keyboard.press('Control+l');
  await second.window.getByText(/Draft from .* restored/).waitFor(patience);
});

test('without an account the field asks, and nothing is logged', { timeout: 90_000 }, async () => {
  const { window } = await launchApp();
  const [id = ''] = await bookOf(window, ['Norrholm Maritime']);
  await window.keyboard.press('Control+l');
  await dialog(window).waitFor(patience);
  await window.keyboard.press('Control+Enter');
  await window.getByText('Which account is this about?').waitFor(patience);
  expect(await timelineOf(window, id)).toHaveLength(0);
});

test(
  'a button that is pressed with the mouse stays where it is until it is released',
  { timeout: 90_000 },
  async () => {
    const { window } = await launchApp();
    const [id = ''] = await bookOf(window, ['Norrholm Maritime']);
    await window.keyboard.press('Control+l');
    await dialog(window).waitFor(patience);
    await window.keyboard.type('norr 2 they wait for the new CFO', { delay: 10 });
    await dialog(window).getByRole('group', { name: 'How the line is read' }).waitFor(patience);

    const log = dialog(window).getByRole('button', { name: /^Log/ });
    const before = await log.boundingBox();
    if (!before) throw new Error('The button is not drawn.');
    await window.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await window.mouse.down();
    await window.waitForTimeout(300);
    expect(await log.boundingBox()).toEqual(before);
    await window.mouse.up();
    await dialog(window).waitFor({ state: 'detached', ...patience });
    expect(await timelineOf(window, id)).toMatchObject([{ level: 2, note: 'they wait for the new CFO' }]);
  },
);

test(
  'a line from the palette is a draft once its dialog is closed, and a sentence leads back to it',
  { timeout: 90_000 },
  async () => {
    const { window } = await launchApp();
    const [id = ''] = await bookOf(window, ['Norrholm Maritime', 'Norrland Paper']);
    await window.keyboard.press('Control+k');
    await window.keyboard.type('norr 2 they wait', { delay: 10 });
    await window.getByRole('option', { name: /choose one of 2 accounts/ }).waitFor(patience);
    await window.keyboard.press('Enter');
    await dialog(window).waitFor(patience);
    await window.keyboard.press('Escape');
    // The first Esc closes the list that asks which one.
    if (await dialog(window).isVisible()) await window.keyboard.press('Escape');
    await dialog(window).waitFor({ state: 'detached', ...patience });

    const waiting = window.getByRole('status').filter({ hasText: 'A half-written log waits.' });
    await waiting.getByRole('button', { name: 'Go on' }).focus();
    await window.keyboard.press('Enter');
    await dialog(window).waitFor(patience);
    const line = dialog(window).getByRole('combobox', { name: 'Account' });
    expect(await line.inputValue()).toContain('norr');
    await line.focus();
    await window.keyboard.press('ArrowDown');
    await window.getByRole('option', { name: 'Norrholm Maritime' }).click();
    await window.keyboard.press('Control+Enter');
    await dialog(window).waitFor({ state: 'detached', ...patience });
    expect(await timelineOf(window, id)).toMatchObject([{ level: 2, note: 'they wait' }]);
    await waiting.waitFor({ state: 'detached', ...patience });
  },
);

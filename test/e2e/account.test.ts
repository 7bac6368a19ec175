import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { LogInput } from '#contract/interactions';
import { call } from './call.ts';
import { launchApp } from './electron-app.ts';

const patience = { timeout: 15_000 };
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Some days ago, so that the story is as old on whatever day it is tried. */
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

const log = (accountId: string, part: Partial<LogInput>): LogInput => ({
  accountId,
  kind: 'call',
  at: daysAgo(20),
  zone: 'Europe/Berlin',
  minutes: 30,
  begunBy: 'us',
  level: null,
  confidence: null,
  renewalConfidence: null,
  reasons: [],
  signals: [],
  people: [],
  nextSteps: [],
  note: '',
  audience: 'self',
  ...part,
});

async function accountWith(window: Page, logs: readonly Partial<LogInput>[]): Promise<string> {
  await call(window, 'book:openDefault', null);
  const made = await call(window, 'accounts:create', { name: 'Norrholm Maritime', coverage: 'high-touch' });
  if (!made.ok) throw new Error('no account');
  const { id } = made.value;
  for (const part of logs) {
    const reply = await call(window, 'interactions:log', { log: log(id, part), draftKey: null });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  }
  await window.evaluate((accountId) => {
    location.hash = `#/account/${accountId}`;
  }, id);
  await window.getByRole('heading', { name: 'Norrholm Maritime', level: 2 }).waitFor(patience);
  return id;
}

const story: readonly Partial<LogInput>[] = [
  { at: daysAgo(170), level: 5, note: 'All well' },
  { at: daysAgo(80), level: 4, people: [{ name: 'Petra Aalto' }] },
  {
    at: daysAgo(6),
    level: 2,
    confidence: 70,
    note: 'No date for the sponsor call.',
    signals: [{ signal: 'hesitant', direction: -1 }],
    nextSteps: [{ direction: 'ours', text: 'Send the deck', due: daysAgo(4).slice(0, 10), person: null }],
  },
];

test('an entry is edited, deleted, brought back and deleted again by keyboard', { timeout: 120_000 }, async () => {
  const { window } = await launchApp();
  const id = await accountWith(window, story);
  const entries = async () => {
    const reply = await call(window, 'timeline:page', { accountId: id, offset: 0, limit: 10 });
    return reply.ok ? reply.value.entries : [];
  };
  await window.getByRole('grid', { name: 'Timeline' }).waitFor(patience);
  await window.keyboard.press('j');
  await window.keyboard.press('Enter');
  const correction = window.getByRole('dialog', { name: 'Correct what was logged' });
  await correction.waitFor(patience);
  await window.keyboard.press('1');
  await window.keyboard.press('Control+Enter');
  await correction.waitFor({ state: 'detached', ...patience });
  await expect.poll(async () => (await entries())[0]?.level, patience).toBe(1);
  expect((await entries())[0]).toMatchObject({
    note: 'No date for the sponsor call.',
    commitments: [{ text: 'Send the deck' }],
  });

  await window.getByRole('row').filter({ hasText: 'No date for the sponsor call.' }).first().focus();
  await window.keyboard.press('Delete');
  await expect.poll(async () => (await entries()).length, patience).toBe(2);
  await window.keyboard.press('Control+z');
  await expect.poll(async () => (await entries()).length, patience).toBe(3);
  await window.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await entries()).length, patience).toBe(2);
});

test('the readings are walked by arrow keys, and a mark leads to its entry', { timeout: 120_000 }, async () => {
  const { window } = await launchApp();
  const filler = Array.from({ length: 30 }, (_, index) => ({ at: daysAgo(40 + index), note: 'Nothing new.' }));
  await accountWith(window, [...story, ...filler]);
  const walk = window.getByRole('slider', { name: 'Readings, one by one' });
  await walk.focus();
  expect(await walk.getAttribute('aria-valuetext')).toMatch(/^Orange on .*70% sure, was Lime/);
  await window.keyboard.press('ArrowLeft');
  expect(await walk.getAttribute('aria-valuetext')).toMatch(/^Lime on .*was Green/);
  await window.keyboard.press('Enter');
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.textContent), patience)
    .toContain('Petra Aalto');
  // In sight, and not only focused.
  const isSeen = () =>
    window.evaluate(() => {
      const [row, page] = [document.activeElement, document.querySelector('[data-region="account"]')].map((part) =>
        part?.getBoundingClientRect(),
      );
      return row !== undefined && page !== undefined && row.top >= page.top && row.bottom <= page.bottom;
    });
  await expect.poll(isSeen, patience).toBe(true);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the page, in the dialog and in the form: %s',
  { timeout: 120_000 },
  async (colorScheme) => {
    const { window } = await launchApp();
    await window.emulateMedia({ colorScheme });
    await accountWith(window, story);
    const violations = async () => {
      await window.evaluate(axeSource);
      return window.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run: (where: {
              include: string[][];
            }) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const parts = ['[data-region="account"]', '[role="dialog"]'].filter(
          (part) => document.querySelector(part) !== null,
        );
        const found = await axe.run({ include: parts.map((part) => [part]) });
        return found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
      });
    };
    await window.getByRole('grid', { name: 'Timeline' }).waitFor(patience);
    expect(await violations()).toEqual([]);
    await window.keyboard.press('l');
    await window.getByRole('dialog', { name: 'Log interaction' }).waitFor(patience);
    await window.keyboard.press('1');
    expect(await violations()).toEqual([]);
    await window.keyboard.press('Escape');
    await window.keyboard.press('e');
    await window.getByRole('dialog', { name: 'Edit account' }).waitFor(patience);
    expect(await violations()).toEqual([]);
  },
);

test('an account without a log teaches with one sentence and one button', { timeout: 90_000 }, async () => {
  const { window } = await launchApp();
  await accountWith(window, []);
  await window.getByText(/Nothing is logged yet/).waitFor(patience);
  expect(await window.getByRole('grid', { name: 'Timeline' }).count()).toBe(0);
});

test('erasing asks apart, takes the words for good, and cannot be undone', { timeout: 90_000 }, async () => {
  const { window } = await launchApp();
  const id = await accountWith(window, story);
  await window
    .getByRole('row')
    .filter({ hasText: 'No date for the sponsor call.' })
    .first()
    .getByRole('button', { name: /^More for/ })
    .click();
  await window.getByRole('menuitem', { name: 'Erase for good' }).click();
  const question = window.getByRole('alertdialog', { name: /^Erase .* for good\?$/ });
  await question.waitFor(patience);
  expect(await question.textContent()).toMatch(/cannot be undone/);
  await question.getByRole('button', { name: 'Erase for good' }).click();
  await window.getByText('Erased for good.').waitFor(patience);
  const reply = await call(window, 'timeline:page', { accountId: id, offset: 0, limit: 10 });
  expect(reply.ok && reply.value.total).toBe(2);
  await window.keyboard.press('Control+z');
  await window.waitForTimeout(500);
  const after = await call(window, 'timeline:page', { accountId: id, offset: 0, limit: 10 });
  expect(after.ok && after.value.entries.some(({ note }) => note?.includes('sponsor'))).toBe(false);
});

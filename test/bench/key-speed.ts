import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inMs, verdictOf, type ActRow } from './act-row.ts';
import { writeBareWindow } from './bare-window.ts';
import type { Session } from './bench-session.ts';
import { startDriven } from './electron-start.ts';
import { installClock, keyToPaint, type Sign } from './page-clock.ts';
import { median, percentile } from './samples.ts';

const goal = { p95: 50, max: 100 } as const;

/** A kind of key, and what it took each time. */
export interface KeyReadings {
  readonly kind: string;
  readonly readings: readonly number[];
}

const today: Sign = { see: 'present', selector: '[aria-label="Call next"] [role="row"]' };
const grid = '[role="grid"][aria-label="Accounts"]';
const book: Sign = { see: 'present', selector: `${grid} [role="rowheader"]` };
const timeline: Sign = { see: 'present', selector: '[data-region="account"] [aria-label="Timeline"] [role="row"]' };
const accountName: Sign = { see: 'changed', selector: '[data-region="account"] h2' };
const filter: Sign = { see: 'changed', selector: '[role="group"][aria-label="Filter"]' };
const option: Sign = { see: 'changed', selector: '[role="dialog"] [role="listbox"]' };

/** Real keys through the Book, Today, accounts, the palette and the log, each to the frame its outcome is painted in. */
export async function measureKeys(
  session: Session,
  folder: string,
  rounds: number,
): Promise<{ readonly row: ActRow; readonly kinds: readonly KeyReadings[] }> {
  const { window } = session;
  const kinds = new Map<string, number[]>();
  const press = async (kind: string, key: string, ...signs: readonly Sign[]): Promise<void> => {
    const reading = await keyToPaint(window, () => window.keyboard.press(key), ...signs);
    // A key that changes nothing, such as a letter that narrows no further, has no outcome to time.
    if (reading !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), reading]);
  };
  const names = (await session.ask('accounts:suggest', { text: '', limit: 40 })).map(({ name }) => name);
  await window.keyboard.press('Control+1');
  await window.locator(today.selector).first().waitFor();
  for (let round = 0; round < rounds; round += 1) {
    const name = names[round % names.length] ?? '';
    await press('Ctrl+2, the Book', 'Control+2', book);
    await window.waitForTimeout(50);
    for (let step = 0; step < 4; step += 1)
      await press('arrow down in the Book', 'ArrowDown', { see: 'focus moved', selector: `${grid} *` });
    await window.keyboard.press('/');
    for (const letter of name.slice(0, 3)) await press('letter in Find', letter, filter);
    await press('Esc, all accounts again', 'Escape', filter);
    await window
      .locator(`${grid} [role="row"]`)
      .nth(3 + round)
      .focus();
    await press('Enter, an account', 'Enter', timeline);
    await window.locator('body').evaluate((body) => body.ownerDocument.querySelector<HTMLElement>('h1')?.focus());
    await press('], the next account', ']', accountName, timeline);
    await press('[, the one before', '[', accountName, timeline);
    await press('Ctrl+L, the log', 'Control+l', { see: 'present', selector: '[role="dialog"]' });
    await press('Esc, the log closed', 'Escape', { see: 'gone', selector: '[role="dialog"]' });
    await press('Ctrl+1, Today', 'Control+1', today);
    await press('arrow down in Today', 'ArrowDown', { see: 'focus moved', selector: '[aria-label="Call next"] *' });
    await press('Ctrl+K, the palette', 'Control+k', { see: 'present', selector: '[role="dialog"] [role="option"]' });
    for (const letter of name.slice(0, 3).toLowerCase()) await press('letter in the palette', letter, option);
    await press('Esc, the palette closed', 'Escape', { see: 'gone', selector: '[role="dialog"]' });
  }
  const all = [...kinds.values()].flat();
  const floor = await bareKeys(folder, 30);
  const p95 = percentile(all, 0.95);
  const max = Math.max(...all);
  return {
    row: {
      act: 'Keystroke, filter and navigation to paint',
      goal: `p95 under ${goal.p95} ms, never over ${goal.max} ms`,
      measured: `p95 ${inMs(p95)}, max ${inMs(max)}, median ${inMs(median(all))}, n=${all.length}`,
      floor: `letter in a bare page: p95 ${inMs(percentile(floor, 0.95))}`,
      ratio: p95 / percentile(floor, 0.95),
      verdict: verdictOf(p95 < goal.p95 && max <= goal.max),
    },
    kinds: [...kinds].map(([kind, readings]) => ({ kind, readings })),
  };
}

async function bareKeys(folder: string, rounds: number): Promise<readonly number[]> {
  const dataFolder = path.join(folder, 'bare-keys');
  mkdirSync(dataFolder, { recursive: true });
  const bare = await startDriven(await writeBareWindow('field'), dataFolder);
  await installClock(bare.window);
  await bare.window.locator('input').focus();
  const readings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const reading = await typeBare(bare.window);
    if (reading !== null) readings.push(reading);
  }
  await bare.close();
  return readings;
}

const typeBare = (window: Page): Promise<number | null> =>
  keyToPaint(window, () => window.keyboard.press('a'), { see: 'changed', selector: '[data-bench="row"]' });

/** The kinds under each other, the slowest first. */
export const listKinds = (kinds: readonly KeyReadings[]): string =>
  kinds
    .toSorted((a, b) => percentile(b.readings, 0.95) - percentile(a.readings, 0.95))
    .map(
      ({ kind, readings }) =>
        `  ${kind.padEnd(26)} median ${inMs(median(readings)).padStart(8)}   p95 ${inMs(percentile(readings, 0.95)).padStart(8)}   max ${inMs(Math.max(...readings)).padStart(8)}   n=${readings.length}`,
    )
    .join('\n');

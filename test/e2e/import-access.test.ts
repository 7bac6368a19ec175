import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { stubFileDialogs } from './stub-dialog.ts';

const axeSource = readFileSync(path.join(repositoryFolder, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, in light and in dark. */
async function violations(window: Page, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    // Colours on their way from one theme to the other are not looked at.
    await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await pause(150);
    await window.evaluate(axeSource);
    const results = await window.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        include: [['main'], ['[role=menu]']].filter(
          ([part]) => part !== undefined && document.querySelector(part) !== null,
        ),
      }),
    );
    found.push(
      ...results.violations.map(
        ({ id, nodes }) =>
          `${where}, ${theme}: ${id} ${nodes
            .map(({ html }) => html.slice(0, 160))
            .slice(0, 3)
            .join(' ')}`,
      ),
    );
  }
  await window.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}

test('no step of the import is closed to anybody', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'list.csv');
  writeFileSync(
    file,
    'List of customers\n\nid,name,customer since,ARR,segment,city\n1,Norrholm,01/02/2024,lots,SMB,Oslo\n2,Tallwick,03/04/2024,"1,200",Enterprise,Bonn\n,Tallwick GmbH,05/06/2024,5,,\n,,05/06/2024,5,,\n',
  );
  const { app, window } = await launchApp();
  await stubFileDialogs(app, file);
  await window.getByRole('button', { name: 'Import accounts from CSV' }).press('Enter');
  await call(window, 'accounts:create', { name: 'Tallwick', externalId: '2', segment: 'SMB' });
  const choose = window.getByRole('button', { name: 'Choose a file…' });
  await choose.waitFor();
  const found = [...(await violations(window, 'choose'))];

  await choose.press('Enter');
  await window.getByRole('button', { name: 'Day first in customer since' }).waitFor();
  found.push(...(await violations(window, 'columns')));
  await window.getByRole('button', { name: 'segment goes to: Segment' }).press('Enter');
  await window.getByRole('menu').waitFor();
  found.push(...(await violations(window, 'menu of fields')));
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Day first in customer since' }).press('Enter');
  await window.getByRole('button', { name: 'Problems of ARR: 1' }).press('Enter');
  await window.getByRole('row', { name: 'Row 1, Norrholm' }).waitFor();
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.closest('[role="grid"], [role="list"]') !== null))
    .toBe(true);
  await window.getByRole('button', { name: 'Only ARR: show all problems' }).press('Enter');
  for (const tab of ['New', 'Changed', 'Unchanged', 'Left out', 'To be asked', 'Problems']) {
    await window.getByRole('tab', { name: new RegExp(`^${tab}`) }).press('Enter');
    await expect.poll(() => window.getByText('Working out what would happen').count()).toBe(0);
    found.push(...(await violations(window, tab)));
  }
  await window.getByRole('button', { name: /^Import \d+ accounts/ }).press('Enter');
  await window.getByRole('heading', { name: /imported$/ }).waitFor();
  found.push(...(await violations(window, 'done')));
  expect(found).toEqual([]);
});

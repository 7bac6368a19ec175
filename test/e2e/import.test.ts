import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';
import { stubFileDialogs } from './stub-dialog.ts';

const ravenstack = (name: string) => path.join(repositoryFolder, 'test/fixtures/ravenstack', name);

test(
  'accounts and their subscriptions are brought in through the window, to the dollar, and taken back',
  { timeout: 180_000 },
  async () => {
    const { app, window } = await launchApp();
    await stubFileDialogs(app, ravenstack('accounts.csv'));
    await beginWithImport(window);
    await window.getByRole('button', { name: 'Choose a file…' }).click();
    await expect
      .poll(() => window.getByRole('button', { name: 'Import 500 accounts' }).isEnabled(), { timeout: 20_000 })
      .toBe(true);
    await window.getByRole('tab', { name: /^New/ }).click();
    await window.getByRole('row', { name: 'Row 1, Company_0' }).waitFor();
    await window.getByRole('button', { name: 'Import 500 accounts' }).click();
    await window.getByRole('heading', { name: '500 accounts imported' }).waitFor({ timeout: 30_000 });

    await stubFileDialogs(app, ravenstack('subscriptions.csv'));
    await window.getByRole('button', { name: 'Import their contract lines' }).click();
    await window.getByRole('button', { name: 'Choose a file…' }).click();
    await window.getByRole('button', { name: /^Currency: / }).click();
    await window.getByRole('menuitem', { name: 'USD' }).click();
    await window.getByText('$136,064,964').waitFor({ timeout: 30_000 });
    await window.getByRole('button', { name: 'Import 5,000 contract lines' }).click();
    await window.getByRole('heading', { name: '5,000 contract lines imported' }).waitFor({ timeout: 60_000 });
    const page = await call(window, 'accounts:get', { id: await anyAccount(window) });
    expect(page.ok).toBe(true);
    await window.getByRole('button', { name: 'Undo the import' }).click();
    await window.getByRole('heading', { name: 'The import was taken back' }).waitFor({ timeout: 60_000 });
    const batches = await call(window, 'import:batches', null);
    expect(
      batches.ok && batches.value.map(({ kind, created, undoneAt }) => [kind, created, undoneAt !== null]),
    ).toEqual([
      ['contracts', 5000, true],
      ['accounts', 500, false],
    ]);
  },
);

const beginWithImport = (window: Page): Promise<void> =>
  window.getByRole('button', { name: 'Import accounts from CSV' }).press('Enter');

const anyAccount = async (window: Page): Promise<string> => {
  const found = await call(window, 'accounts:suggest', { text: 'Company_1', limit: 1 });
  return (found.ok && found.value[0]?.id) || '';
};

test('what only a person can know is asked in place, by keyboard', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'list.csv');
  const rejected = path.join(folder, 'left out.csv');
  writeFileSync(file, 'id,name,customer since\n1,Norrholm,01/02/2024\n,Tallwick GmbH,03/04/2024\n,,05/06/2024\n');
  const { app, window } = await launchApp();
  await stubFileDialogs(app, file);
  await beginWithImport(window);
  await call(window, 'accounts:create', { name: 'Tallwick' });
  const choose = window.getByRole('button', { name: 'Choose a file…' });
  await choose.waitFor();
  await expect.poll(() => choose.evaluate((element) => element === document.activeElement)).toBe(true);
  await window.keyboard.press('Enter');
  const doIt = window.getByRole('button', { name: /^Import 1 account/ });
  await doIt.waitFor({ timeout: 20_000 });
  expect(await doIt.isDisabled()).toBe(true);
  await window.getByRole('button', { name: 'Day first in customer since' }).press('Enter');
  await expect.poll(() => doIt.isEnabled()).toBe(true);
  await window.getByRole('tab', { name: /^To be asked/ }).press('Enter');
  await window.getByRole('button', { name: 'It is Tallwick' }).press('Enter');
  await window.getByRole('button', { name: 'Import 2 accounts' }).press('Enter');
  await window.getByRole('heading', { name: '2 accounts imported' }).waitFor();
  await stubFileDialogs(app, rejected);
  await window.getByRole('button', { name: 'Save left-out rows…' }).press('Enter');
  await window.getByText('One row saved as left out.csv').waitFor();
  expect(readFileSync(rejected, 'utf8')).toContain('05/06/2024');
});

test('a file is dropped on the page; what is no list is refused with a sentence', { timeout: 120_000 }, async () => {
  const { window } = await launchApp();
  await beginWithImport(window);
  await window.getByRole('button', { name: 'Choose a file…' }).waitFor();
  const devtools = await window.context().newCDPSession(window);
  const drop = async (file: string): Promise<void> => {
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data });
  };
  const garbage = path.join(temporaryFolder(), 'picture.csv');
  writeFileSync(garbage, Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)));
  await drop(garbage);
  await window.getByText('picture.csv is not a text file').waitFor();
  await drop(ravenstack('subscriptions.csv'));
  await window.getByText('5,000 contract lines: 5,000 left out.').waitFor({ timeout: 20_000 });
  expect(await window.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true);
});

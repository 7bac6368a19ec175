import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon } from './frame-app.ts';

test('a file of what was used is told as one, imported, and stands on the page of its account', async () => {
  const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
  const [id = ''] = ids;
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'usage-')), 'usage.csv');
  await writeFile(
    file,
    'Company,Month,Active users,Logins\nNorrholm Maritime,2026-01,40,210\nNorrholm Maritime,2026-02,44,\n',
  );
  const { token } = await ask(window, 'import:dropped', { path: file });
  const look = await ask(window, 'import:inspect', {
    token,
    choices: { kind: null, encoding: null, delimiter: null, headerLine: null },
  });
  expect(look.kind).toBe('usage');
  const choices = {
    mapping: look.columns.map(({ field }) => field),
    dateOrders: [],
    decimals: [],
    currency: 'EUR',
    overwrite: false,
    acceptNames: true,
    decisions: [],
  };
  const applied = await ask(window, 'import:apply', { token, choices });
  expect(applied.totals).toMatchObject({ created: 2, skipped: 0 });
  const usage = await ask(window, 'usage:account', { accountId: id });
  expect(usage.metrics.map(({ metric, months }) => [metric, months.map(({ value }) => value)])).toEqual([
    ['active users', [40, 44]],
    ['logins', [210]],
  ]);
  await window.evaluate((accountId) => void (location.hash = `#/account/${accountId}`), id);
  const table = window.getByRole('table', { name: 'Usage by month' });
  await soon(() => table.getByRole('rowheader').allTextContents()).toEqual(['active users, most at once', 'logins']);
});

import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon } from './frame-app.ts';

test('a bad reading of the data is typed in beside a green account, settled in a line, and asked for no more', async () => {
  const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
  const [id = ''] = ids;
  await ask(window, 'readings:set', { accountIds: [id], level: 5 });
  await window.evaluate((accountId) => void (location.hash = `#/account/${accountId}`), id);
  await window.getByRole('button', { name: 'Add a reading' }).focus();
  const { keyboard } = window;
  await keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Add a reading of the data' });
  await dialog.waitFor();
  await keyboard.type('3');
  await keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await window.getByRole('heading', { name: /Gut and data disagree/ }).waitFor();
  const today = await ask(window, 'today:get', { limit: 10 });
  expect(today.rows.map(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([['gut and data']]);

  await keyboard.press('Control+1');
  await window.getByText('≠').waitFor();
  // The Book marks it, and = opens what they disagree on.
  await window.evaluate(() => void (location.hash = '#/book'));
  await window.getByRole('button', { name: 'Gut and data disagree: open' }).waitFor();
  await window.getByRole('row', { name: /Norrholm/ }).focus();
  await keyboard.press('=');
  await soon(() => window.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Gut and data disagree');

  const line = window.getByRole('textbox', { name: /which do you believe/ });
  await line.focus();
  await keyboard.type('One tired planner.');
  await keyboard.press('Enter');
  await window.getByText('“One tired planner.”').waitFor();
  await soon(async () => (await ask(window, 'today:get', { limit: 10 })).rowCount).toBe(0);

  await window.getByRole('button', { name: 'Record an outcome' }).focus();
  await keyboard.press('Enter');
  await window.getByRole('dialog', { name: 'Record a renewal outcome' }).waitFor();
  await keyboard.type('They signed.');
  await keyboard.press('Enter');
  await window.getByRole('table', { name: 'Outcomes' }).getByText('They signed.').waitFor();
  await window.getByRole('button', { name: 'I was' }).click();
  await window.getByText('You were right.').waitFor();
  await window.getByRole('link', { name: 'Numbers' }).click();
  await window.getByRole('table', { name: 'Gut against data' }).getByText('You were right').waitFor();
  await window.getByText(/^Not enough yet/).waitFor();
  await soon(async () => (await ask(window, 'evidence:account', { accountId: id })).book).toMatchObject({ gut: 1 });
});

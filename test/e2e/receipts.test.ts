import { expect, test } from 'vitest';
import { ask, launchWithAccounts } from './frame-app.ts';

test('a first receipt is reckoned and confirmed by keyboard, and the renewal knows of it', async () => {
  const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
  const [id = ''] = ids;
  await window.evaluate((accountId) => void (location.hash = `#/account/${accountId}`), id);
  await window.getByRole('button', { name: 'More', exact: true }).focus();
  const { keyboard } = window;
  await keyboard.press('Enter');
  await window.getByRole('menuitem', { name: /^Add a value receipt/ }).focus();
  await keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Add a value receipt' });
  await dialog.waitFor();
  await dialog.getByRole('textbox', { name: 'How many' }).focus();
  await keyboard.type('11');
  await keyboard.press('Tab');
  await keyboard.type('days');
  await keyboard.press('Tab');
  await keyboard.type('100');
  await dialog.getByText(/11 days at/).waitFor();
  await keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  const list = window.getByRole('list', { name: 'Value receipts' });
  await list.getByText('Not confirmed.').waitFor();
  await list.getByText(/^11 days at/).waitFor();

  await list.getByRole('button', { name: /^More about/ }).focus();
  await keyboard.press('Enter');
  await window.getByRole('menuitem', { name: /^Confirmed by/ }).focus();
  await keyboard.press('Enter');
  await window.getByRole('dialog', { name: /^Who confirmed/ }).waitFor();
  await window.getByRole('textbox', { name: 'Name' }).focus();
  await keyboard.type('Ingrid Solheim');
  await keyboard.press('Control+Enter');
  await list.getByText(/Ingrid Solheim, /).waitFor();
  const { sums } = await ask(window, 'receipts:account', { accountId: id });
  expect(sums).toMatchObject([{ standing: 'confirmed', amountMinor: 110_000, count: 1 }]);
});

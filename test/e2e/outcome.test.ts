import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon } from './frame-app.ts';

test('an outcome is measured, confirmed by somebody, and agreed on, and its later wording differs', async () => {
  const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
  const [accountId = ''] = ids;
  const { id: planId } = await ask(window, 'plans:create', { accountId, title: 'First year', startsOn: '2026-01-05' });
  await ask(window, 'plans:addLines', {
    planId,
    beforeId: null,
    rest: null,
    lines: [
      {
        id: 'o1',
        level: 'outcome',
        text: 'Stop losing sailing days',
        fields: { baseline: 34, target: 20, unit: 'days' },
      },
    ],
  });
  await window.evaluate((path) => {
    location.hash = path;
  }, `#/account/${accountId}/plan/${planId}/o1`);

  await window.getByRole('button', { name: 'Measure', exact: true }).click();
  await window.keyboard.type('20');
  await window.getByRole('checkbox', { name: 'Somebody there confirmed it' }).focus();
  await window.keyboard.press('Space');
  await window.getByRole('textbox', { name: 'Confirmed by' }).fill('Ingrid Solheim');
  await window.keyboard.press('Control+Enter');
  await window.getByText(/Confirmed by Ingrid Solheim/).waitFor();
  await window.getByText(/By what was measured: 100% of the way/).waitFor();
  await window.getByRole('button', { name: 'Health 100%' }).waitFor();

  await window.getByRole('button', { name: 'More about the plan' }).click();
  await window.getByRole('menuitem', { name: 'They agreed on it' }).click();
  await window.getByRole('button', { name: 'Agreed by' }).click();
  await window.getByRole('option', { name: 'Ingrid Solheim' }).click();
  await window.keyboard.press('Control+Enter');
  await soon(async () => (await ask(window, 'plans:health', { planId })).agreedName).toBe('Ingrid Solheim');

  await ask(window, 'plans:updateItem', { id: 'o1', fields: { target: 18 } });
  await window.getByRole('button', { name: 'One line changed since the agreement' }).click();
  const agreed = window.getByRole('dialog', { name: 'What was agreed' });
  expect(await agreed.innerText()).toMatch(/target: 20 → 18/);
}, 60_000);

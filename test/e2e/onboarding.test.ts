import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon } from './frame-app.ts';

test(
  'a handoff is typed line by line, becomes what it says, and one undo takes it all back',
  { timeout: 90_000 },
  async () => {
    const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
    const [accountId = ''] = ids;
    const { keyboard } = window;
    await window.evaluate((id) => {
      location.hash = `#/account/${id}`;
    }, accountId);
    await window.getByRole('button', { name: 'More' }).first().click();
    await window.getByRole('menuitem', { name: /Handoff from Sales/ }).click();
    await window.getByRole('dialog', { name: 'Handoff from Sales' }).waitFor();
    await keyboard.type('Dana');
    await window.getByRole('textbox', { name: 'Hypotheses' }).focus();
    await keyboard.type('Half as many stops');
    await keyboard.press('Tab');
    await keyboard.type('The sponsor leaves');
    await keyboard.press('Enter');
    await keyboard.type('Budget freeze');
    await keyboard.press('Tab');
    await keyboard.type('Ole Berg, IT');
    await window.getByRole('textbox', { name: 'What was promised' }).focus();
    await keyboard.type('A report every Monday');
    await keyboard.press('Control+Enter');
    const see = () => ask(window, 'onboarding:account', { accountId });
    await soon(async () => (await see()).handoffs[0]?.items.length).toBe(5);
    await window.getByRole('region', { name: 'Handoff from Sales' }).getByText('Half as many stops').waitFor();
    await window.getByRole('table', { name: 'Risks' }).getByText('Budget freeze').waitFor();
    expect((await see()).risks).toHaveLength(2);
    await keyboard.press('Control+Z');
    await soon(async () => (await see()).handoffs.length).toBe(0);
    expect((await see()).risks).toHaveLength(0);
    await window.getByRole('button', { name: 'More' }).first().click();
    await window.getByRole('menuitem', { name: 'Work done' }).click();
    await keyboard.type('Cleaned the import');
    await keyboard.press('Control+Enter');
    await soon(async () => (await see()).work.length).toBe(1);
    await window.getByRole('button', { name: 'More' }).first().click();
    await window.getByRole('menuitem', { name: 'Status note' }).click();
    await window.getByRole('dialog', { name: 'Status note' }).waitFor();
    await keyboard.press('Control+Enter');
    await soon(async () => (await see()).work[0]?.toldOn ?? null).not.toBe(null);
  },
);

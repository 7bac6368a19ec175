import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon } from './frame-app.ts';

test(
  'signs, promises of Sales and the offer to step in work by keyboard on a book of one bare account',
  { timeout: 90_000 },
  async () => {
    const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
    const accountId = ids[0] ?? '';
    const keyboard = window.keyboard;
    await ask(window, 'readings:set', { accountIds: [accountId], level: 5 });
    await keyboard.press('Control+K');
    await keyboard.type('norrholm');
    await window
      .getByRole('option', { name: /Norrholm/ })
      .first()
      .waitFor();
    await keyboard.press('Enter');

    const signs = window.getByRole('region', { name: 'Human signals' });
    await signs.getByText('Nothing is known yet').waitFor();
    await signs.getByRole('button', { name: 'Add a sign' }).press('Enter');
    await window.getByRole('menuitem', { name: 'A question they have to answer' }).press('Enter');
    await window.getByRole('textbox', { name: 'About' }).fill('A date for the review');
    await window.getByRole('textbox', { name: 'Asked' }).fill('Petra Aalto');
    await keyboard.press('Enter');
    const open = signs.getByRole('grid', { name: 'Open questions' }).getByRole('row');
    await open.first().focus();
    await keyboard.press('d');
    await soon(() => open.count()).toBe(0);
    expect((await ask(window, 'signals:get', { accountId })).replies.people).toMatchObject([
      { name: 'Petra Aalto', recent: { median: 0, count: 1 }, open: 0 },
    ]);

    await window.getByRole('button', { name: 'Add a promise' }).press('Enter');
    await window.getByRole('button', { name: /Promised by/ }).press('Enter');
    await window.getByRole('option', { name: /^Sales/ }).press('Enter');
    await window.getByRole('textbox', { name: 'What' }).fill('A crew calendar');
    await keyboard.press('Enter');
    const step = window.getByRole('grid', { name: 'Next steps' }).getByRole('row');
    await soon(() => step.first().textContent()).toContain('Sales promised');
    await step.first().focus();
    await keyboard.press('b');
    await window.getByText('Sales broke the one promise that came due.').filter({ visible: true }).waitFor();

    await ask(window, 'readings:set', { accountIds: [accountId], level: 2 });
    await window.getByText(/^Norrholm Maritime fell\. Step in/).waitFor();
    await keyboard.press('Control+Shift+S');
    await window.getByText(/^You step in at Norrholm Maritime/).waitFor();
    const { rows } = await ask(window, 'today:get', { limit: 5 });
    expect(rows[0]?.stepIn).toMatchObject({ taken: 'open' });
  },
);

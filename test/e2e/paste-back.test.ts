import { expect, test } from 'vitest';
import { ask, launchWithAccounts, soon, whereIs } from './frame-app.ts';

test(
  'a saved log lies on the clipboard in the shape that was chosen, and nowhere before that',
  { timeout: 90_000 },
  async () => {
    const { app, window } = await launchWithAccounts(['Norrholm Maritime']);
    const { keyboard } = window;
    const clipboard = () => app.evaluate(({ clipboard: board }) => board.readText());
    await app.evaluate(({ clipboard: board }) => board.writeText('mine'));
    const log = async (line: string): Promise<void> => {
      await keyboard.press('Control+L');
      const dialog = window.getByRole('dialog', { name: 'Log interaction' });
      await dialog.waitFor();
      await keyboard.type(line);
      await keyboard.press('Control+Enter');
      await dialog.waitFor({ state: 'detached' });
    };
    await log('norrholm 2 a first word');
    expect(await clipboard()).toBe('mine');

    await keyboard.press('Control+,');
    await soon(() => whereIs(window)).toBe('Settings');
    await window.getByRole('button', { name: /Copy a log as/ }).click();
    await window.getByRole('option', { name: 'Salesforce task' }).click();
    await soon(async () => (await ask(window, 'settings:get', null)).pasteBack.target).toBe('Salesforce task');
    await window.getByText('Subject: Call with Norrholm Maritime').waitFor();

    await log('norrholm 2 they ask for the audit trail >me send the note by 2030-01-07');
    await window.getByText(/Copied as a Salesforce task\.$/).waitFor();
    const copied = await clipboard();
    expect(copied).toContain('Subject: Call with Norrholm Maritime');
    expect(copied).toContain('\nthey ask for the audit trail\n');
    expect(copied).toMatch(/- send the note \(.*2030\)/);
    expect(copied).not.toContain('Orange');

    const template = window.getByRole('textbox', { name: 'Template' });
    await template.fill('{account}: {note} {sentiment}');
    await keyboard.press('Tab');
    await keyboard.press('Control+K');
    await keyboard.type('norrholm 4 all is well again');
    await window.getByRole('option', { name: /Log: Norrholm/ }).waitFor();
    await keyboard.press('Enter');
    await soon(clipboard).toBe('Norrholm Maritime: all is well again Lime');
  },
);

import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';

const patience = { timeout: 15_000 };

async function accountOf(window: Page): Promise<string> {
  await call(window, 'book:openDefault', null);
  const made = await call(window, 'accounts:create', { name: 'Norrholm Maritime' });
  if (!made.ok) throw new Error('no account');
  await show(window, made.value.id);
  return made.value.id;
}

async function show(window: Page, accountId: string): Promise<void> {
  await window.evaluate((id) => {
    location.hash = `#/account/${id}`;
  }, accountId);
  await window.getByRole('heading', { name: 'Norrholm Maritime', level: 2 }).waitFor(patience);
}

const notesOf = async (window: Page, accountId: string) => {
  const reply = await call(window, 'notes:list', { accountId });
  if (!reply.ok) throw new Error('no notes');
  return reply.value.notes;
};

async function bodyOf(window: Page, accountId: string): Promise<string> {
  const [note] = await notesOf(window, accountId);
  const reply = await call(window, 'notes:get', { id: note?.id ?? '' });
  return reply.ok ? reply.value.body : '';
}

test('a note is written by keyboard, ticked, changed, compared, and undone', { timeout: 90_000 }, async () => {
  const { window } = await launchApp();
  const accountId = await accountOf(window);
  await window.keyboard.press('n');
  const fresh = window.getByRole('textbox', { name: 'New note' });
  await fresh.waitFor(patience);
  await expect.poll(() => fresh.evaluate((field) => field === document.activeElement)).toBe(true);
  await window.keyboard.type('# Renewal plan\nThey want **two** years.\n- [ ] send the audit note\n', { delay: 3 });
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Control+Enter');
  await window.keyboard.press('Escape');
  await expect
    .poll(() => bodyOf(window, accountId), patience)
    .toContain('# Renewal plan\n\nThey want **two** years.\n\n- [x] send the audit note');
  expect(await notesOf(window, accountId)).toMatchObject([{ title: 'Renewal plan', versions: 1, audience: 'self' }]);

  const note = window.getByRole('textbox', { name: 'Note: Renewal plan' });
  await note.getByText('They want').click();
  await window.keyboard.press('End');
  await window.keyboard.type(' Not three.');
  await window.keyboard.press('Escape');
  await expect.poll(async () => (await notesOf(window, accountId))[0]?.versions, patience).toBe(2);
  await window.getByRole('button', { name: '2 versions', exact: true }).click();
  const dialog = window.getByRole('dialog', { name: /^Versions/ });
  await dialog.locator('ins').first().waitFor(patience);
  expect((await dialog.locator('ins').allTextContents()).join('')).toContain('Not three.');
  await dialog.getByRole('button', { name: 'Bring this version back' }).click();
  await expect.poll(() => note.textContent(), patience).not.toContain('Not three.');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => note.textContent(), patience).toContain('Not three.');
});

test('what was typed when the power went is found again, and shown in its note', { timeout: 90_000 }, async () => {
  const dataFolder = temporaryFolder();
  const first = await launchApp({ dataFolder });
  const accountId = await accountOf(first.window);
  await first.window.keyboard.press('n');
  await first.window.getByRole('textbox', { name: 'New note' }).waitFor(patience);
  await first.window.keyboard.type('half a sentence about the');
  await first.window.waitForTimeout(1000);
  await first.kill();

  const { window } = await launchApp({ dataFolder });
  await show(window, accountId);
  await window.getByRole('button', { name: 'Go on with it' }).click();
  await window.getByRole('textbox', { name: 'New note' }).getByText('half a sentence about the').waitFor(patience);
  await window.keyboard.press('Escape');
  await expect.poll(() => bodyOf(window, accountId), patience).toContain('half a sentence about the');
});

test(
  'a name after @ becomes a link that opens, and a word of a note is found where it stands',
  { timeout: 90_000 },
  async () => {
    const { window } = await launchApp();
    const accountId = await accountOf(window);
    await call(window, 'accounts:create', { name: 'Corbel Cement' });
    await window.keyboard.press('n');
    await window.getByRole('textbox', { name: 'New note' }).waitFor(patience);
    await window.keyboard.type('Like zebracrossing at [[corb', { delay: 10 });
    await window.getByRole('option', { name: /^Corbel Cement/ }).waitFor(patience);
    await window.keyboard.press('Enter');
    await window.keyboard.press('Escape');
    await expect
      .poll(() => bodyOf(window, accountId), patience)
      .toMatch(/zebracrossing at \[Corbel Cement\]\(account:/);
    await window
      .getByRole('textbox', { name: /^Note: / })
      .getByRole('link', { name: 'Corbel Cement' })
      .click();
    await window.getByRole('heading', { name: 'Corbel Cement', level: 2 }).waitFor(patience);

    await window.keyboard.press('Control+f');
    await window.getByRole('searchbox', { name: /^Search everything/ }).fill('zebracross');
    await window.getByRole('row', { name: /zebracrossing/ }).waitFor(patience);
    await window.keyboard.press('Enter');
    await window
      .getByRole('textbox', { name: /^Note: / })
      .getByText('zebracrossing')
      .waitFor(patience);
  },
);

test(
  'a note that is taken back closes, and words typed meanwhile become a note of their own',
  { timeout: 60_000 },
  async () => {
    const { window } = await launchApp();
    const accountId = await accountOf(window);
    await window.keyboard.press('n');
    const fresh = window.getByRole('textbox', { name: 'New note' });
    await fresh.waitFor(patience);
    await expect.poll(() => fresh.evaluate((field) => field === document.activeElement)).toBe(true);
    await window.keyboard.type('Plan for May', { delay: 3 });
    await window.keyboard.press('Escape');
    const note = window.getByRole('textbox', { name: 'Note: Plan for May' });
    await note.waitFor(patience);

    await window.keyboard.press('Control+z');
    await note.waitFor({ state: 'detached', ...patience });
    expect(await notesOf(window, accountId)).toEqual([]);
    await window.keyboard.press('Control+Shift+z');
    await window.getByRole('button', { name: /^Plan for May/ }).click();

    await note.getByText('Plan for May').click();
    await window.keyboard.press('End');
    await window.keyboard.type(' and June', { delay: 3 });
    await call(window, 'book:undo', null);
    await expect.poll(() => bodyOf(window, accountId), patience).toContain('Plan for May and June');
    expect(await notesOf(window, accountId)).toHaveLength(1);
    const drafts = await call(window, 'drafts:list', null);
    expect(drafts).toEqual({ ok: true, value: [] });
  },
);

test(
  'a table and a checklist are made by keyboard, the toolbar is reached and left by it',
  { timeout: 60_000 },
  async () => {
    const { window } = await launchApp();
    const accountId = await accountOf(window);
    await window.keyboard.press('n');
    const fresh = window.getByRole('textbox', { name: 'New note' });
    await fresh.waitFor(patience);
    await expect.poll(() => fresh.evaluate((field) => field === document.activeElement)).toBe(true);
    await window.keyboard.type('| Item | Due |\n| --- | --- |\nNotice', { delay: 3 });
    for (const cell of ['May', 'Kit']) {
      await window.keyboard.press('Tab');
      await window.keyboard.type(cell);
    }
    await window.keyboard.press('Alt+Shift+ArrowRight');
    await window.keyboard.type('x');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Control+Alt+9');
    await window.keyboard.type('ask');
    await window.keyboard.press('Alt+F10');
    const bold = window.getByRole('button', { name: 'Bold', exact: true });
    await expect.poll(() => bold.evaluate((button) => button === document.activeElement)).toBe(true);
    await window.keyboard.press('Enter');
    await window.keyboard.type(' them');
    await window.keyboard.press('Escape');
    await expect
      .poll(() => bodyOf(window, accountId), patience)
      .toMatch(
        /^\| Item \| \| Due \|\n\| - \| - \| - \|\n\| Notice \| \| May \|\n\| Kit \| x \| \|\n\n- \[ \] ask \*\*them\*\*/,
      );
  },
);

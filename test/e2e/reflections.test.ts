import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aLog } from '../support/test-book.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { ask, launchWithAccounts, soon, whereIs } from './frame-app.ts';

const rows = (window: Page, group: string) => window.getByRole('grid', { name: group }).getByRole('row');

async function goToReflections(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Control+K');
  await page.getByRole('dialog').waitFor();
  await keyboard.type('Go to Reflections');
  await page.getByRole('option', { name: /Go to Reflections/ }).waitFor();
  await keyboard.press('Enter');
  await soon(() => whereIs(page)).toBe('Reflections');
}

test(
  'a reflection runs from due, through the talk, to harvested themes without the mouse',
  {
    timeout: 120_000,
  },
  async () => {
    const { window, ids, app } = await launchWithAccounts(['Aldermoor Water', 'Kestrel Rail']);
    const { keyboard } = window;
    const [accountId = ''] = ids;
    const long = new Date(Date.now() - 400 * 86_400_000).toISOString();
    await ask(window, 'interactions:log', { log: aLog(accountId, { kind: 'reflection', at: long }), draftKey: null });

    await goToReflections(window);
    await rows(window, 'Overdue')
      .filter({ hasText: /Aldermoor Water.*Due .*ago: the last one was/ })
      .waitFor();
    await soon(() =>
      rows(window, 'Overdue')
        .first()
        .evaluate((row) => row.contains(document.activeElement)),
    ).toBe(true);
    await keyboard.press('Enter');
    await window.getByRole('button', { name: /^Start the talk/ }).waitFor();
    await soon(() => window.evaluate(() => document.activeElement?.textContent)).toContain('Start the talk');
    await keyboard.press('Enter');

    const sheet = window.getByRole('textbox', { name: /^What is said/ });
    await sheet.waitFor();
    await soon(() => sheet.evaluate((field) => field === document.activeElement)).toBe(true);
    await keyboard.press('?');
    await window.getByText('What has changed for you since we last spoke like this?').waitFor();
    await keyboard.type('They are fine. I get four mails a month and read none.');
    await keyboard.press('Enter');
    await keyboard.type('Please send one page a quarter. Would that help? Yes.');
    expect(await sheet.inputValue()).toBe(
      'They are fine. I get four mails a month and read none.\n\nPlease send one page a quarter. Would that help? Yes.',
    );
    const fills = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((one) => one.isFullScreen()));
    await soon(fills).toBe(true);
    await keyboard.press('Escape');
    await soon(fills).toBe(false);

    const note = window.getByRole('textbox', { name: /^Notes, as typed/ });
    await note.waitFor();
    // The keyboard comes to the note with the page.
    await soon(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
    await keyboard.press('ArrowDown');
    await keyboard.press('c');
    await keyboard.type('Our news is noise');
    await keyboard.press('Enter');
    await keyboard.type('flooded by updates');
    await keyboard.press('Enter');
    await soon(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
    await keyboard.press('ArrowDown');
    await keyboard.press('Control+ArrowRight');
    await keyboard.press('p');
    await keyboard.press('Escape');
    await keyboard.press('4');
    await keyboard.press('Enter');
    await keyboard.press('Alt+4');
    await keyboard.press('Control+Enter');
    await window.getByText('Harvest kept, with one promise.').waitFor();

    const { past, themes } = await ask(window, 'reflections:page', null);
    expect(themes).toMatchObject([{ theme: 'flooded by updates', accountIds: [accountId] }]);
    const reflection = await ask(window, 'reflections:get', { interactionId: past[0]?.interactionId ?? '' });
    expect(reflection).toMatchObject({
      level: 4,
      harvests: [
        { kind: 'challenge', quote: 'I get four mails a month and read none.', meaning: 'Our news is noise' },
        { kind: 'promise', commitment: { direction: 'ours', text: 'send one page a quarter.' } },
        { kind: 'scale', meaning: 'trust 4' },
      ],
    });

    await goToReflections(window);
    await window.getByRole('button', { name: /^Flooded by updates/ }).press('Enter');
    await window.getByText('“I get four mails a month and read none.”').first().waitFor();
    await keyboard.press('Control+Z');
    await soon(async () => (await ask(window, 'reflections:page', null)).themes.length).toBe(0);
  },
);

test('a talk that the power ended goes on where it stopped', { timeout: 120_000 }, async () => {
  const dataFolder = temporaryFolder();
  const running = await launchWithAccounts(['Aldermoor Water'], { dataFolder });
  const [accountId = ''] = running.ids;
  await running.window.evaluate((id) => void (location.hash = `#/reflections/talk/${id}`), accountId);
  await running.window.getByRole('textbox', { name: /^What is said/ }).waitFor();
  await running.window.keyboard.type('Fine is what worries me.');
  await running.window.waitForTimeout(1000);
  await running.kill();

  const { window } = await launchApp({ dataFolder });
  await window.getByRole('link', { name: 'Reflections' }).waitFor();
  await goToReflections(window);
  await rows(window, 'Begun and not finished').filter({ hasText: 'Aldermoor Water' }).waitFor();
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: /^Go on with the talk/ }).press('Enter');
  const sheet = window.getByRole('textbox', { name: /^What is said/ });
  await sheet.waitFor();
  expect(await sheet.inputValue()).toBe('Fine is what worries me.');
  await window.keyboard.press('Escape');
  await soon(() => whereIs(window)).toMatch(/^Aldermoor Water, /);
});

import { expect, test } from 'vitest';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { ask, launchWithAccounts, soon, whereIs } from './frame-app.ts';

test('a plan is written with Enter, Tab and arrows, undone to empty after a restart, and redone', async () => {
  const dataFolder = temporaryFolder();
  const first = await launchWithAccounts(['Norrholm Maritime'], { dataFolder });
  const [accountId = ''] = first.ids;
  const { window } = first;
  const keys = window.keyboard;
  await window.evaluate((id) => {
    location.hash = `#/account/${id}`;
  }, accountId);
  await window.getByRole('button', { name: 'More' }).first().click();
  await window.getByRole('menuitem', { name: 'New success plan' }).click();
  await window.getByText(/A plan begins with what they want/).waitFor();
  await window.getByRole('button', { name: 'Outcome in their words' }).click();
  await window.getByRole('textbox', { name: 'Outcome in their words' }).waitFor();

  await keys.type('Stop losing days');
  await keys.press('Enter');
  await keys.press('Tab');
  await keys.type('Clean the catalogue');
  await keys.press('Enter');
  await keys.type('Rules on all vessels');
  await keys.press('Enter');
  await keys.press('Shift+Tab');
  await keys.type('Ready in a day');
  await keys.press('ArrowUp');
  await keys.press('Alt+ArrowUp');
  await keys.press('Escape');
  await keys.press('d');

  const planId = (await ask(window, 'plans:ofAccount', { accountId }))[0]?.id ?? '';
  const said = async (page: typeof window) =>
    (await ask(page, 'plans:get', { id: planId })).items.map(
      ({ level, text, doneOn }) => `${level}: ${text}${doneOn === null ? '' : ' (done)'}`,
    );
  const whole = [
    'outcome: Stop losing days',
    'step: Rules on all vessels (done)',
    'step: Clean the catalogue',
    'outcome: Ready in a day',
  ];
  await soon(() => said(window)).toEqual(whole);
  // What is typed and never left is there again after a kill.
  await keys.press('Enter');
  await keys.type(' at sea');
  await window.waitForTimeout(700);
  first.app.process().kill('SIGKILL');
  await first.close().catch(() => undefined);

  const { window: again } = await launchApp({ dataFolder });
  await soon(() => whereIs(again)).toBe('Today');
  expect(await said(again)).toEqual(whole);
  await again.evaluate((path) => {
    location.hash = path;
  }, `#/account/${accountId}/plan/${planId}`);
  const field = again.getByRole('textbox', { name: 'Step' });
  await field.waitFor();
  expect(await field.inputValue()).toBe('Rules on all vessels at sea');
  await again.keyboard.press('Escape');
  await soon(() => said(again)).toContain('step: Rules on all vessels at sea (done)');

  let steps = 0;
  while ((await said(again)).length > 0) {
    expect((steps += 1)).toBeLessThan(30);
    await ask(again, 'book:undo', null);
  }
  await again.getByText(/A plan begins with what they want/).waitFor();
  for (let step = 0; step < steps; step += 1) await again.keyboard.press('Control+Shift+Z');
  await soon(() => said(again)).toEqual(whole.map((line) => line.replace('vessels (', 'vessels at sea (')));
  await soon(() => again.getByRole('treegrid').getByRole('row').count()).toBe(5);
}, 120_000);

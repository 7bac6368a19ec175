import { expect, test } from 'vitest';
import { ask, launchWithAccounts } from './frame-app.ts';

test('an empty plan is filled from a template by keyboard, in one act', async () => {
  const { window, ids } = await launchWithAccounts(['Norrholm Maritime']);
  const [accountId = ''] = ids;
  const { id: planId } = await ask(window, 'plans:create', {
    accountId,
    title: 'Success plan',
    startsOn: '2026-03-02',
  });
  await window.evaluate((path) => {
    location.hash = path;
  }, `#/account/${accountId}/plan/${planId}`);
  await window.getByRole('button', { name: 'From a template' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('radio', { name: /^Onboarding/ }).focus();
  await window.keyboard.press('ArrowDown');
  const template = (await ask(window, 'templates:list', null))[1];
  await window.keyboard.press('Control+Enter');
  await window.getByRole('heading', { name: template?.name ?? '', level: 2 }).waitFor();
  const plans = await ask(window, 'plans:ofAccount', { accountId });
  expect(plans.map(({ title, startsOn }) => [title, startsOn])).toEqual([[template?.name, '2026-03-02']]);
  const { items } = await ask(window, 'plans:get', { id: plans[0]?.id ?? '' });
  expect(items.map(({ level, text }) => [level, text])).toEqual(
    template?.lines.map(({ level, text }) => [level, text]),
  );
  await ask(window, 'book:undo', null);
  expect((await ask(window, 'plans:ofAccount', { accountId })).map(({ id }) => id)).toEqual([planId]);
}, 60_000);

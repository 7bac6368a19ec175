import { expect, test } from 'vitest';
import { call } from './call.ts';
import { launchApp } from './electron-app.ts';

const patience = { timeout: 15_000 };

test(
  'a corrected reading is the old one on the day before the correction, by keyboard, and nothing there can be changed',
  { timeout: 120_000 },
  async () => {
    const { window } = await launchApp();
    await call(window, 'book:openSample', null);
    const found = await call(window, 'accounts:suggest', { text: 'Corbel Cement', limit: 1 });
    const id = (found.ok && found.value[0]?.id) || '';
    await window.evaluate((accountId) => void (location.hash = `#/account/${accountId}`), id);
    const timeline = window.getByRole('grid', { name: 'Timeline' });
    await timeline.waitFor(patience);
    const page = await call(window, 'accounts:get', { id });
    expect(page.ok && page.value.row.level).toBe(1);

    // The newest log was wrong about how they are: it is corrected now.
    await window.keyboard.press('j');
    await window.keyboard.press('Enter');
    const correction = window.getByRole('dialog', { name: 'Correct what was logged' });
    await correction.waitFor(patience);
    await window.keyboard.press('3');
    await window.keyboard.press('Control+Enter');
    await correction.waitFor({ state: 'detached', ...patience });
    const level = window.getByRole('region', { name: 'You feel' });
    await expect.poll(() => level.textContent(), patience).toContain('Yellow');

    await window.keyboard.press('Control+K');
    await window.keyboard.type('as known', { delay: 5 });
    await window.getByRole('option', { name: /As known on/ }).waitFor(patience);
    await window.keyboard.press('Enter');
    await window.getByRole('dialog', { name: 'As known on a past day' }).waitFor(patience);
    await window.keyboard.press('Enter');
    await window.getByRole('status').filter({ hasText: 'As known on' }).waitFor(patience);
    await expect.poll(() => level.textContent(), patience).toContain('Red');
    expect(await window.getByRole('button', { name: /^(Edit|Done|More)/ }).count()).toBe(0);

    for (const part of ['Human signals', 'Notes', 'Next steps', 'Outcomes'])
      await window.getByRole('region', { name: part, exact: true }).first().waitFor(patience);
    expect(await window.getByRole('button', { name: /^(Add|Record|Write|Note) / }).count()).toBe(0);

    await window.getByRole('button', { name: 'The day after' }).click();
    await expect.poll(() => level.textContent(), patience).toContain('Yellow');
    await window.keyboard.press('Escape');
    await window
      .getByRole('status')
      .filter({ hasText: 'As known on' })
      .waitFor({ state: 'detached', ...patience });
    // Undo acts on the present, so the past is left before.
    await window.keyboard.press('Control+K');
    await window.keyboard.type('as known', { delay: 5 });
    await window.getByRole('option', { name: /As known on/ }).waitFor(patience);
    await window.keyboard.press('Enter');
    await window.getByRole('dialog', { name: 'As known on a past day' }).waitFor(patience);
    await window.keyboard.press('Enter');
    await window.getByRole('status').filter({ hasText: 'As known on' }).waitFor(patience);
    await window.keyboard.press('Control+Z');
    await window
      .getByRole('status')
      .filter({ hasText: 'As known on' })
      .waitFor({ state: 'detached', ...patience });
    await expect.poll(() => level.textContent(), patience).toContain('Red');
    await window
      .getByRole('button', { name: 'Edit', exact: true })
      .or(window.getByRole('button', { name: /^Edit/ }))
      .first()
      .waitFor(patience);
  },
);

test(
  'a level set by a key is corrected, deleted and brought back in the record, by keyboard',
  { timeout: 120_000 },
  async () => {
    const { window } = await launchApp();
    await call(window, 'book:openSample', null);
    const found = await call(window, 'accounts:suggest', { text: 'Corbel Cement', limit: 1 });
    const id = (found.ok && found.value[0]?.id) || '';
    await call(window, 'readings:set', { accountIds: [id], level: 2 });
    await window.evaluate((accountId) => void (location.hash = `#/account/${accountId}`), id);
    await window.getByRole('grid', { name: 'Timeline' }).waitFor(patience);
    await window.keyboard.press('Control+K');
    await window.keyboard.type('sentiment as', { delay: 5 });
    await window.getByRole('option', { name: /Sentiment as a record/ }).waitFor(patience);
    await window.keyboard.press('Enter');
    const first = window.locator('[role="row"][data-line="0"]:focus');
    await first.waitFor(patience);
    await window.keyboard.press('Enter');
    await window.getByRole('radio', { name: /^Orange/ }).waitFor(patience);
    await window.keyboard.press('4');
    await window.keyboard.press('Control+Enter');
    await first.waitFor(patience);
    expect(await first.getAttribute('aria-label')).toMatch(/^Lime on .*was Orange, corrected to Lime on /);
    await window.keyboard.press('Delete');
    await expect.poll(() => first.getAttribute('aria-label'), patience).toMatch(/^Red on /);
    await window.keyboard.press('Escape');
    await window.keyboard.press('Control+Z');
    const page = async () => {
      const reply = await call(window, 'accounts:get', { id });
      return reply.ok && reply.value.row.level;
    };
    await expect.poll(page, patience).toBe(4);
  },
);

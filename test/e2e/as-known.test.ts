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

    await window.getByRole('button', { name: 'The day after' }).click();
    await expect.poll(() => level.textContent(), patience).toContain('Yellow');
    await window.keyboard.press('Escape');
    await window
      .getByRole('status')
      .filter({ hasText: 'As known on' })
      .waitFor({ state: 'detached', ...patience });
    await window
      .getByRole('button', { name: 'Edit', exact: true })
      .or(window.getByRole('button', { name: /^Edit/ }))
      .first()
      .waitFor(patience);
  },
);

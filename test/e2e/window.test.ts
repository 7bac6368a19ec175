import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Pushes } from '#contract/api';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';

const stateOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('no window');
    return {
      bounds: window.getBounds(),
      content: window.getContentBounds(),
      smallest: window.getMinimumSize(),
      isVisible: window.isVisible(),
      isMaximized: window.isMaximized(),
      isMinimized: window.isMinimized(),
      count: BrowserWindow.getAllWindows().length,
    };
  });

const becomesVisible = (app: ElectronApplication) =>
  expect.poll(async () => (await stateOf(app)).isVisible, { timeout: 15_000 }).toBe(true);

test('the window has no frame of the system, opens in the middle and is shown', { timeout: 60_000 }, async () => {
  const { app } = await launchApp();
  await becomesVisible(app);
  const { bounds, content, smallest, count } = await stateOf(app);
  expect(bounds).toEqual(content);
  expect(bounds).toMatchObject({ width: 1280, height: 800 });
  expect(smallest).toEqual([960, 640]);
  expect(count).toBe(1);
});

test('the window comes back where it was left', { timeout: 90_000 }, async () => {
  const dataFolder = temporaryFolder();
  const first = await launchApp({ dataFolder });
  await becomesVisible(first.app);
  const left = { x: 200, y: 120, width: 1100, height: 720 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), left);
  await expect.poll(async () => (await stateOf(first.app)).bounds).toEqual(left);
  await first.close();
  const second = await launchApp({ dataFolder });
  await becomesVisible(second.app);
  expect((await stateOf(second.app)).bounds).toEqual(left);
});

test.each([
  [
    'of a screen that is gone',
    { placement: { bounds: { x: 9000, y: 9000, width: 1100, height: 700 }, maximized: false } },
  ],
  ['that makes no sense', { placement: { bounds: { x: 'left' } }, theme: 7 }],
])('a remembered place %s is not used', { timeout: 60_000 }, async (_name, memory) => {
  const { app } = await launchApp({
    seed: (folder) => writeFileSync(path.join(folder, 'window.json'), JSON.stringify(memory)),
  });
  await becomesVisible(app);
  const { bounds } = await stateOf(app);
  expect(bounds.x).toBeGreaterThanOrEqual(0);
  expect(bounds.x + bounds.width).toBeLessThanOrEqual(1920);
});

test('the buttons of the page move the window, and the page is told how it stands', { timeout: 60_000 }, async () => {
  const { app, window } = await launchApp();
  await becomesVisible(app);
  await window.evaluate(() => {
    const page = globalThis as unknown as {
      bellwether: { hear: (push: string, listener: (message: unknown) => void) => void };
      heard: unknown[];
    };
    page.heard = [];
    page.bellwether.hear('window:state', (message) => page.heard.push(message));
  });
  const last = () => window.evaluate(() => (globalThis as unknown as { heard: Pushes['window:state'][] }).heard.at(-1));
  await call(window, 'window:act', { act: 'toggle maximize' });
  await expect.poll(last).toMatchObject({ maximized: true });
  expect((await stateOf(app)).isMaximized).toBe(true);
  await call(window, 'window:act', { act: 'toggle maximize' });
  await expect.poll(last).toMatchObject({ maximized: false });
  await call(window, 'window:act', { act: 'minimize' });
  await expect.poll(async () => (await stateOf(app)).isMinimized).toBe(true);
});

test(
  'a theme holds at once, whatever book is open, and before the page is there at the next start',
  { timeout: 90_000 },
  async () => {
    const dataFolder = temporaryFolder();
    const first = await launchApp({ dataFolder });
    await call(first.window, 'book:openDefault', null);
    await call(first.window, 'window:setTheme', { theme: 'dark' });
    const isDark = () => first.window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await expect.poll(isDark).toBe(true);
    await call(first.window, 'book:openSample', null);
    expect(await isDark()).toBe(true);
    await call(first.window, 'book:openDefault', null);
    expect(await isDark()).toBe(true);
    await first.close();
    const second = await launchApp({ dataFolder });
    const colour = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    );
    expect(colour?.toLowerCase()).toBe('#181817');
  },
);

test('a page that crashes is opened again, and the user is told', { timeout: 60_000 }, async () => {
  const running = await launchApp();
  const { app, window } = running;
  const { stubMessages } = await import('./stub-dialog.ts');
  const told = await stubMessages(app, 0);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(told).toEqual(['The window stopped and was opened again.']);
  await expect
    .poll(
      () =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('typeof window.bellwether'),
        ),
      { timeout: 10_000 },
    )
    .toBe('object');
  expect(window.isClosed()).toBe(false);
  running.forgive();
});

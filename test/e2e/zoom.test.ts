import { expect, test } from 'vitest';
import { launchApp, temporaryFolder, type RunningApp } from './electron-app.ts';
import { launchWithAccounts, soon, whereIs } from './frame-app.ts';

const zoomOf = ({ app }: RunningApp): Promise<number | undefined> =>
  app.evaluate(({ BrowserWindow }) => {
    const factor = BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor();
    return factor === undefined ? undefined : Math.round(factor * 100);
  });

test('everything is shown larger by key, up to twice the size, and the next time as well', async () => {
  const dataFolder = temporaryFolder();
  const running = await launchWithAccounts(['Norrholm Maritime'], { dataFolder });
  const { keyboard } = running.window;
  await keyboard.press('Control+=');
  await soon(() => zoomOf(running)).toBe(110);
  await keyboard.press('Control+-');
  await keyboard.press('Control+-');
  await soon(() => zoomOf(running)).toBe(90);
  await keyboard.press('Control+0');
  await soon(() => zoomOf(running)).toBe(100);
  // What the system says of Ctrl and the wheel.
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.emit('zoom-changed', {}, 'in'),
  );
  await soon(() => zoomOf(running)).toBe(110);
  for (let press = 0; press < 6; press += 1) await keyboard.press('Control+Shift++');
  await soon(() => zoomOf(running)).toBe(200);
  await running.close();

  const again = await launchApp({ dataFolder });
  await soon(() => zoomOf(again)).toBe(200);
});

test('at twice the size nothing of the window lies over anything else', async () => {
  const running = await launchWithAccounts(['Norrholm Maritime']);
  const { app, window } = running;
  await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setBounds({ x: 0, y: 0, width: 1280, height: 800 });
    first?.webContents.setZoomFactor(2);
  });
  await soon(() => window.evaluate(() => innerWidth)).toBe(640);
  for (const [keys, name] of [
    ['Control+2', 'Book'],
    ['Control+,', 'Settings'],
    ['Control+1', 'Today'],
  ] as const) {
    await window.keyboard.press(keys);
    await soon(() => whereIs(window)).toBe(name);
    await window.getByRole('heading', { level: 1, name }).waitFor();
    expect(await covered(running), name).toEqual([]);
  }
});

/** The controls in sight that something else lies over. */
const covered = ({ window }: RunningApp): Promise<readonly string[]> =>
  window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header button, header h1, nav a, main button')]
      .filter((control) => {
        const { left, top, right, bottom } = control.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const scrolledTo = control.closest('main') === null || document.elementFromPoint(x, y)?.closest('main');
        if (right === left || x > innerWidth || y > innerHeight || !scrolledTo) return false;
        const over = document.elementFromPoint(x, y);
        return over !== null && !control.contains(over) && !over.contains(control);
      })
      .map((control) => control.ariaLabel ?? control.textContent),
  );

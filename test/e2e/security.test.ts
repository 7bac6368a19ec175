import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shareApp } from './electron-app.ts';

const running = shareApp();

test('every page is closed off: sandboxed, isolated, without Node', async () => {
  const { app, window } = running();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Not in Electron's types, but how its own tests look.
      const page = contents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
      return page.getLastWebPreferences();
    }),
  );
  expect(preferences).not.toEqual([]);
  for (const page of preferences) {
    expect(page).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
    for (const off of [
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'webviewTag',
      'spellcheck',
      'navigateOnDragDrop',
    ])
      expect(page[off] ?? false, off).toBe(false);
    expect(page['enableBlinkFeatures'] ?? '').toBe('');
  }
  const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'];
  expect(await window.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([]);
});

test('the page reaches the main process by three functions and nothing else', async () => {
  const { app, window } = running();
  const bridge = await window.evaluate(() => {
    const { bellwether } = globalThis as unknown as { bellwether: Record<string, unknown> };
    return {
      keys: Object.keys(bellwether),
      isFrozen: Object.isFrozen(bellwether),
      property: Object.getOwnPropertyDescriptor(globalThis, 'bellwether'),
    };
  });
  expect(bridge.keys).toEqual(['call', 'hear', 'pathOfDropped']);
  expect(bridge.isFrozen).toBe(true);
  expect(bridge.property).toMatchObject({ writable: false, configurable: false });

  const unknown = await window.evaluate(async () => {
    const { bellwether } = globalThis as unknown as {
      bellwether: { call: (...all: unknown[]) => Promise<unknown>; hear: (...all: unknown[]) => unknown };
    };
    const said: string[] = [];
    for (const channel of ['ELECTRON_BROWSER_REQUIRE', '__proto__', 'app:quit'])
      await bellwether.call(channel, null).catch(() => said.push(channel));
    try {
      bellwether.hear('ipc-message', () => {});
    } catch {
      said.push('ipc-message');
    }
    return said;
  });
  expect(unknown).toEqual(['ELECTRON_BROWSER_REQUIRE', '__proto__', 'app:quit', 'ipc-message']);

  const heard = window.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const { bellwether } = globalThis as unknown as {
          bellwether: { hear: (push: string, listener: (...all: unknown[]) => void) => () => void };
        };
        const stop = bellwether.hear('menu:command', (...all) => {
          stop();
          resolve(all);
        });
      }),
  );
  await expect
    .poll(async () => {
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', { command: 'nothing:at-all' }),
      );
      return Promise.race([heard, Promise.resolve('not yet')]);
    })
    .toEqual([{ command: 'nothing:at-all' }]);
});

test('every permission is refused', async () => {
  const own = running();
  const { window } = own;
  const answers = await window.evaluate(async () => {
    const states: Record<string, unknown> = {};
    for (const name of [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'screen-wake-lock',
    ])
      states[name] = await navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        () => 'denied',
      );
    const refusal = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'allowed',
        (error: DOMException) => error.name,
      );
    return {
      states,
      notification: await Notification.requestPermission(),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('allowed'),
          ({ code }) => resolve(code),
        ),
      ),
      camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refusal(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refusal(navigator.clipboard.readText()),
    };
  });
  expect(new Set(Object.values(answers.states))).toEqual(new Set(['denied']));
  expect(answers).toMatchObject({ notification: 'denied', place: 1, clipboard: 'NotAllowedError' });
  // Where there is no camera, Chromium says so before it asks.
  expect([answers.camera, answers.screen]).not.toContain('allowed');
  own.forgive();
});

test('both sessions are closed, and nobody else may read the data folder', async () => {
  const { app, dataFolder } = running();
  const sessions = await app.evaluate(({ session, BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return [session.defaultSession, own].map((each) => [each?.isSpellCheckerEnabled(), each?.isPersistent()]);
  });
  expect(sessions[0]?.[0]).toBe(false);
  expect(sessions[1]).toEqual([false, false]);
  expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
});

test('a download is refused', async () => {
  const { app, window } = running();
  await app.evaluate(({ BrowserWindow }) => {
    const seen: boolean[] = [];
    (globalThis as { seen?: boolean[] }).seen = seen;
    BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event) =>
      seen.push(event.defaultPrevented),
    );
  });
  await window.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  await expect.poll(() => app.evaluate(() => (globalThis as { seen?: boolean[] }).seen)).toEqual([true]);
});

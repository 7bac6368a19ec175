import type { ElectronApplication } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { quickPage } from '../support/quick-page.ts';
import { shareApp } from './electron-app.ts';

const running = shareApp();

// The small window is made a moment after the start, and is nobody's attempt.
beforeAll(async () => {
  await quickPage(running().app);
}, 60_000);

/** Every page there is, but for the one of the small window, which waits hidden. */
const pages = async (app: ElectronApplication): Promise<readonly string[]> => {
  const all = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL().split('#')[0] ?? ''),
  );
  return all.filter((address) => address !== 'app://main/quick.html');
};

const attempts: readonly (readonly [string, () => void])[] = [
  ['location to https', () => void (location.href = 'https://example.com/')],
  ['location to a file', () => void (location.href = 'file:///etc/passwd')],
  ['location to the page of the small window', () => void (location.href = 'app://main/quick.html')],
  ['location to another file of the page', () => void (location.href = 'app://main/assets/')],
  ['location to another host of the scheme', () => void (location.href = 'app://other/index.html')],
  ['location to data', () => void (location.href = 'data:text/html,hello')],
  ['location.replace', () => location.replace('https://example.com/')],
  ['window.open', () => void window.open('https://example.com/')],
  ['window.open of the page', () => void window.open('app://main/index.html')],
  ['window.open of nothing', () => void window.open('about:blank')],
  [
    'a link to a new window, clicked with every button',
    () => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      for (const [button, ctrlKey] of [
        [0, true],
        [1, false],
        [0, false],
      ] as const)
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button, ctrlKey }));
    },
  ],
  [
    'meta refresh',
    () => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = '0;url=https://example.com/';
      document.head.append(meta);
    },
  ],
  [
    'a form',
    () => {
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      form.method = 'post';
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'a form into a new window',
    () => {
      const form = document.createElement('form');
      form.action = 'app://main/index.html';
      form.target = '_blank';
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'a web view',
    () => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.com/');
      view.setAttribute('allowpopups', '');
      document.body.append(view);
    },
  ],
  [
    'a frame, an object and an embed',
    () => {
      for (const [name, source] of [
        ['iframe', 'src'],
        ['object', 'data'],
        ['embed', 'src'],
      ] as const) {
        const element = document.createElement(name);
        // Through Reflect: the policy guards some of these as sinks, and then throws.
        element.setAttribute(source, 'app://main/index.html');
        document.body.append(element);
      }
    },
  ],
];

test('no page goes anywhere and no other opens', { timeout: 60_000 }, async () => {
  const own = running();
  const { app, window } = own;
  for (const [name, attempt] of attempts) {
    // What the policy throws at the attempt is as good a refusal as what the main process does.
    await window.evaluate(attempt).catch(() => undefined);
    await window.waitForTimeout(150);
    expect(await pages(app), name).toEqual(['app://main/index.html']);
    expect(await window.evaluate(() => typeof Reflect.get(globalThis, 'bellwether')), name).toBe('object');
  }
  own.forgive();
});

test('a frame inside the page has no way out of it', async () => {
  const own = running();
  const inside = await own.window.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return {
      hasBridge: frame.contentWindow !== null && 'bellwether' in frame.contentWindow,
      url: frame.contentDocument?.URL,
    };
  });
  expect(inside).toEqual({ hasBridge: false, url: 'about:blank' });
  own.forgive();
});

test('the page can be loaded again, and is the same', async () => {
  const { app, window } = running();
  await window.reload();
  await window.waitForFunction(() => 'bellwether' in globalThis);
  expect(await pages(app)).toEqual(['app://main/index.html']);
});

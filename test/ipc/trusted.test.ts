import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { createIsTrusted } from '../../src-main/ipc/trusted.ts';

const ours = { id: 1 };
const isTrusted = createIsTrusted('app://main', (sender) => (sender as unknown) === ours);
const event = (frame: unknown, sender: unknown = ours) => ({ senderFrame: frame, sender }) as IpcMainInvokeEvent;

test('the main frame of our own page is trusted', () => {
  expect(isTrusted(event({ parent: null, url: 'app://main/index.html#/today' }))).toBe(true);
});

const strangers: readonly (readonly [string, IpcMainInvokeEvent])[] = [
  ['a frame that is gone', event(null)],
  ['a frame inside the page', event({ parent: {}, url: 'app://main/index.html' })],
  ['a frame of a window that is not ours', event({ parent: null, url: 'app://main/index.html' }, { id: 2 })],
  ...[
    '',
    'about:blank',
    'https://main/index.html',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://main.example/index.html',
    'app://main:80/index.html',
    'data:text/html,app://main/',
    'blob:app://main/1',
    'javascript:void 0',
  ].map((url) => [url, event({ parent: null, url })] as const),
];

test.each(strangers)('%s is not', (_name, call) => {
  expect(isTrusted(call)).toBe(false);
});

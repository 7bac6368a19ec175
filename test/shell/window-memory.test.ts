import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWindowMemoryFile } from '../../src-main/shell/window-memory.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'window-memory-'));
  file = path.join(folder, 'window.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const placement = { bounds: { x: -5, y: 6, width: 1000, height: 700 }, maximized: true };

test('what is kept is read at the next start, each part beside the others', () => {
  const memory = createWindowMemoryFile(file);
  memory.keep({ placement });
  memory.keep({ theme: 'dark' });
  expect(createWindowMemoryFile(file).read()).toEqual({ placement, theme: 'dark' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the hotkey and the tray are kept; no hotkey is not the same as none chosen', () => {
  const memory = createWindowMemoryFile(file);
  expect(memory.read().hotkey).toBeUndefined();
  memory.keep({ hotkey: 'Mod+Alt+J', keepsRunning: true });
  expect(createWindowMemoryFile(file).read()).toEqual({ hotkey: 'Mod+Alt+J', keepsRunning: true });
  memory.keep({ hotkey: null });
  expect(createWindowMemoryFile(file).read().hotkey).toBeNull();
});

test.each([
  '{"hotkey":"L","keepsRunning":1}',
  '{"hotkey":7}',
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"placement":null,"theme":7}',
  '{"placement":{"bounds":{"x":"1","y":2,"width":3,"height":4}}}',
  '{"placement":{"bounds":{"x":1e99,"y":2,"width":3,"height":4}},"theme":"pink"}',
])('a file that holds %j counts as none', (text) => {
  writeFileSync(file, text);
  expect(createWindowMemoryFile(file).read()).toEqual({});
});

test('a folder that is gone disturbs nobody', () => {
  const memory = createWindowMemoryFile(path.join(folder, 'gone', 'window.json'));
  memory.keep({ theme: 'light' });
  expect(memory.read()).toEqual({ theme: 'light' });
  expect(() => readFileSync(path.join(folder, 'gone', 'window.json'))).toThrow();
});

import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('src-main', 'src-renderer');
/** Does without markup what a library asks of it. */
const markupGuard = 'src-renderer/lib/empty-markup.ts';
const page = files.filter((file) => file.path.startsWith('src-renderer/') && file.path !== markupGuard);

const where = (among: readonly { readonly path: string; readonly code: string }[], what: RegExp): readonly string[] =>
  among.filter((file) => what.test(file.code)).map((file) => file.path);

test('one file answers the page', () => {
  expect(where(files, /\bipcMain\b/)).toEqual(['src-main/ipc/serve.ts']);
});

test('one file hands something to the page', () => {
  expect(where(files, /\b(?:contextBridge|ipcRenderer)\b/)).toEqual(['src-main/preload/index.ts']);
});

test('the preload carries strings and no library', () => {
  const preload = files.filter((file) => file.path.startsWith('src-main/preload/')).flatMap((file) => file.imports);
  expect(
    preload
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['#contract/channel-names', 'electron']);
});

test.each([
  [
    'asks the network',
    /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b/,
  ],
  ['opens something outside', /\bopenExternal\b|\bwindow\.open\b/],
  ['makes code from text', /\beval\s*\(|\bnew Function\b|\bsetTimeout\(\s*['"`]/],
])('nothing %s', (_name, what) => {
  expect(where(files, what)).toEqual([]);
});

test.each([
  [
    'makes markup from text',
    /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\bsrcDoc\b/,
  ],
  ['keeps anything in the browser', /\b(?:localStorage|sessionStorage|indexedDB|caches)\b|\bdocument\.cookie\b/],
  ['embeds a page', /<(?:iframe|webview|object|embed)\b/],
])('the page never %s', (_name, what) => {
  expect(where(page, what)).toEqual([]);
});

test('no address of the network stands in the code', () => {
  const addresses = files.flatMap((file) =>
    [...file.code.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+/g)].map(([address]) => `${file.path}: ${address}`),
  );
  // Names of XML vocabularies look like addresses and are none.
  expect(addresses.filter((address) => !address.endsWith('www.w3.org'))).toEqual([]);
});

test('the page carries no schema library: what crosses the wire is checked on the other side', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const reach = (from: string): void => {
    if (seen.has(from)) return;
    seen.add(from);
    for (const { target, isTypeOnly } of byPath.get(from)?.imports ?? []) if (!isTypeOnly) reach(target);
  };
  reach('src-renderer/main.tsx');
  expect(seen.size).toBeGreaterThan(50);
  expect([...seen].filter((target) => target === 'zod')).toEqual([]);
});

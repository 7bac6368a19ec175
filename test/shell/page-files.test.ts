import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPageFiles } from '../../src-main/shell/page-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'page-files-'));
  mkdirSync(path.join(folder, 'page', 'assets'), { recursive: true });
  for (const file of [
    'secret.js',
    'page/index.html',
    'page/assets/index.js',
    'page/assets/notes.sqlite',
    'page/assets/index.js.map',
  ])
    writeFileSync(path.join(folder, file), '');
  symlinkSync(path.join(folder, 'secret.js'), path.join(folder, 'page', 'assets', 'link.js'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the files of the page by their paths: no links, no kinds that a page does not have', () => {
  const files = listPageFiles(path.join(folder, 'page'));
  expect([...files.keys()].toSorted()).toEqual(['/assets/index.js', '/index.html']);
  expect(files.get('/assets/index.js')).toEqual({
    file: path.join(folder, 'page', 'assets', 'index.js'),
    type: 'text/javascript; charset=utf-8',
  });
});

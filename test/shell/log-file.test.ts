import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeError } from '../../src-main/shell/describe-error.ts';
import { createLogFile } from '../../src-main/shell/log-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'log-file-'));
  file = path.join(folder, 'logs', 'bellwether.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const open = () =>
  createLogFile(
    file,
    () => new Date('2026-11-24T10:30:00Z'),
    () => {},
  );

test('an error is logged by its kind and place, without its message and without a folder', () => {
  const error = Object.assign(new RangeError('Anna Berg of Norrholm\n    at dinner:1:2 said /home/anna/secret'), {
    code: 'SQLITE_FULL',
  });
  open().report(error);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^2026-11-24T10:30:00\.000Z RangeError SQLITE_FULL\n/);
  expect(text).toContain('log-file.test.ts:');
  expect(text).not.toMatch(/Anna|Norrholm|dinner|secret/);
  expect(text).not.toContain(import.meta.dirname);
});

test('what is thrown and is no error is logged by its type', () => {
  expect(describeError('Anna Berg')).toBe('error of type string');
  expect(describeError(undefined)).toBe('error of type undefined');
  expect(describeError(Object.assign(new Error(''), { stack: undefined }))).toBe('Error');
});

test('only the user can read it', () => {
  open().note('page gone: crashed');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
});

test('a full file is put aside once, so that two are the most there ever is', () => {
  const log = open();
  log.note('first');
  writeFileSync(file, 'x'.repeat(600 * 1024));
  log.note('second');
  expect(readFileSync(file, 'utf8')).toBe('2026-11-24T10:30:00.000Z second\n');
  expect(existsSync(`${file}.1`)).toBe(true);
});

test('a disk that refuses disturbs nobody', () => {
  writeFileSync(path.join(folder, 'logs'), 'a file where the folder should be');
  expect(() => open().note('lost')).not.toThrow();
});

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const files = sourceFiles('src-main', 'src-renderer');
const tests = sourceFiles('test');
const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** The middle file, nine of ten, and the longest there may be. */
const limits = { median: 120, ninth: 250, most: 400 } as const;

const longest = (among: typeof files, most: number): readonly string[] =>
  among.filter((file) => linesOf(file.text) > most).map((file) => `${file.path}: ${linesOf(file.text)} lines`);

test('files are short: the middle one, nine of ten, and each', () => {
  const lengths = files.map((file) => linesOf(file.text)).toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(limits.median);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(limits.ninth);
  expect(longest(files, limits.most)).toEqual([]);
});

test('tests are no longer than code may be', () => {
  expect(longest(tests, limits.most)).toEqual([]);
});

test('the entry of the main process stays an outline', () => {
  expect(
    longest(
      files.filter((file) => file.path === 'src-main/index.ts'),
      59,
    ),
  ).toEqual([]);
});

const entries = ['src-main/index.ts', 'src-main/preload/index.ts', 'src-main/cli/index.ts'];

test('no file only passes others on', () => {
  const barrels = files.filter((file) => /\bexport\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\b/.test(file.code));
  expect(barrels.map((file) => file.path)).toEqual([]);
  expect(
    files
      .filter((file) => /\/index\.tsx?$/.test(file.path))
      .map((file) => file.path)
      .toSorted(),
  ).toEqual(entries.toSorted());
});

test('every name is in kebab case and says something', () => {
  const names = ['src-main', 'src-renderer', 'test'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx|mts|css)$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  expect(names.filter((file) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(path.basename(file)))).toEqual([]);
  expect(names.filter((file) => /(?:^|\/|-)(?:utils?|helpers?|managers?|misc|common)(?:\.|-|\/)/.test(file))).toEqual(
    [],
  );
});

test.each([
  ['a default export', /\bexport\s+default\b/],
  ['any', /(?::|<|\bas)\s*any\b/],
  ['a silenced type error', /@ts-(?:ignore|nocheck|expect-error)/],
  ['an enum or a namespace', /^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s/m],
  ['a forgotten breakpoint', /\bdebugger\b|\bconsole\.log\b/],
])('no file has %s', (_name, what) => {
  const ownTongue = files.filter((file) => !file.path.startsWith('src-main/cli/') || !what.source.includes('console'));
  expect(
    ownTongue
      .filter((file) => what.test(file.code) || (what.source.startsWith('@') && what.test(file.text)))
      .map((file) => file.path),
  ).toEqual([]);
});

test('no file holds a path of the machine it was written on', () => {
  expect(
    files.filter((file) => /(?:^|[\s'"`(])\/(?:home|Users|root|work)\/[a-z]/m.test(file.code)).map((file) => file.path),
  ).toEqual([]);
});

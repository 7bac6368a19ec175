import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeFileProblem } from '#domain/import/file-problem';
import { readImportFile } from '../../src-main/importers/read-import-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

test('a file that cannot be read says why, in a sentence', async () => {
  writeFileSync(inFolder('empty.csv'), '');
  writeFileSync(inFolder('huge.csv'), '');
  truncateSync(inFolder('huge.csv'), 200_000_000);
  const cases = [
    ['.', 'IsDirectory'],
    ['missing.csv', 'Missing'],
    ['empty.csv', 'Empty'],
    ['huge.csv', 'TooLarge'],
  ] as const;
  for (const [name, type] of cases) {
    const read = await readImportFile(inFolder(name));
    expect(read).toMatchObject({ ok: false, error: { type } });
    if (!read.ok) expect(describeFileProblem(read.error, name)).toMatch(/^\S.*\.$/);
  }
  const huge = await readImportFile(inFolder('huge.csv'));
  expect(huge.ok || describeFileProblem(huge.error, 'huge.csv')).toContain('200 MB');
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';

/** All files a built file loads, itself first. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.\/[^"']+)["']/g);
  for (const [, name] of imports) loadedBy(path.join(path.dirname(file), name as string), seen);
  return seen;
}

test('the built command line runs on plain Node: nothing it loads asks for Electron', () => {
  const files = [...loadedBy(path.join(repositoryFolder, 'out', 'main', 'cli.js'))];
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => /(?:from|import)\s*\(?\s*["']electron["']/.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  );
});

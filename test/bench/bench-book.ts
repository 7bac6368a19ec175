import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';
import { generateCommand } from '../../src-main/cli/generate-command.ts';

export type BenchSize = 'stress' | 'absurd';

/** Where books that were generated once are kept. */
const cacheFolder = path.join(repositoryFolder, 'out/bench');
/** What a generated book depends on: the generator and the shape of the file. */
const sources = ['src-main/app/generate', 'src-main/storage/migrations'] as const;

/** A generated book of seed 1, made once for each state of the generator and of the migrations. */
export async function benchBook(size: BenchSize): Promise<string> {
  const book = path.join(cacheFolder, `${size}-${sourceHash()}.bellwether`);
  if (existsSync(book)) return book;
  mkdirSync(cacheFolder, { recursive: true });
  const unfinished = path.join(cacheFolder, `${size}-unfinished.bellwether`);
  for (const name of readdirSync(cacheFolder))
    if (name.startsWith(`${size}-`)) rmSync(path.join(cacheFolder, name), { force: true });
  const outcome = await generateCommand(size, '1', unfinished);
  if (outcome.exitCode !== 0) throw new Error(`The ${size} book could not be generated.`);
  copyFileSync(unfinished, book);
  rmSync(unfinished, { force: true });
  return book;
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const folder of sources)
    for (const name of readdirSync(path.join(repositoryFolder, folder)).toSorted())
      hash.update(name).update(readFileSync(path.join(repositoryFolder, folder, name)));
  return hash.digest('hex').slice(0, 12);
}

/** A folder of app data with a copy of the book as the one that is opened at the start. */
export function plantBook(book: string, dataFolder: string): string {
  const planted = path.join(dataFolder, 'books', 'My book.bellwether');
  mkdirSync(path.dirname(planted), { recursive: true });
  copyFileSync(book, planted);
  return planted;
}

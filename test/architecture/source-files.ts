import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

export interface Import {
  /** As it is written. */
  readonly name: string;
  /** The file it means, from the checkout, or the name of a package. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** From the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments, for rules about what the code does. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const isSource = (file: string): boolean => /\.(?:ts|tsx)$/.test(file);

/** Every TypeScript file under the given folders of the checkout. */
export const sourceFiles = (...folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((file) => readSource(path.posix.join(folder, file.split(path.sep).join('/')))),
  );

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  const code = withoutComments(text);
  return { path: file, text, code, imports: importsOf(file, code) };
}

const statement =
  /\b(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string, code: string): readonly Import[] {
  return [...code.matchAll(statement)].map(([, type, fixed, lazy]) => {
    const name = fixed ?? lazy ?? '';
    return { name, target: targetOf(file, name), isTypeOnly: type !== undefined };
  });
}

function targetOf(file: string, name: string): string {
  if (name.startsWith('.')) return path.posix.join(path.posix.dirname(file), name);
  const shared = /^#(domain|contract)\/(.+)$/.exec(name);
  if (shared) return `src-main/${shared[1]}/${shared[2]}.ts`;
  return name;
}

/** Good enough for our own code: a `//` inside a string that also holds a quote would be cut. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');

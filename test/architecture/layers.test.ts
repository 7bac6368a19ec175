import { expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

interface Layer {
  /** Folders or files of the checkout that it may import from, itself apart. */
  readonly from: readonly string[];
  /** Packages it may import. `node:` means all of Node. */
  readonly packages: readonly string[] | 'any but electron';
}

const domain = 'src-main/domain/';
const contract = 'src-main/contract/';
const app = 'src-main/app/';
const storage = 'src-main/storage/';

/** The table of who may import whom. Type-only imports count. */
const layers: Readonly<Record<string, Layer>> = {
  'src-main/domain/': {
    from: [],
    packages: ['temporal-polyfill', 'country-to-currency', 'fuzzysort', 'fractional-indexing'],
  },
  'src-main/contract/': { from: [domain], packages: ['zod'] },
  'src-main/app/': { from: [domain, contract], packages: ['temporal-polyfill'] },
  'src-main/exporters/': { from: [domain], packages: ['node:', 'papaparse', 'docx'] },
  'src-main/importers/': {
    from: [domain, contract],
    packages: ['node:', 'papaparse', 'zod', 'ical.js', 'windows-iana'],
  },
  'src-main/storage/': {
    from: [domain, contract, app, 'src-main/exporters/', 'src-main/importers/'],
    packages: ['node:', 'better-sqlite3', 'kysely', 'uuid', 'zod'],
  },
  'src-main/handlers/': {
    from: [domain, contract, app, storage, 'src-main/exporters/', 'src-main/importers/'],
    packages: ['node:'],
  },
  'src-main/cli/': {
    from: [domain, contract, app, storage, 'src-main/exporters/', 'src-main/importers/', 'src-main/handlers/'],
    packages: ['node:', 'better-sqlite3', 'zod'],
  },
  'src-main/ipc/': { from: [domain, contract, 'src-main/app/ports/'], packages: ['electron', 'zod'] },
  'src-main/shell/': { from: [domain, contract, 'src-main/app/ports/'], packages: ['electron', 'node:'] },
  'src-main/preload/': {
    from: ['src-main/contract/channel-names.ts', 'src-main/contract/api.ts'],
    packages: ['electron'],
  },
  'src-main/compose.ts': { from: ['src-main/'], packages: ['node:'] },
  'src-main/index.ts': { from: ['src-main/compose.ts', 'src-main/shell/', 'src-main/ipc/'], packages: ['electron'] },
  'src-renderer/lib/': { from: [domain, contract], packages: 'any but electron' },
  'src-renderer/ui/': { from: ['src-renderer/lib/', domain], packages: 'any but electron' },
  'src-renderer/features/': {
    from: ['src-renderer/ui/', 'src-renderer/lib/', domain, contract],
    packages: 'any but electron',
  },
  'src-renderer/app/': { from: ['src-renderer/', domain, contract], packages: 'any but electron' },
  'src-renderer/quick.tsx': { from: ['src-renderer/'], packages: 'any but electron' },
  'src-renderer/main.tsx': { from: ['src-renderer/'], packages: 'any but electron' },
};

const files = sourceFiles('src-main', 'src-renderer');

const layerOf = (file: SourceFile): string | undefined =>
  Object.keys(layers).find((name) => file.path.startsWith(name));

function wrongImports(file: SourceFile, name: string, { from, packages }: Layer): readonly string[] {
  const isAllowed = (target: string): boolean => {
    if (target.startsWith('src-') || target.startsWith('test/'))
      return [name, ...from].some((folder) => target.startsWith(folder));
    if (packages === 'any but electron') return !/^(?:electron|node:|better-sqlite3)/.test(target);
    return packages.some((allowed) =>
      allowed === 'node:' ? target.startsWith('node:') : target === allowed || target.startsWith(`${allowed}/`),
    );
  };
  return file.imports.filter(({ target }) => !isAllowed(target)).map((wrong) => `${file.path} imports ${wrong.name}`);
}

test('imports are read as they are written', () => {
  const answer = files.find((file) => file.path === 'src-main/ipc/answer.ts');
  expect(answer?.imports).toContainEqual({
    name: '#contract/channels',
    target: 'src-main/contract/channels.ts',
    isTypeOnly: false,
  });
  expect(answer?.imports).toContainEqual({
    name: '#contract/api',
    target: 'src-main/contract/api.ts',
    isTypeOnly: true,
  });
  const index = files.find((file) => file.path === 'src-main/index.ts');
  expect(index?.imports).toContainEqual({ name: './compose.ts', target: 'src-main/compose.ts', isTypeOnly: false });
});

test('every file belongs to a layer', () => {
  expect(files.filter((file) => layerOf(file) === undefined).map((file) => file.path)).toEqual([]);
});

test.each(Object.entries(layers))('%s imports only what it may', (name, layer) => {
  const own = files.filter((file) => layerOf(file) === name);
  expect(own.flatMap((file) => wrongImports(file, name, layer))).toEqual([]);
});

test('a feature imports no other feature', () => {
  const featureOf = (target: string): string | undefined => /^src-renderer\/features\/([^/]+)\//.exec(target)?.[1];
  const wrong = files.flatMap((file) => {
    const own = featureOf(file.path);
    if (own === undefined) return [];
    return file.imports
      .filter(({ target }) => (featureOf(target) ?? own) !== own)
      .map(({ name }) => `${file.path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('the page never names src-main, and reaches the shared halves by #domain and #contract', () => {
  const wrong = files.filter(
    (file) => file.path.startsWith('src-renderer/') && file.imports.some(({ name }) => name.includes('src-main')),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('no file imports itself in a circle', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    // Types are gone when the program runs, so they may look at each other.
    for (const { target, isTypeOnly } of byPath.get(path)?.imports ?? [])
      if (!isTypeOnly) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  expect(circles).toEqual([]);
});

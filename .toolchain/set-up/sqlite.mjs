/**
 * The SQLite binding. Its package brings a ready one that needs Node-API 10; the fallback Electron
 * has 9 and would crash at load, so for it the binding is compiled from the package's own source.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameBeside, writeWhole } from '../atomic-files.mjs';
import { Failure } from '../failure.mjs';
import { oneAtATime } from '../one-at-a-time.mjs';
import { cacheFolder, readJson, repositoryFolder, stateFolder } from '../places.mjs';
import { runQuietly } from '../run-program.mjs';
import { say, took } from '../say.mjs';
import { nodeHeadersFolder } from './node.mjs';

const packageFolder = join(repositoryFolder, 'node_modules', 'better-sqlite3');
const buildFolder = join(packageFolder, 'build');
const bindingName = 'better_sqlite3.node';
const recipeNote = join(buildFolder, 'recipe.txt');

/** Takes the Node-API version of the source away and asks for whatever the headers have. */
const FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL';

/**
 * Puts the binding in place that the Electron found can load.
 * @param {{ kind: 'official' | 'fallback' }} electron
 */
export async function ensureSqlite(electron) {
  if (isInPlace(electron)) return;
  await oneAtATime(join(stateFolder, 'sqlite.lock'), () => {
    if (!isInPlace(electron)) putInPlace(electron);
  });
}

/**
 * Whether the compiler will be needed.
 * @param {{ kind: 'official' | 'fallback' }} electron
 */
export function mustCompileSqlite(electron) {
  return electron.kind === 'fallback' && !existsSync(cachedBinding());
}

function isInPlace(electron) {
  if (electron.kind === 'official') return !existsSync(recipeNote);
  return (
    existsSync(join(buildFolder, 'Release', bindingName)) &&
    existsSync(recipeNote) &&
    readFileSync(recipeNote, 'utf8') === recipe()
  );
}

function putInPlace(electron) {
  rmSync(buildFolder, { recursive: true, force: true });
  if (electron.kind === 'official') return;
  const cached = cachedBinding();
  if (!existsSync(cached)) compileInto(cached);
  const release = join(buildFolder, 'Release');
  mkdirSync(release, { recursive: true });
  const beside = nameBeside(join(release, bindingName));
  copyFileSync(cached, beside);
  renameSync(beside, join(release, bindingName));
  writeWhole(recipeNote, recipe());
}

/** Everything that decides how the compiled file comes out. */
function recipe() {
  const lock = readJson(join(repositoryFolder, 'package-lock.json'))?.packages;
  const { version, integrity } = lock['node_modules/better-sqlite3'];
  const headers = readJson(join(nodeHeadersFolder, '..', 'package.json'))?.version;
  return [version, integrity, FLAGS, headers, process.platform, process.arch].join('\n');
}

function cachedBinding() {
  const name = createHash('sha256').update(recipe()).digest('hex').slice(0, 16);
  return join(cacheFolder(), 'better-sqlite3', name, bindingName);
}

function compileInto(destination) {
  const start = performance.now();
  say('SQLite: compiling its binding for this Electron (once; about a minute and a half) …');
  const workshop = mkdtempSync(join(folderWithoutSpaces(), 'bellwether-sqlite-'));
  try {
    const source = join(workshop, 'better-sqlite3');
    cpSync(packageFolder, source, { recursive: true, filter: (path) => !/[\\/](prebuilds|build)$/.test(path) });
    const modules = join(repositoryFolder, 'node_modules');
    cpSync(join(modules, 'node-addon-api'), join(workshop, 'node_modules', 'node-addon-api'), { recursive: true });
    // The checkout's path may have a space in it, which the generated makefile would break at.
    const headers = join(workshop, 'node');
    cpSync(nodeHeadersFolder, join(headers, 'include'), { recursive: true });
    runQuietly(
      process.execPath,
      [
        join(modules, 'node-gyp', 'bin', 'node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        `--nodedir=${headers}`,
      ],
      {
        cwd: source,
        env: { ...process.env, CXXFLAGS: FLAGS },
        sentence:
          'The SQLite binding could not be compiled (the last words of the compiler are above). ' +
          'It needs g++, make and python3: on Debian or Ubuntu, apt-get install -y g++ make python3; then run the command again.',
      },
    );
    writeWhole(destination, readFileSync(join(source, 'build', 'Release', bindingName)));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  say(`SQLite: compiled after ${took(start)}.`);
}

function folderWithoutSpaces() {
  const folder = [tmpdir(), '/tmp', '/var/tmp'].find((candidate) => !/\s/.test(candidate) && existsSync(candidate));
  if (folder) return folder;
  throw new Failure(
    'The SQLite binding can only be compiled in a folder without spaces. Set TMPDIR to such a folder and run the command again.',
  );
}

/** The built app in `out/`, made again only when something it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nameBeside, writeWhole } from './atomic-files.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { repositoryFolder, stateFolder } from './places.mjs';
import { runQuietly } from './run-program.mjs';
import { say, took } from './say.mjs';

const outFolder = join(repositoryFolder, 'out');
const stampFile = join(outFolder, 'built-from.txt');
const PARTS = ['main', 'preload', 'renderer'];
const SOURCES = [
  'src-main',
  'src-renderer',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * Builds when needed. The parts are built aside and then put in place, so that an app that is
 * started meanwhile finds the old one or the new one, never half of each.
 */
export async function buildApp() {
  const made = contentHash();
  if (isBuiltFrom(made)) return;
  await oneAtATime(join(stateFolder, 'build.lock'), () => {
    const now = contentHash();
    if (!isBuiltFrom(now)) build(now);
  });
}

/** Whether the built app is made of what the sources are now. */
export const isBuilt = () => isBuiltFrom(contentHash());

function isBuiltFrom(hash) {
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === hash &&
    PARTS.every((part) => existsSync(join(outFolder, part)))
  );
}

function build(hash) {
  const start = performance.now();
  say('App: building it …');
  const aside = nameBeside(join(outFolder, 'build'));
  mkdirSync(outFolder, { recursive: true });
  try {
    const builder = join(repositoryFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    runQuietly(process.execPath, [builder, 'build', '--logLevel', 'warn', '--outDir', aside], {
      cwd: repositoryFolder,
      lines: 60,
      sentence: 'The app could not be built: mend what the bundler says above, then run the command again.',
    });
    rmSync(stampFile, { force: true });
    for (const part of PARTS) putInPlace(join(aside, part), join(outFolder, part));
    writeWhole(stampFile, hash);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  say(`App: built after ${took(start)}.`);
}

function putInPlace(fresh, place) {
  const old = nameBeside(place);
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

function contentHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, join(repositoryFolder, source));
  return hash.digest('hex');
}

function addTo(hash, path) {
  const entries = readEntries(path);
  if (entries) {
    for (const name of entries) addTo(hash, join(path, name));
  } else if (existsSync(path)) {
    hash.update(`${relative(repositoryFolder, path)}\0`).update(readFileSync(path));
  }
}

/** The sorted names in a folder; undefined when it is not a folder. */
function readEntries(path) {
  try {
    return readdirSync(path).toSorted();
  } catch {
    return undefined;
  }
}

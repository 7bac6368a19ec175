/** The packages of package-lock.json. */
import { join } from 'node:path';
import { npmCi } from '../npm.mjs';
import { oneAtATime } from '../one-at-a-time.mjs';
import { readJson, repositoryFolder, stateFolder } from '../places.mjs';
import { say, took } from '../say.mjs';

const lockFile = join(repositoryFolder, 'package-lock.json');
/** npm's own note of what it has installed. */
const installedFile = join(repositoryFolder, 'node_modules', '.package-lock.json');

/** Installs the packages when what is installed is not what the lock says. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  await oneAtATime(join(stateFolder, 'dependencies.lock'), () => {
    if (!isInstalled()) install();
  });
}

/** Whether what the built app loads by itself is there: enough to run it, whatever else is or is not installed. */
export function canRunBuilt() {
  const wanted = readJson(lockFile)?.packages;
  const direct = Object.keys(wanted?.['']?.dependencies ?? {});
  return (
    direct.length > 0 &&
    direct.every((name) => {
      const there = readJson(join(repositoryFolder, 'node_modules', name, 'package.json'))?.version;
      return there !== undefined && there === wanted[`node_modules/${name}`]?.version;
    })
  );
}

function install() {
  const start = performance.now();
  say('Packages: installing what package-lock.json lists …');
  npmCi(repositoryFolder, {
    sentence:
      'The packages could not be installed with npm (its last words are above). ' +
      'Check that this machine reaches the npm registry (npm ping) and that the disk is not full, then run the command again.',
  });
  say(`Packages: ready after ${took(start)}.`);
}

/**
 * Compares the lock with npm's note instead of keeping a stamp, so that a package added
 * by `npm install` is not installed a second time.
 */
function isInstalled() {
  const wanted = readJson(lockFile)?.packages;
  const installed = readJson(installedFile)?.packages;
  if (wanted === undefined || installed === undefined) return false;
  const isSame = (path) =>
    installed[path]?.version === wanted[path].version && installed[path]?.integrity === wanted[path].integrity;
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.keys(wanted).every((path) => path === '' || isSame(path) || (!(path in installed) && wanted[path].optional))
  );
}

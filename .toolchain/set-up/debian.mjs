/** What the set-up needs from Debian or Ubuntu. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { oneAtATime } from '../one-at-a-time.mjs';
import { stateFolder } from '../places.mjs';
import { runQuietly } from '../run-program.mjs';
import { say, took } from '../say.mjs';

/**
 * The packages by what they are for. Several names for one: newer releases renamed it.
 * @type {Record<'window' | 'display' | 'compiler' | 'tests', string[][]>}
 */
const PACKAGES = {
  window: [
    ['libgtk-3-0', 'libgtk-3-0t64'],
    ['libnss3'],
    ['libasound2', 'libasound2t64'],
    ['libgbm1'],
    ['libxss1'],
    ['libxtst6'],
    ['libatspi2.0-0', 'libatspi2.0-0t64'],
    ['libdrm2'],
    ['libnotify4'],
    ['libsecret-1-0'],
  ],
  display: [['xvfb'], ['xauth'], ['openbox']],
  compiler: [['g++'], ['make'], ['python3']],
  tests: [['xvfb'], ['xauth'], ['openbox'], ['xdotool'], ['strace']],
};

/**
 * Installs what is missing when it may, else says what to type.
 * @param {readonly (keyof typeof PACKAGES)[]} purposes
 */
export async function ensureDebianPackages(purposes) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const wanted = uniqueByFirstName(purposes.flatMap((purpose) => PACKAGES[purpose]));
  if (missingOf(wanted).length === 0) return;
  if (process.getuid() !== 0) {
    throw new Failure(
      `These packages of the system are missing: ${missingOf(wanted)
        .map(([name]) => name)
        .join(' ')}. ` +
        `Type this, then run the command again:\n\n  sudo apt-get update && sudo apt-get install -y ${installable(missingOf(wanted)).join(' ')}\n`,
    );
  }
  await oneAtATime(join(stateFolder, 'debian.lock'), () => {
    const missing = missingOf(wanted);
    if (missing.length > 0) install(missing);
  });
}

function install(missing) {
  const start = performance.now();
  say(`System packages: installing ${missing.map(([name]) => name).join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Lists may be a little old or missing altogether; when no update is possible the old ones may still do.
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
  const names = installable(missing);
  const command = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...names];
  runQuietly('apt-get', command, {
    env,
    sentence:
      `apt-get could not install ${names.join(' ')} (its last words are above). ` +
      'Check that this machine reaches its package archive (apt-get update), then run the command again.',
  });
  say(`System packages: ready after ${took(start)}.`);
}

function uniqueByFirstName(packages) {
  return [...new Map(packages.map((names) => [names[0], names])).values()];
}

function missingOf(packages) {
  const format = '-f=${binary:Package} ${db:Status-Status}\n';
  const { stdout } = spawnSync('dpkg-query', ['-W', format, ...packages.flat()], { encoding: 'utf8' });
  const installed = new Set(
    (stdout ?? '')
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(/[ :]/)[0]),
  );
  return packages.filter((names) => !names.some((name) => installed.has(name)));
}

/** Of several names, the one this release knows. */
function installable(packages) {
  return packages.map((names) => {
    if (names.length === 1) return names[0];
    const known = names.filter((name) => isReal(name));
    return known.at(-1) ?? names[0];
  });
}

function isReal(name) {
  const { stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' });
  return (stdout ?? '').startsWith('Package:');
}

/** Node 24, which everything here runs on, whatever Node the machine has. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { npmCi } from '../npm.mjs';
import { oneAtATime } from '../one-at-a-time.mjs';
import { readJson, stateFolder, toolchainFolder } from '../places.mjs';
import { say, took } from '../say.mjs';

const packageName = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const packageFolder = join(toolchainFolder, 'node_modules', packageName);

/** The folder that holds this Node's C headers, where the platform's package brings them. */
export const nodeHeadersFolder = join(packageFolder, 'include');

/** The first Node whose Node-API (10) the current SQLite binding can be loaded by. */
const OLDEST_OWN_NODE = [22, 14];

/**
 * Fetches Node 24 when it is not there yet.
 * @returns {Promise<string>} the path of the Node executable to run everything on
 */
export async function ensureNode() {
  const wanted = readJson(join(toolchainFolder, 'package.json'))?.optionalDependencies?.[packageName];
  if (wanted === undefined) return ownNode();
  if (!isInstalled(wanted)) {
    await oneAtATime(join(stateFolder, 'node.lock'), () => {
      if (!isInstalled(wanted)) fetchNode(wanted);
    });
  }
  return nodeExecutable();
}

function nodeExecutable() {
  return process.platform === 'win32' ? join(packageFolder, 'bin', 'node.exe') : join(packageFolder, 'bin', 'node');
}

function isInstalled(wanted) {
  return readJson(join(packageFolder, 'package.json'))?.version === wanted && existsSync(nodeExecutable());
}

function fetchNode(wanted) {
  const start = performance.now();
  say(`Node ${wanted}: fetching it with npm …`);
  npmCi(toolchainFolder, {
    sentence:
      `Node ${wanted} could not be fetched with npm (its last words are above). ` +
      'Check that this machine reaches the npm registry (npm ping), then run the command again.',
  });
  if (!isInstalled(wanted)) {
    throw new Failure(
      `npm finished without bringing the package ${packageName}. ` +
        'Check that "npm config get omit" does not say "optional", then run the command again.',
    );
  }
  say(`Node ${wanted}: ready after ${took(start)}.`);
}

/** Where no package of Node exists for the platform, the machine's own must do. */
function ownNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_OWN_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  throw new Failure(
    `Node ${process.versions.node} is too old: on ${process.platform} ${process.arch} Bellwether uses the Node of the machine, ` +
      `which must be at least ${OLDEST_OWN_NODE.join('.')}. Install Node 24 from nodejs.org or with your package manager, then run the command again.`,
  );
}

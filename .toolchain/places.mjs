/** The folders the toolchain reads and writes. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';

/** The folder of this file. */
export const toolchainFolder = dirname(fileURLToPath(import.meta.url));

/** The checkout. */
export const repositoryFolder = dirname(toolchainFolder);

/** What the set-up remembers about this checkout; safe to delete. */
export const stateFolder = join(toolchainFolder, 'state');

/**
 * Where downloads and compiled files outlive the checkout; created when missing.
 * `XDG_CACHE_HOME` is honoured on every platform.
 */
export function cacheFolder() {
  const folder = cacheFolderOfPlatform();
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Failure(
      `The cache folder ${folder} cannot be written (${error.code ?? error.message}). ` +
        'Set XDG_CACHE_HOME to a folder you may write to, for example: XDG_CACHE_HOME="$PWD/.cache" npm start',
      { cause: error },
    );
  }
  return folder;
}

function cacheFolderOfPlatform() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return resolve(XDG_CACHE_HOME, 'bellwether');
  const home = homeOrFailure();
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'bellwether');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'bellwether', 'Cache');
  return join(home, '.cache', 'bellwether');
}

function homeOrFailure() {
  try {
    const home = homedir();
    if (home) return home;
  } catch {
    // No HOME and no entry in the user database: the sentence below says what to do.
  }
  throw new Failure(
    'This user has no home folder, so there is no place for the cache. ' +
      'Set XDG_CACHE_HOME to a folder you may write to, for example: XDG_CACHE_HOME="$PWD/.cache" npm start',
  );
}

/**
 * @param {string} file
 * @returns {any} the parsed JSON, or undefined when the file is missing or broken
 */
export function readJson(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** npm, run by whichever Node is running this. */
import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { cacheFolder } from './places.mjs';
import { runQuietly } from './run-program.mjs';

/**
 * `npm ci` of the manifest and lock in a folder. Install scripts never run: nothing here needs one,
 * and what is not run cannot do harm.
 * @param {string} folder
 * @param {{ sentence: string, args?: readonly string[] }} options `sentence`: what to say when it fails
 */
export function npmCi(folder, { sentence, args = [] }) {
  refuseLinkedModules(folder);
  const { program, first } = npmProgram();
  runQuietly(
    program,
    [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...cacheArgument(), ...args],
    { cwd: folder, env: withoutNpmContext(), sentence, shell: program.endsWith('.cmd') },
  );
}

/** npm empties `node_modules` first, and through a link that is another checkout's. */
function refuseLinkedModules(folder) {
  const modules = join(folder, 'node_modules');
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Failure(
    `${modules} is a symbolic link, and npm would delete what it leads to. Nothing was installed or deleted. ` +
      'Remove the link, or install the packages where it leads to, then run the command again.',
  );
}

/** Inside an npm script npm tells where it is; else the one on the PATH is taken. */
function npmProgram() {
  const told = process.env.npm_execpath;
  if (told && /npm-cli\.c?js$/.test(told)) return { program: process.execPath, first: [told] };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/** npm's own cache, when it can be written; ours when it cannot. */
function cacheArgument() {
  const usual = process.env.npm_config_cache ?? join(homedir(), process.platform === 'win32' ? 'npm-cache' : '.npm');
  try {
    mkdirSync(usual, { recursive: true });
    accessSync(usual, constants.W_OK);
    return process.env.npm_config_cache ? ['--cache', usual] : [];
  } catch {
    return ['--cache', join(cacheFolder(), 'npm')];
  }
}

/** Settings of an outer `npm run` (such as its `-s`) that are about that command and not about ours. */
const OUTER_SETTINGS =
  /^npm_(package_|lifecycle_|command$|config_(prefix|local_prefix|global_prefix|loglevel|json|workspaces?|dry_run|package_lock_only)$)/i;

function withoutNpmContext() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OUTER_SETTINGS.test(name)));
}

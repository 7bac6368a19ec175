/** electron-builder's last look before the fuses are set: takes out what the packaged app does not run. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @param {{ appOutDir: string, packager: { getResourcesDir: (folder: string) => string } }} context */
export default function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  // The app that starts other apps: with the fuses set nothing can reach it.
  rmSync(join(resources, 'default_app.asar'), { force: true });
  // Where the binding was compiled for this Electron, the ready one is never loaded.
  const binding = join(resources, 'app.asar.unpacked', 'node_modules', 'better-sqlite3');
  if (existsSync(join(binding, 'build'))) rmSync(join(binding, 'prebuilds'), { recursive: true, force: true });
}

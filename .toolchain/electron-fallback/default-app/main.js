/**
 * Starts the app whose folder is the first plain argument, as Electron's own default app does.
 * The main script is awaited at the top level, so `ready` is not fired before it has run.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));

if (folder === undefined) {
  process.stderr.write('Give the folder of the app to start.\n');
  app.exit(2);
} else {
  await startApp(resolve(folder));
}

async function startApp(appFolder) {
  try {
    const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
    app.setVersion(manifest.version ?? '0.0.0');
    app.setName(manifest.productName ?? manifest.name);
    app.setAppPath(appFolder);
    await import(pathToFileURL(join(appFolder, manifest.main ?? 'index.js')).href);
  } catch (error) {
    process.stderr.write(`The app in ${appFolder} could not be started: ${error?.stack ?? error}\n`);
    app.exit(1);
  }
}

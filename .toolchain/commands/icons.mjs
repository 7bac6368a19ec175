/** `npm run icons`: the app icon in every size and container, drawn from `resources/icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronRuntime, hasDisplay, startVirtualDisplay } from '../electron-runtime.mjs';
import { runToExitCode } from '../failure.mjs';
import { repositoryFolder } from '../places.mjs';
import { say } from '../say.mjs';
import { setUp } from '../set-up/all.mjs';

const SIZES = [1024, 512, 256];
const resources = join(repositoryFolder, 'resources');

await runToExitCode(async () => {
  await setUp({ forTests: true });
  const pictures = await draw(readFileSync(join(resources, 'icon.svg'), 'utf8'));
  for (const size of SIZES) writeFileSync(join(resources, `icon-${size}.png`), pictures.get(size));
  const { default: png2icons } = await import('png2icons');
  const source = pictures.get(1024);
  writeFileSync(join(resources, 'icon.icns'), png2icons.createICNS(source, png2icons.BICUBIC2, 0));
  writeFileSync(join(resources, 'icon.ico'), png2icons.createICO(source, png2icons.BICUBIC2, 0, true, true));
  say('Icons: drawn into resources/.');
});

/** Draws the picture with the Electron at hand, which is the renderer it will be seen beside. */
async function draw(svg) {
  const { _electron } = await import('playwright-core');
  const { executable, args } = electronRuntime();
  const screen = hasDisplay() ? undefined : await startVirtualDisplay();
  const folder = await mkdtemp(join(tmpdir(), 'bellwether-icons-'));
  try {
    const main =
      "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow({ width: 1200, height: 1060, useContentSize: true }).loadURL('data:text/html,'))";
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'icons', main: 'main.js' }));
    writeFileSync(join(folder, 'main.js'), main);
    const app = await _electron.launch({
      executablePath: executable,
      args: [folder, ...args, `--user-data-dir=${join(folder, 'data')}`, '--force-device-scale-factor=1'],
      env: { ...process.env, ...screen?.env },
    });
    const page = await app.firstWindow();
    const pictures = new Map();
    for (const size of SIZES) pictures.set(size, await picture(page, svg, size));
    await app.close();
    return pictures;
  } finally {
    screen?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A canvas keeps what is outside the rounded square transparent. */
async function picture(page, svg, size) {
  const address = await page.evaluate(
    async ([text, edge]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(edge, edge);
      canvas.getContext('2d').drawImage(image, 0, 0, edge, edge);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return btoa(String.fromCodePoint(...bytes));
    },
    [svg, size],
  );
  return Buffer.from(address, 'base64');
}

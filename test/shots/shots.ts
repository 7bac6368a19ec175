import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasDisplay, repositoryFolder, startVirtualDisplay } from '../../.toolchain/electron-runtime.mjs';
import { screens } from './screens.ts';
import { openStage, stagings } from './stage.ts';

/* `npm run shots`: every screen, light and dark, at both sizes, into out/shots. */

const sizes = [
  [1280, 800],
  [1920, 1080],
] as const;
/** Long enough for a menu or a toast to come to rest. */
const stillMs = 350;

const folder = path.join(repositoryFolder, 'out/shots');
const only = process.argv[2];
if (only === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const display = hasDisplay() ? undefined : await startVirtualDisplay();
const env = { ...(process.env as Record<string, string>), ...display?.env };
let count = 0;
try {
  for (const staging of stagings) {
    const wanted = screens.filter(({ on, name }) => on === staging && (only === undefined || name.includes(only)));
    if (wanted.length === 0) continue;
    const stage = await openStage(staging, env);
    const { window } = stage;
    for (const screen of wanted) {
      await stage.resize(1280, 800);
      const page = (await screen.reach(stage)) ?? window;
      for (const [width, height] of sizes) {
        await stage.resize(width, height);
        for (const scheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          await pause(stillMs);
          await page.screenshot({ path: path.join(folder, `${screen.name}-${width}x${height}-${scheme}.png`) });
          count += 1;
        }
      }
      await stage.leave();
    }
    await stage.close();
  }
  process.stdout.write(`${count} pictures in ${folder}\n`);
} finally {
  display?.stop();
}

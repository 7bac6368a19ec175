import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ElectronApplication, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchElectron } from '../../.toolchain/launch-electron.mjs';
import { electronArguments, electronRuntime } from '../../.toolchain/electron-runtime.mjs';
import { writeBareWindow } from '../bench/bare-window.ts';
import { appEnvironment, temporaryFolder } from './electron-app.ts';

const run = promisify(execFile);

/** Presses keys at the window system, as a hand does: whichever program has the focus hears them. */
export const pressKeys = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await run('xdotool', ['key', '--clearmodifiers', key]);
};

/** Types at the window system. */
export const typeKeys = async (text: string): Promise<void> => {
  await run('xdotool', ['type', '--delay', '12', text]);
};

/** Another program, with a field to write in, which has the focus. */
export async function startOtherProgram(): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await launchElectron({
    executablePath: electronRuntime().executable,
    args: [await writeBareWindow('field'), ...electronArguments(), `--user-data-dir=${temporaryFolder()}`],
    env: appEnvironment(),
  });
  onTestFinished(() => app.close());
  const page = await app.firstWindow();
  await page.locator('input').waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.show();
    window?.focus();
  });
  await page.locator('input').focus();
  return { app, page };
}

import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronArguments, electronRuntime, repositoryFolder } from '../../.toolchain/electron-runtime.mjs';

/** The Electron that both the app and every bare window run in. */
export const electronExecutable = (): string => electronRuntime().executable;

/** The built app. */
export const appFolder = (): string => process.env['BELLWETHER_APP_FOLDER'] ?? repositoryFolder;

/** What an Electron is started with: the program's folder, the same switches for all, and a data folder of its own. */
export const startArguments = (program: string, dataFolder: string): string[] => [
  program,
  ...electronArguments(),
  `--user-data-dir=${dataFolder}`,
];

/** The environment of a start, without what Node or Electron would take for their own. */
export const startEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !/^(?:NODE_|ELECTRON_|npm_)/.test(entry[0]),
    ),
  );

/** A running program whose window can be driven. */
export interface Driven {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly close: () => Promise<void>;
}

/** Starts a program and waits for its window. */
export async function startDriven(program: string, dataFolder: string): Promise<Driven> {
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: startArguments(program, dataFolder),
    env: startEnvironment(),
    cwd: path.dirname(dataFolder),
    timeout: 60_000,
  });
  const window = await app.firstWindow();
  window.setDefaultTimeout(30_000);
  const exited = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
  return {
    app,
    window,
    close: async () => {
      await app.close();
      await exited;
    },
  };
}

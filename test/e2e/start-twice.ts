import { spawn } from 'node:child_process';
import { appCommand, appEnvironment } from './electron-app.ts';

export interface SecondStart {
  readonly code: number | null;
  readonly milliseconds: number;
}

/** Starts the app once more on the same data folder, as a double click on its icon or on a book does. */
export function startTwice(dataFolder: string, ...args: readonly string[]): Promise<SecondStart> {
  const { executable, args: first } = appCommand();
  const begin = performance.now();
  const second = spawn(executable, [...first, `--user-data-dir=${dataFolder}`, ...args], {
    env: appEnvironment(),
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    second.once('error', reject);
    second.once('exit', (code) => resolve({ code, milliseconds: Math.round(performance.now() - begin) }));
  });
}

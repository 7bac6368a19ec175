import { execFile } from 'node:child_process';
import path from 'node:path';

/** What a run of the command line left: its exit code, its JSON and its sentences. */
export interface CliRun {
  readonly code: number;
  readonly json: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const program = path.join(import.meta.dirname, '../../src-main/cli/index.ts');

/** Runs the command line as a process of its own. */
export const runCli = (...args: string[]): Promise<CliRun> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { maxBuffer: 1 << 28, env: { ...process.env, TZ: 'Europe/Berlin' } },
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          json: stdout === '' ? undefined : JSON.parse(stdout),
          stdout,
          stderr,
        });
      },
    );
  });

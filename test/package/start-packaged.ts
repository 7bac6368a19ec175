import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { electronArguments } from '../../.toolchain/electron-runtime.mjs';
import { appEnvironment, temporaryFolder } from '../e2e/electron-app.ts';

export interface PackagedRun {
  /** What it wrote to both streams so far. */
  readonly output: () => string;
  /** Resolves when the first page can be used; rejects when the app ends before. */
  readonly usable: Promise<void>;
}

interface StartOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** As another user of the system, whose sandbox is not root's. */
  readonly user?: string;
}

const PATIENCE_MS = 60_000;

/** Starts an untouched packaged app on a data folder of its own, until the end of the test. */
export function startPackaged(executable: string, { args = [], env = {}, user }: StartOptions = {}): PackagedRun {
  const folder = temporaryFolder();
  const dataFolder = path.join(folder, 'data');
  mkdirSync(dataFolder);
  chmodSync(folder, 0o755);
  chmodSync(dataFolder, 0o777);
  const command = [
    ...(user === undefined ? [] : ['runuser', '-u', user, '--']),
    executable,
    ...(user === undefined ? electronArguments() : []),
    `--user-data-dir=${path.join(dataFolder, 'profile')}`,
    ...args,
  ];
  const child = spawn(command[0] as string, command.slice(1), {
    env: { ...appEnvironment(), HOME: dataFolder, BELLWETHER_STARTUP_REPORT: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const usable = new Promise<void>((resolve, reject) => {
    const listen = (text: Buffer): void => {
      output += text.toString();
      if (output.includes('"startup"')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The app ended with ${code} before it could be used:\n${output}`)));
    setTimeout(() => reject(new Error(`The app could not be used after a minute:\n${output}`)), PATIENCE_MS).unref();
  });
  // A test that does not wait for it must not be ended by it.
  usable.catch(() => undefined);
  const closed = new Promise((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    if (child.exitCode === null && child.pid !== undefined) {
      // The whole group: a killed browser process leaves its helpers a moment longer.
      process.kill(-child.pid, 'SIGKILL');
      await closed;
    }
  });
  return { output: () => output, usable };
}

/** A user who may do nothing but run the app, removed at the end of the test; undefined where none can be made. */
export function makeOrdinaryUser(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/sbin/useradd')) return undefined;
  const name = `bellwether-package-${process.pid}`;
  execFileSync('/usr/sbin/useradd', ['--system', '--no-create-home', '--shell', '/bin/sh', name]);
  // Forced, for the last of its processes may still be ending.
  onTestFinished(() => void execFileSync('/usr/sbin/userdel', ['--force', name], { stdio: 'ignore' }));
  return name;
}

/** A screen for machines without one: Xvfb with a window manager. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.mjs';

const SCREEN = '1920x1080x24';
const PATIENCE_MS = 15_000;

/** Whether windows can be shown where this runs. Windows and macOS always have a screen. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual screen on a free display number, with openbox so that windows can be
 * focused, moved and minimised.
 * @returns {Promise<{ display: string, env: { DISPLAY: string }, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const children = [server];
  const stop = () => {
    process.removeListener('exit', stop);
    for (const child of children.toReversed()) if (child.exitCode === null) child.kill();
  };
  process.once('exit', stop);
  const display = `:${await displayNumber(server)}`;
  const env = { DISPLAY: display };
  children.push(await startWindowManager(env));
  for (const child of children) child.unref();
  return { display, env, stop };
}

async function displayNumber(server) {
  const failed = once(server, 'error').then(([error]) => {
    throw new Failure(
      `The virtual screen could not be started (${error.message}). On Debian or Ubuntu: apt-get install -y xvfb openbox`,
    );
  });
  const lines = createInterface({ input: server.stdio[3] });
  const number = once(lines, 'line').then(([line]) => line.trim());
  // The patience ends with the answer: a screen that came in time must not be killed later.
  const inTime = new AbortController();
  const late = pause(PATIENCE_MS, undefined, { ref: false, signal: inTime.signal }).then(
    () => {
      server.kill();
      throw new Failure(
        'The virtual screen (Xvfb) did not start within 15 s. Run "Xvfb -displayfd 1" by hand to see why.',
      );
    },
    () => number,
  );
  const result = await Promise.race([number, failed, late]);
  inTime.abort();
  server.stdio[3].unref?.();
  return result;
}

/** openbox runs its start-up command once it manages the screen: that is the sign to go on. */
async function startWindowManager(env) {
  const manager = spawn('openbox', ['--startup', 'echo ready'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const failed = once(manager, 'error').then(([error]) => {
    throw new Failure(
      `The window manager openbox could not be started (${error.message}). On Debian or Ubuntu: apt-get install -y openbox`,
    );
  });
  const ready = once(manager.stdout, 'data');
  const late = pause(3_000, undefined, { ref: false });
  await Promise.race([ready, failed, late]);
  manager.stdout.unref?.();
  return manager;
}

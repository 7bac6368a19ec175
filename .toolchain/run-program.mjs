/** Other programs: run to their end, quietly or on our terminal. */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { Failure } from './failure.mjs';

/**
 * Runs a program on our terminal and passes interrupts on by waiting for it to end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runAttached(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    // The terminal sends an interrupt to both; a second one from us would cut the child's tidying short.
    const ignore = () => {};
    process.on('SIGINT', ignore);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.removeListener('SIGINT', ignore);
      process.removeListener('SIGTERM', forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/**
 * Runs a program without showing what it says, unless it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ sentence: string, lines?: number } & import('node:child_process').SpawnSyncOptions} options
 *   `sentence`: what to say when it fails; `lines`: how many of its last lines to show then
 * @returns {string} what it wrote to stdout
 */
export function runQuietly(program, args, { sentence, lines = 25, ...options }) {
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  if (result.error || result.status !== 0) {
    const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trimEnd().split('\n').slice(-lines).join('\n');
    throw new Failure(sentence, { cause: result.error, details: said || result.error?.message });
  }
  return result.stdout;
}

/**
 * A failure the reader can act on: its message is a sentence with the cause and the cure,
 * and is shown without a stack trace.
 */
export class Failure extends Error {
  name = 'Failure';

  /**
   * @param {string} sentence what went wrong and what to do about it
   * @param {{ cause?: unknown, details?: string }} [options] `details`: the last words of a program that failed
   */
  constructor(sentence, options = {}) {
    super(sentence, { cause: options.cause });
    this.details = options.details;
  }
}

/**
 * Runs a command's work and turns what it throws into words on stderr and an exit code.
 * @param {() => Promise<number | undefined>} work resolves to the exit code
 */
export async function runToExitCode(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (error instanceof Failure) {
      if (error.details) process.stderr.write(`${error.details.trimEnd()}\n\n`);
      process.stderr.write(`${error.message}\n`);
    } else {
      process.stderr.write(`${error?.stack ?? error}\n`);
    }
    process.exitCode = 2;
  }
}

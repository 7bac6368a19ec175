/** Starting the app under the driver of the tests. */

/** How long attaching to the app may take on a busy machine. */
const PATIENCE_MS = 25_000;
const ATTEMPTS = 3;

/**
 * Now and then the driver attaches and then waits for ever for an answer of a page, while the app itself runs
 * (github.com/microsoft/playwright/issues/29386). Then it is ended and started anew, which is said. An app that does
 * not come up three times in a row is broken.
 * @param {object} options those of `_electron.launch`
 */
export async function launchElectron(options) {
  const { _electron, errors } = await import('playwright-core');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch({ ...options, timeout: PATIENCE_MS });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error;
      process.stderr.write(`The driver was not answered within ${PATIENCE_MS / 1000} s; starting the app again.\n`);
    }
  }
}

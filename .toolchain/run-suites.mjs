/** Some of the checks by themselves, without the app. */
import { suites } from './checks.mjs';
import { runToExitCode } from './failure.mjs';
import { ensureDependencies } from './set-up/dependencies.mjs';

/** @param {(name: string) => boolean} isChosen */
export function runSuites(isChosen) {
  return runToExitCode(async () => {
    await ensureDependencies();
    let failed = 0;
    for (const suite of suites.filter(({ name }) => isChosen(name))) failed += (await suite.run()).failed;
    return failed === 0 ? 0 : 1;
  });
}

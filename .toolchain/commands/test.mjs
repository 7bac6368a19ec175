/**
 * `npm test`: the set-up, then every check. `npm test -- node jsdom` runs the named suites only.
 * The last line is the sum over all of them.
 */
import { buildApp } from '../build-app.mjs';
import { suites } from '../checks.mjs';
import { Failure, runToExitCode } from '../failure.mjs';
import { say, took } from '../say.mjs';
import { setUp } from '../set-up/all.mjs';

await runToExitCode(async () => {
  const start = performance.now();
  const chosen = choose(process.argv.slice(2));
  const electron = await setUp({ forTests: true });
  say(`Set-up: in place (Node ${process.versions.node}, ${electron.kind} Electron ${electron.version}).`);
  const isBuilt = await tryToBuild();

  const lines = [line('build', isBuilt ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, took(start))];
  const sum = { passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1 };
  for (const suite of chosen) {
    say(`\n── ${suite.name}: ${suite.sentence}`);
    const since = performance.now();
    const outcome = suite.needsApp && !isBuilt ? { passed: 0, failed: 1 } : await suite.run();
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
    lines.push(line(suite.name, outcome, took(since)));
  }
  process.stdout.write(
    `\n${lines.join('\n')}\n\nAll of it took ${took(start)}.\n${sum.passed} passed, ${sum.failed} failed\n`,
  );
  return sum.failed === 0 ? 0 : 1;
});

function choose(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    throw new Failure(
      `There is no suite "${unknown[0]}". The suites are: ${suites.map(({ name }) => name).join(', ')}.`,
    );
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

async function tryToBuild() {
  try {
    await buildApp();
    return true;
  } catch (error) {
    say(`${error.details ?? ''}\n${error.message}`);
    return false;
  }
}

/** Worded unlike the closing line, which must stand alone. */
function line(name, { passed, failed, skipped = 0 }, time) {
  const verdict = failed === 0 ? 'ok  ' : 'FAIL';
  return `${verdict} ${name.padEnd(26)} ${String(passed).padStart(5)} right ${String(failed).padStart(4)} wrong${skipped > 0 ? ` ${skipped} left out` : ''}  ${time}`;
}

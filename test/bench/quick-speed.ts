import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { AppApi } from '#contract/api';
import { quickPage } from '../support/quick-page.ts';
import { inMs, verdictOf, type ActRow } from './act-row.ts';
import type { Session } from './bench-session.ts';
import { installClock, keyToPaint } from './page-clock.ts';
import { median } from './samples.ts';

const run = promisify(execFile);

/** A tenth of the five seconds that a log may take a person. */
const machineGoalMs = 500;

/**
 * From the hotkey, pressed at the window system, to a log that is saved: what the machine takes of it, which is the
 * window coming up and Enter to the confirmation. The typing between them is the person's.
 */
export async function measureQuickWindow(session: Session, rounds: number): Promise<ActRow> {
  const act = 'Log from anywhere: hotkey to saved, typing excluded';
  const goal = `under ${machineGoalMs} ms of the 5 s`;
  if (process.platform !== 'linux')
    return { act, goal, measured: 'keys are pressed on Linux only', floor: '', ratio: null, verdict: 'not built' };
  const quick = await quickPage(session.app);
  await installClock(quick);
  const accounts = await session.ask('accounts:suggest', { text: '', limit: 20 });
  const shown: number[] = [];
  const saved: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const name = accounts[(round + accounts.length) % accounts.length]?.name ?? '';
    const up = await hotkeyToPaint(quick);
    await quick.getByRole('combobox').fill('');
    await quick.keyboard.type(`"${name}" ${1 + ((round + 6) % 5)} they ask for the audit note`);
    await quick.getByLabel('What will be saved').getByText('they ask for the audit note').waitFor();
    const kept = await keyToPaint(quick, () => quick.keyboard.press('Enter'), {
      see: 'present',
      selector: '[role="status"]',
      words: 'Logged a',
    });
    if (kept === null) throw new Error('A line of the small window was not saved.');
    await quick.keyboard.press('Escape');
    await pause(150);
    // The first one warms up.
    if (round < 0) continue;
    shown.push(up);
    saved.push(kept);
  }
  const whole = shown.map((up, index) => up + (saved[index] ?? 0));
  return {
    act,
    goal,
    measured: `${inMs(median(whole))} (window ${inMs(median(shown))}, save ${inMs(median(saved))}), n=${rounds}`,
    floor: 'none: the start of the program that presses the key is in it',
    ratio: null,
    verdict: verdictOf(median(whole) < machineGoalMs),
  };
}

/** Milliseconds from the moment the key is pressed to the first frame of the page after it came up. */
async function hotkeyToPaint(quick: Page): Promise<number> {
  const painted = quick.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { bellwether } = globalThis as unknown as { bellwether: AppApi };
        const stop = bellwether.hear('quick:shown', () => {
          stop();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
            port2.postMessage(null);
          });
        });
      }),
  );
  // Answered in turn: the page listens by now.
  await quick.evaluate(() => undefined);
  const pressedAt = performance.timeOrigin + performance.now();
  await run('xdotool', ['key', '--clearmodifiers', 'ctrl+shift+l']);
  return (await painted) - pressedAt;
}

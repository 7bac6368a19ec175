import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { inMs, verdictOf, type ActRow } from './act-row.ts';
import { bareReplay, insertsOfNewestAct, openBare } from './bare-replay.ts';
import type { Session } from './bench-session.ts';
import { writeAccountsFile } from './import-file.ts';
import { keyToPaint } from './page-clock.ts';
import { timeEach } from './samples.ts';

/** A window that answers has no frame, and a main process no piece of work, longer than this. */
const goal = { totalMs: 3000, stillMs: 100 } as const;
const count = 5000;

interface FramedPage {
  benchFrames: { longest: number; isOver: boolean };
}
interface WatchedMain {
  benchDelay?: { max: number; enable: () => void; disable: () => void };
}

/** A file chosen, planned without writing, then applied, by keys; and how long the window stood still meanwhile. */
export async function measureImport(session: Session, folder: string, floorBook: string): Promise<ActRow> {
  const { window, app } = session;
  const file = path.join(folder, 'accounts.csv');
  writeAccountsFile(file, count);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  await window.evaluate(() => (location.hash = '#/import'));
  const choose = window.getByRole('button', { name: 'Choose a file…' });
  await choose.waitFor();
  await choose.focus();
  await window.waitForTimeout(300);
  await watchFrames(session);
  const label = `Import ${count.toLocaleString('en')} accounts`;
  const planned = await keyToPaint(window, () => window.keyboard.press('Enter'), {
    see: 'enabled',
    selector: 'button',
    words: label,
  });
  const still = { plan: await readFrames(session) };
  const doIt = window.getByRole('button', { name: label });
  await doIt.focus();
  await watchFrames(session);
  const applied = await keyToPaint(window, () => window.keyboard.press('Enter'), {
    see: 'present',
    selector: 'h1, h2, h3',
    words: `${count.toLocaleString('en')} accounts imported`,
  });
  const applying = await readFrames(session);
  if (planned === null || applied === null) throw new Error('The import did not come to its end in time.');
  const frame = Math.max(still.plan.frame, applying.frame);
  const main = Math.max(still.plan.main, applying.main);
  const floor = importFloor(session.bookPath, floorBook, file);
  const total = planned + applied;
  return {
    act: `Import ${count} accounts, dry run and apply`,
    goal: `under ${goal.totalMs / 1000} s, nothing still over ${goal.stillMs} ms`,
    measured: `${inMs(total)} (${inMs(planned)} + ${inMs(applied)}), longest frame ${inMs(frame)}, main blocked ${inMs(main)}`,
    floor: `parse and same INSERTs, bare driver ${inMs(floor)}`,
    ratio: total / floor,
    verdict: verdictOf(total < goal.totalMs && Math.max(frame, main) <= goal.stillMs),
  };
}

async function watchFrames({ window, app }: Session): Promise<void> {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    (globalThis as WatchedMain).benchDelay = delay;
  });
  await window.evaluate(() => {
    const frames = { longest: 0, isOver: false };
    (globalThis as unknown as FramedPage).benchFrames = frames;
    let last: number | undefined;
    const next = (at: number): void => {
      if (last !== undefined) frames.longest = Math.max(frames.longest, at - last);
      last = at;
      if (!frames.isOver) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

async function readFrames({ window, app }: Session): Promise<{ readonly frame: number; readonly main: number }> {
  const frame = await window.evaluate(() => {
    const { benchFrames } = globalThis as unknown as FramedPage;
    benchFrames.isOver = true;
    return benchFrames.longest;
  });
  const main = await app.evaluate(() => {
    const delay = (globalThis as WatchedMain).benchDelay;
    delay?.disable();
    return (delay?.max ?? 0) / 1e6;
  });
  return { frame, main };
}

function importFloor(bookPath: string, floorBook: string, file: string): number {
  const inserts = insertsOfNewestAct(bookPath);
  const db = openBare(floorBook);
  const replay = bareReplay(db, inserts);
  const [reading = Number.NaN] = timeEach(1, () => {
    Papa.parse(readFileSync(file, 'utf8'), { header: true });
    replay(0);
  });
  db.close();
  return reading;
}

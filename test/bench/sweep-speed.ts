import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inMs, verdictOf, type ActRow } from './act-row.ts';
import type { Session } from './bench-session.ts';

const meetings = 6;
/** A twentieth of the minute that a person may take. */
const machineGoalMs = 3000;

/** Six meetings of a calendar, each with a number and Enter: what the machine adds to a person's own time. */
export async function measureSweep(session: Session, folder: string): Promise<ActRow> {
  const { app, window } = session;
  const accounts = await session.ask('accounts:suggest', { text: '', limit: 50 });
  // A name that another one holds would name nobody.
  const names = [...new Set(accounts.map(({ name }) => name))].slice(0, meetings);
  const file = path.join(folder, 'bench.ics');
  const events = names.flatMap((name, at) => [
    'BEGIN:VEVENT',
    `UID:bench-${at}`,
    // Long ago enough to be over, and too early for what the book has logged of the day.
    `DTSTART:${new Date(Date.now() - (meetings - at) * 60_000).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    'DURATION:PT1M',
    `SUMMARY:${name}`,
    'END:VEVENT',
  ]);
  writeFileSync(file, ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n'));
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  await session.ask('calendars:add', { what: 'file' });
  const { meetings: found } = await session.ask('sweep:get', null);
  if (found.length === 0) throw new Error('The sweep found no meeting.');
  await window.evaluate(() => void (location.hash = '#/sweep'));
  await window.getByText(`1 of ${found.length}`, { exact: true }).waitFor();
  const from = performance.now();
  for (let at = 1; at <= found.length; at += 1) {
    await window.keyboard.press('4');
    await window.keyboard.press('Enter');
    const next = at < found.length ? `${at + 1} of ${found.length}` : 'Every customer meeting of these days is logged.';
    await window.getByText(next, { exact: true }).waitFor();
  }
  const took = performance.now() - from;
  return {
    act: `Sweep of ${found.length} meetings by keys: first key to the last one logged`,
    goal: `under ${machineGoalMs} ms of the minute`,
    measured: `${inMs(took)}, ${inMs(took / found.length)} a meeting`,
    floor: 'none: two keys a meeting through the driver are in it',
    ratio: null,
    verdict: verdictOf(took < machineGoalMs),
  };
}

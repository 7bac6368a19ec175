import { inMs, verdictOf, type ActRow } from './act-row.ts';
import { bareReplay, insertsOfNewestAct, openBare } from './bare-replay.ts';
import type { Session } from './bench-session.ts';
import { keyToPaint } from './page-clock.ts';
import { median, percentile, timeEach } from './samples.ts';

const logGoalMs = 50;
/** A tenth of the five seconds that a log may take a person. */
const machineGoalMs = 500;
const dialogGone = { see: 'gone', selector: '[role="dialog"]' } as const;

/** From Ctrl+Enter in the dialog to the entry on the account's timeline; the dialog closes only after the commit. */
export async function measureLog(session: Session, floorBook: string, rounds: number): Promise<ActRow> {
  const { window } = session;
  const [account] = await session.ask('accounts:suggest', { text: '', limit: 1 });
  if (!account) throw new Error('The book has no account.');
  await session.openAccount(account.id);
  const before = await session.ask('timeline:page', { accountId: account.id, offset: 0, limit: 1 });
  const readings: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const word = `benchlog${round + 1}x`;
    await window.keyboard.press('l');
    await window.getByRole('dialog').waitFor();
    await window.keyboard.press(String(1 + ((round + 6) % 5)));
    await window.getByRole('textbox', { name: 'Note' }).focus();
    await window.keyboard.type(`They ask for the audit note ${word}`);
    const reading = await keyToPaint(window, () => window.keyboard.press('Control+Enter'), dialogGone, {
      see: 'present',
      selector: '[aria-label="Timeline"] [role="row"]',
      words: word,
    });
    if (reading === null) throw new Error('A log did not come to the timeline.');
    // The first one warms up.
    if (round >= 0) readings.push(reading);
  }
  const after = await session.ask('timeline:page', { accountId: account.id, offset: 0, limit: 1 });
  if (after.total !== before.total + rounds + 1) throw new Error('Not every log is in the book.');
  const floor = logFloor(session.bookPath, floorBook);
  return {
    act: 'Log: Ctrl+Enter to durable and on the timeline',
    goal: `under ${logGoalMs} ms`,
    measured: `${inMs(median(readings))}, p95 ${inMs(percentile(readings, 0.95))}, n=${rounds}`,
    floor: `same INSERTs, bare driver, full sync ${inMs(floor)}`,
    ratio: median(readings) / floor,
    verdict: verdictOf(median(readings) < logGoalMs),
  };
}

function logFloor(bookPath: string, floorBook: string): number {
  const inserts = insertsOfNewestAct(bookPath);
  const db = openBare(floorBook);
  // The account is in both books, for they are copies of one.
  const readings = timeEach(60, bareReplay(db, inserts));
  db.close();
  return median(readings.slice(10));
}

/** Ctrl+L to saved with scripted keys: what the machine adds to a person's own time. */
export async function measureQuickLog(session: Session, rounds: number): Promise<ActRow> {
  const { window } = session;
  const accounts = await session.ask('accounts:suggest', { text: '', limit: 20 });
  await window.keyboard.press('Control+1');
  await window.locator('[aria-label="Call next"] [role="row"]').first().waitFor();
  const readings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const name = accounts[round % accounts.length]?.name ?? '';
    const reading = await keyToPaint(
      window,
      async () => {
        await window.keyboard.press('Control+l');
        await window.getByRole('combobox', { name: 'Account' }).waitFor();
        await window.keyboard.type(name.slice(0, 6));
        await window.getByRole('option', { name }).first().waitFor();
        await window.keyboard.press('Enter');
        await window.keyboard.press('4');
        await window.keyboard.press('Control+Enter');
        await window.getByRole('dialog').waitFor({ state: 'detached' });
      },
      dialogGone,
      { see: 'present', selector: 'body', words: 'Logged a' },
    );
    if (reading !== null) readings.push(reading);
    await window.waitForTimeout(100);
  }
  return {
    act: 'Log by keys alone: Ctrl+L to saved',
    goal: `under ${machineGoalMs} ms of the 5 s`,
    measured: `${inMs(median(readings))}, best ${inMs(Math.min(...readings))}, n=${readings.length}`,
    floor: 'none: ten keys through the driver are in it',
    ratio: null,
    verdict: verdictOf(median(readings) < machineGoalMs),
  };
}

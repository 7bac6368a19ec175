import { addDays, dateOf, mondayOf } from '#domain/time';
import { stripWeeks } from '#domain/sentiment-strip';
import { countsBefore } from '#domain/what-happened';
import { createZoneCalendar } from '#domain/zone-calendar';
import { createQueries } from '../../src-main/storage/read/queries.ts';
import { inMs, verdictOf, type ActRow } from './act-row.ts';
import { openBare } from './bare-replay.ts';
import type { Session } from './bench-session.ts';
import { median, percentile, timeEach } from './samples.ts';

const goal = { scratch: 150, afterLog: 20 } as const;
const limit = 200;

/** Today with nothing remembered, and after one log; asked by the page, the act itself included. */
export async function measureToday(session: Session, floorBook: string, rounds: number): Promise<readonly ActRow[]> {
  const { window } = session;
  await window.keyboard.press('Control+,');
  await window.waitForTimeout(500);
  const [account] = await session.ask('accounts:suggest', { text: '', limit: 1 });
  if (!account) throw new Error('The book has no account.');
  const floor = todayFloor(floorBook, account.id, rounds);
  const scratch: number[] = [];
  const afterLog: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // A change of the settings makes everything that was remembered untrue.
    scratch.push(
      await session.timeAskAfter(['settings:put', { singleKeys: round % 2 === 1 }], ['today:get', { limit }]),
    );
    await window.waitForTimeout(200);
    const level = round % 2 === 0 ? 2 : 3;
    afterLog.push(
      await session.timeAskAfter(['readings:set', { accountIds: [account.id], level }], ['today:get', { limit }]),
    );
    await window.waitForTimeout(200);
  }
  await session.ask('settings:put', { singleKeys: true });
  return [
    rowOf('Today from scratch', goal.scratch, scratch, floor.scratch),
    rowOf('Today after one log', goal.afterLog, afterLog, floor.afterLog),
  ];
}

const rowOf = (act: string, goalMs: number, readings: readonly number[], floor: readonly number[]): ActRow => ({
  act,
  goal: `under ${goalMs} ms`,
  measured: `${inMs(median(readings))}, p95 ${inMs(percentile(readings, 0.95))}, n=${readings.length}`,
  floor: `same SQL, bare driver ${inMs(median(floor))}`,
  ratio: median(readings) / median(floor),
  verdict: verdictOf(median(readings) < goalMs),
});

/** The same statements without rules, sentences or window. */
function todayFloor(floorBook: string, accountId: string, rounds: number) {
  const db = openBare(floorBook);
  const queries = createQueries(db);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dateOf(new Date().toISOString(), zone);
  const calendar = createZoneCalendar(zone);
  const before = countsBefore(today, calendar);
  const from = calendar.startOf(addDays(mondayOf(today), -7 * (stripWeeks - 1)));
  const read = (ids?: readonly string[]): void => {
    queries.settings();
    for (const facts of queries.facts(today, before, ids)) queries.levels(facts.id, from);
    queries.due(addDays(today, 7), 60);
  };
  read();
  const floor = { scratch: timeEach(rounds, () => read()), afterLog: timeEach(rounds, () => read([accountId])) };
  db.close();
  return floor;
}

import type { Database } from 'better-sqlite3';
import { search } from '../../src-main/storage/read/search.ts';
import { inMs, verdictOf, type ActRow } from './act-row.ts';
import { openBare } from './bare-replay.ts';
import type { Session } from './bench-session.ts';
import { median, percentile, timeEach } from './samples.ts';

const goalMs = 30;
/** What the palette asks for. */
const limit = 8;

/** Words of every frequency in the book, two at once, and a beginning that is still being typed. */
export async function measureSearch(session: Session, floorBook: string, rounds: number): Promise<ActRow> {
  const db = openBare(floorBook);
  const texts = searchTexts(db);
  const orders = ['newest', 'best'] as const;
  const asks = orders.flatMap((order) =>
    texts.map((text) => ({ text, limit, order, match: 'beginning' as const, filter: null })),
  );
  const app: number[] = [];
  const floor: number[] = [];
  // The first round of each side fills the caches.
  for (let round = 0; round <= rounds; round += 1) {
    const asked = await session.timeAsks('search:find', asks);
    const bare = asks.flatMap((ask) => timeEach(1, () => void search(db, ask, 'UTC')));
    if (round > 0) {
      app.push(...asked);
      floor.push(...bare);
    }
  }
  db.close();
  const p95 = percentile(app, 0.95);
  return {
    act: 'Full-text search to first results',
    goal: `under ${goalMs} ms`,
    measured: `median ${inMs(median(app))}, p95 ${inMs(p95)}, worst ${inMs(Math.max(...app))}, n=${app.length}`,
    floor: `same SQL, bare driver: p95 ${inMs(percentile(floor, 0.95))}`,
    ratio: p95 / percentile(floor, 0.95),
    verdict: verdictOf(p95 < goalMs),
  };
}

function searchTexts(db: Database): readonly string[] {
  db.exec("CREATE VIRTUAL TABLE temp.bench_words USING fts5vocab('main', 'search', 'row')");
  const wordAt = (share: number): string =>
    db
      .prepare(
        `SELECT term FROM bench_words WHERE length(term) > 3 AND doc <= ? * (SELECT count(*) FROM search_rows)
         ORDER BY doc DESC, term LIMIT 1`,
      )
      .pluck()
      .get(share) as string;
  const [everywhere, often, sometimes, seldom, rare] = [1, 0.1, 0.02, 0.002, 0.0001].map(wordAt);
  db.exec('DROP TABLE temp.bench_words');
  return [
    `${everywhere}`,
    `${often}`,
    `${sometimes}`,
    `${seldom}`,
    `${rare}`,
    `${everywhere} ${sometimes}`,
    `${often} ${rare}`,
    `${often?.slice(0, 2)}`,
    `${sometimes?.slice(0, 3)}`,
  ];
}

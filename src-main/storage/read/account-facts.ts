import type { Database } from 'better-sqlite3';
import type { AccountFacts, OpenCommitment } from '#domain/account-facts';
import { contractFacts } from '#domain/contract-line';
import type { Instant, IsoDate } from '#domain/time';
import type { AccountRow, ContractLineRow } from '#domain/book-tables';
import { prepared } from '../sql.ts';
import { silenceReader, stepInReader } from './silence.ts';

/**
 * What the Book and Today need of accounts, gathered by index look-ups: the cost grows with the accounts asked for,
 * not with what was ever logged. Without `ids`, all accounts. H2: what happens from `before` on counts as nothing yet.
 */
export function readAccountFacts(
  db: Database,
  today: IsoDate,
  before: Instant,
  ids?: readonly string[],
): AccountFacts[] {
  const accounts = ids
    ? ids.flatMap((id) => (prepared(db, 'SELECT * FROM accounts WHERE id = ?').get(id) as AccountRow | undefined) ?? [])
    : (prepared(db, 'SELECT * FROM accounts').all() as AccountRow[]);
  const readings = prepared(
    db,
    `SELECT level, confidence, occurred_at AS occurredAt, reasons FROM effective_readings
     WHERE account_id = ? AND occurred_at < ? ORDER BY occurred_at DESC, id DESC LIMIT 3`,
  );
  const isAll = ids === undefined;
  const lines = rowsByAccount<LineFact>(
    db,
    (only) =>
      `SELECT account_id, arr_minor, currency, starts_on, ends_on, is_trial FROM contract_lines AS c WHERE ${only}`,
    isAll,
  );
  const lastTouch = prepared(db, 'SELECT max(at) AS at FROM interactions WHERE account_id = ? AND at < ?').pluck();
  const renewal = prepared(
    db,
    `SELECT renewal_confidence FROM interactions
     WHERE account_id = ? AND renewal_confidence IS NOT NULL AND at < ? ORDER BY at DESC LIMIT 1`,
  ).pluck();
  const commitments = rowsByAccount<OpenCommitment>(
    db,
    (only) => `SELECT c.account_id, c.id, c.direction, c.text, c.due, p.name AS personName FROM commitments AS c
     LEFT JOIN people AS p ON p.id = c.person_id
     WHERE ${only} AND c.state = 'open' ORDER BY c.due IS NULL, c.due, c.id`,
    isAll,
  );
  const silence = silenceReader(db, today, before);
  const stepIn = stepInReader(db);
  return accounts.map((account) => {
    const read = readings.all(account.id, before) as ReadingFact[];
    const [newest, previous] = read;
    return {
      id: account.id,
      externalId: account.external_id,
      name: account.name,
      domain: account.domain,
      segment: account.segment,
      coverage: account.coverage,
      stage: account.stage,
      industry: account.industry,
      country: account.country,
      owner: account.owner,
      customerSince: account.customer_since,
      pinned: account.pinned === 1,
      readings: read.map(({ level, confidence, occurredAt }) => ({ level, confidence, occurredAt })),
      owesReason:
        newest !== undefined && previous !== undefined && newest.level < previous.level && newest.reasons === '[]',
      ...contractFacts(lines(account.id).map(termOf), today),
      lastTouchAt: lastTouch.get(account.id, before) as string | null,
      renewalConfidence: (renewal.get(account.id, before) as number | undefined) ?? null,
      commitments: commitments(account.id),
      silence: silence(account.id),
      stepIn: stepIn(account.id),
    };
  });
}

/** The rows of each account: one pass over the table where all are asked for, else a look-up for each. */
function rowsByAccount<Row extends object>(
  db: Database,
  select: (only: string) => string,
  isAll: boolean,
): (accountId: string) => readonly Row[] {
  type Owned = Row & { readonly account_id: string };
  const without = ({ account_id: _owner, ...row }: Owned): Row => row as unknown as Row;
  if (!isAll) {
    const one = prepared(db, select('c.account_id = ?'));
    return (accountId) => (one.all(accountId) as Owned[]).map(without);
  }
  const rows = new Map<string, Row[]>();
  for (const owned of prepared(db, select('true')).all() as Owned[]) {
    const known = rows.get(owned.account_id);
    if (known) known.push(without(owned));
    else rows.set(owned.account_id, [without(owned)]);
  }
  return (accountId) => rows.get(accountId) ?? [];
}

const termOf = (line: LineFact) => ({
  startsOn: line.starts_on,
  endsOn: line.ends_on,
  isTrial: line.is_trial === 1,
  arr: { amountMinor: line.arr_minor, currency: line.currency },
});

type ReadingFact = AccountFacts['readings'][number] & { readonly reasons: string };
type LineFact = Pick<ContractLineRow, 'arr_minor' | 'currency' | 'starts_on' | 'ends_on' | 'is_trial'>;

import type { Database } from 'better-sqlite3';
import type { AccountFacts, OpenCommitment } from '#domain/account-facts';
import { isRunning } from '#domain/contract-line';
import { totals } from '#domain/money';
import type { IsoDate } from '#domain/time';
import type { AccountRow, ContractLineRow } from '#domain/book-tables';
import { prepared } from '../sql.ts';

/**
 * What the Book and Today need of accounts, gathered by index look-ups: the cost grows with the accounts asked for,
 * not with what was ever logged. Without `ids`, all accounts.
 */
export function readAccountFacts(db: Database, today: IsoDate, ids?: readonly string[]): AccountFacts[] {
  const accounts = ids
    ? ids.flatMap((id) => (prepared(db, 'SELECT * FROM accounts WHERE id = ?').get(id) as AccountRow | undefined) ?? [])
    : (prepared(db, 'SELECT * FROM accounts').all() as AccountRow[]);
  const readings = prepared(
    db,
    `SELECT level, confidence, occurred_at AS occurredAt, reasons FROM effective_readings
     WHERE account_id = ? ORDER BY occurred_at DESC, id DESC LIMIT 3`,
  );
  const lines = prepared(
    db,
    'SELECT arr_minor, currency, starts_on, ends_on, is_trial FROM contract_lines WHERE account_id = ?',
  );
  const lastTouch = prepared(db, 'SELECT max(at) AS at FROM interactions WHERE account_id = ?').pluck();
  const renewal = prepared(
    db,
    `SELECT renewal_confidence FROM interactions
     WHERE account_id = ? AND renewal_confidence IS NOT NULL ORDER BY at DESC LIMIT 1`,
  ).pluck();
  const commitments = prepared(
    db,
    `SELECT c.id, c.direction, c.text, c.due, p.name AS personName FROM commitments AS c
     LEFT JOIN people AS p ON p.id = c.person_id
     WHERE c.account_id = ? AND c.state = 'open' ORDER BY c.due IS NULL, c.due, c.id`,
  );
  return accounts.map((account) => {
    const read = readings.all(account.id) as ReadingFact[];
    const running = (lines.all(account.id) as LineFact[]).filter((line) =>
      isRunning({ startsOn: line.starts_on, endsOn: line.ends_on, isTrial: line.is_trial === 1 }, today),
    );
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
      pinned: account.pinned === 1,
      readings: read.map(({ level, confidence, occurredAt }) => ({ level, confidence, occurredAt })),
      owesReason:
        newest !== undefined && previous !== undefined && newest.level < previous.level && newest.reasons === '[]',
      arr: totals(running.map((line) => ({ amountMinor: line.arr_minor, currency: line.currency }))),
      lineCount: running.length,
      endsOn: running.reduce<IsoDate | null>(
        (earliest, { ends_on: end }) => (end !== null && (earliest === null || end < earliest) ? end : earliest),
        null,
      ),
      lastTouchAt: lastTouch.get(account.id) as string | null,
      renewalConfidence: (renewal.get(account.id) as number | undefined) ?? null,
      commitments: commitments.all(account.id) as OpenCommitment[],
    };
  });
}

type ReadingFact = AccountFacts['readings'][number] & { readonly reasons: string };
type LineFact = Pick<ContractLineRow, 'arr_minor' | 'currency' | 'starts_on' | 'ends_on' | 'is_trial'>;

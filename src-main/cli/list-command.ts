import type { Database } from 'better-sqlite3';
import type { AccountRow, ContractLineRow, InteractionRow } from '#domain/book-tables';
import { isStale } from '#domain/sentiment-validity';
import type { BookView } from '../app/book-view.ts';
import { streamRows } from '../storage/whole-book.ts';
import { withBookToRead } from './cli-book.ts';
import { done, refused, type Outcome } from './outcome.ts';
import { systemClock } from './system-clock.ts';

const lists = {
  accounts: (db: Database, view: BookView) => {
    const facts = new Map(view.facts().map((account) => [account.id, account]));
    const today = view.today();
    const { validity } = view.settings();
    return [...streamRows(db, 'accounts')].map((row: AccountRow) => {
      const account = facts.get(row.id);
      const reading = account?.readings[0];
      return {
        id: row.id,
        externalId: row.external_id,
        name: row.name,
        domain: row.domain,
        arr: account?.arr ?? [],
        coverage: row.coverage,
        segment: row.segment,
        stage: row.stage,
        industry: row.industry,
        country: row.country,
        customerSince: row.customer_since,
        owner: row.owner,
        sentiment: reading
          ? {
              level: reading.level,
              on: view.calendar().dateOf(reading.occurredAt),
              stale: isStale(validity, row.coverage, reading, today, systemClock.zone()),
            }
          : null,
      };
    });
  },
  contracts: (db: Database) =>
    [...streamRows(db, 'contract_lines')].map((row: ContractLineRow) => ({
      id: row.id,
      externalId: row.external_id,
      accountId: row.account_id,
      product: row.product,
      arr: { amountMinor: row.arr_minor, currency: row.currency },
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      noticeDays: row.notice_days,
      autoRenew: row.auto_renew === null ? null : row.auto_renew === 1,
      isTrial: row.is_trial === 1,
      seats: row.seats,
    })),
  interactions: (db: Database, view: BookView) =>
    [...streamRows(db, 'interactions')].map((row: InteractionRow) => {
      const entry = view.queries.interaction(row.id);
      return {
        id: row.id,
        accountId: row.account_id,
        kind: row.kind,
        at: row.at,
        zone: row.zone,
        minutes: row.minutes,
        begunBy: row.begun_by,
        level: entry?.level ?? null,
        confidence: entry?.confidence ?? null,
        renewalConfidence: row.renewal_confidence,
        reasons: entry?.reasons ?? [],
        signals: entry?.signals ?? [],
        people: entry?.people ?? [],
        nextSteps: entry?.commitments ?? [],
        note: entry?.note ?? null,
      };
    }),
  people: (db: Database) =>
    [...streamRows(db, 'people')].map((row) => ({
      id: row.id,
      accountId: row.account_id,
      name: row.name,
      email: row.email,
      title: row.title,
      formerSince: row.former_since,
    })),
} as const;

/** `list accounts|contracts|interactions|people --book B`: plain objects on stdout. */
export async function listCommand(what: string | undefined, bookPath: string): Promise<Outcome> {
  const list = Object.hasOwn(lists, what ?? '') ? lists[what as keyof typeof lists] : undefined;
  if (!list) return refused(`list takes ${Object.keys(lists).join(', ')}.`);
  return withBookToRead(bookPath, ({ reading }, view) => done(list(reading, view)));
}

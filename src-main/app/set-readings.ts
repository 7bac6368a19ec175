import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import { levelNames, type Level } from '#domain/sentiment';
import { countsBefore } from '#domain/what-happened';
import { calendarOf } from '#domain/zone-calendar';
import type { Command } from './ports/book-writer.ts';
import { standingReadings } from './standing-readings.ts';

/** Sets the sentiment of accounts by a key in the Book: a reading each, without an interaction. */
export const setReadings: Command<
  { readonly accountIds: readonly string[]; readonly level: Level },
  { readonly count: number; readonly accountName: string | null },
  never
> = {
  act: 'reading.set',
  label: ({ level }, { count, accountName }) => `${levelNames[level]} for ${accountName ?? `${count} accounts`}`,
  run: (book, { accountIds, level }) => {
    const names: string[] = [];
    for (const accountId of new Set(accountIds)) {
      const account = book.get('accounts', accountId);
      if (!account) continue;
      book.insert('readings', {
        id: book.newId(),
        corrects: null,
        account_id: accountId,
        interaction_id: null,
        level,
        confidence: null,
        reasons: '[]',
        occurred_at: book.now,
        recorded_at: book.now,
        zone: book.zone,
        source: 'book key',
        audience: 'self',
      });
      names.push(account.name);
    }
    const [name = null] = names;
    return ok({ count: names.length, accountName: names.length === 1 ? name : null });
  },
};

/** Gives the newest reading of an account its reasons: a correction, since a reading is never overwritten. */
export const explainReading: Command<
  { readonly accountId: string; readonly reasons: readonly string[] },
  null,
  NotFound
> = {
  act: 'reading.explain',
  label: () => 'reason for a sentiment',
  run: (book, { accountId, reasons }) => {
    const calendar = calendarOf(book.zone);
    const before = countsBefore(calendar.dateOf(book.now), calendar);
    const newest = standingReadings(book, { account_id: accountId })
      .filter(({ occurred_at: at }) => at < before)
      .toSorted((a, b) =>
        a.occurred_at === b.occurred_at ? (a.id < b.id ? -1 : 1) : a.occurred_at < b.occurred_at ? -1 : 1,
      )
      .at(-1);
    if (!newest) return err({ type: 'NotFound', what: 'sentiment' });
    book.insert('readings', {
      ...newest,
      id: book.newId(),
      corrects: newest.id,
      reasons: JSON.stringify(reasons),
      recorded_at: book.now,
    });
    return ok(null);
  },
};

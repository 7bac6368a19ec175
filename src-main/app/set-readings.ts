import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import { levelNames, type Level } from '#domain/sentiment';
import type { Command } from './ports/book-writer.ts';

/** Sets the sentiment of accounts by a key in the Book: a reading each, without an interaction. */
export const setReadings: Command<
  { readonly accountIds: readonly string[]; readonly level: Level },
  { readonly count: number },
  never
> = {
  act: 'reading.set',
  label: ({ level }, { count }) => `${levelNames[level]} for ${count === 1 ? 'an account' : `${count} accounts`}`,
  run: (book, { accountIds, level }) => {
    let count = 0;
    for (const accountId of new Set(accountIds)) {
      if (!book.get('accounts', accountId)) continue;
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
      count += 1;
    }
    return ok({ count });
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
    const readings = book.where('readings', { account_id: accountId });
    const replaced = new Set(readings.map(({ corrects }) => corrects));
    const newest = readings
      .filter(({ id }) => !replaced.has(id))
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

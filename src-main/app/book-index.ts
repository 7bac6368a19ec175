import type { AccountFacts } from '#domain/account-facts';
import type { Instant, IsoDate } from '#domain/time';

/** The day that facts are of, and the moment from which on nothing counts on it (H2). */
export interface FactsDay {
  readonly today: IsoDate;
  readonly before: Instant;
}

/** Reads facts from the book: of all accounts, or of some. */
export type ReadFacts = (today: IsoDate, before: Instant, ids?: readonly string[]) => readonly AccountFacts[];

/**
 * The facts of all accounts, kept between questions so that a keystroke in the Book need not ask the file again.
 * It is a memory and no second truth: a change forgets the accounts it touched, another day forgets all.
 */
export interface BookIndex {
  readonly all: (day: FactsDay) => readonly AccountFacts[];
  readonly get: (day: FactsDay, id: string) => AccountFacts | undefined;
  /** Forgets what a change touched; null forgets everything. */
  readonly forget: (accountIds: readonly string[] | null) => void;
  /** Rises with everything forgotten: what was derived from the facts before is out of date. */
  readonly version: () => number;
}

export function createBookIndex(read: ReadFacts): BookIndex {
  let known: FactsDay | undefined;
  let byId: Map<string, AccountFacts> | undefined;
  let list: readonly AccountFacts[] | undefined;
  let version = 0;
  const stale = new Set<string>();

  const refresh = (day: FactsDay): Map<string, AccountFacts> => {
    const { today, before } = day;
    const isOther = known?.today !== today || known.before !== before;
    if (!byId || isOther) {
      if (isOther) version += 1;
      known = day;
      byId = new Map(read(today, before).map((facts) => [facts.id, facts]));
      list = undefined;
      stale.clear();
    } else if (stale.size > 0) {
      for (const id of stale) byId.delete(id);
      for (const facts of read(today, before, [...stale])) byId.set(facts.id, facts);
      list = undefined;
      stale.clear();
    }
    return byId;
  };

  return {
    all: (day) => {
      const facts = refresh(day);
      return (list ??= [...facts.values()]);
    },
    get: (day, id) => refresh(day).get(id),
    forget: (accountIds) => {
      version += 1;
      if (accountIds === null) byId = undefined;
      else for (const id of accountIds) stale.add(id);
    },
    version: () => version,
  };
}

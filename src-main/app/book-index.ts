import type { AccountFacts } from '#domain/account-facts';
import type { IsoDate } from '#domain/time';

/** Reads facts from the book: of all accounts, or of some. */
export type ReadFacts = (today: IsoDate, ids?: readonly string[]) => readonly AccountFacts[];

/**
 * The facts of all accounts, kept between questions so that a keystroke in the Book need not ask the file again.
 * It is a memory and no second truth: a change forgets the accounts it touched, another day forgets all.
 */
export interface BookIndex {
  readonly all: (today: IsoDate) => readonly AccountFacts[];
  readonly get: (today: IsoDate, id: string) => AccountFacts | undefined;
  /** Forgets what a change touched; null forgets everything. */
  readonly forget: (accountIds: readonly string[] | null) => void;
  /** Rises with everything forgotten: what was derived from the facts before is out of date. */
  readonly version: () => number;
}

export function createBookIndex(read: ReadFacts): BookIndex {
  let day: IsoDate | undefined;
  let byId: Map<string, AccountFacts> | undefined;
  let list: readonly AccountFacts[] | undefined;
  let version = 0;
  const stale = new Set<string>();

  const refresh = (today: IsoDate): Map<string, AccountFacts> => {
    if (!byId || day !== today) {
      if (day !== today) version += 1;
      day = today;
      byId = new Map(read(today).map((facts) => [facts.id, facts]));
      list = undefined;
      stale.clear();
    } else if (stale.size > 0) {
      for (const id of stale) byId.delete(id);
      for (const facts of read(today, [...stale])) byId.set(facts.id, facts);
      list = undefined;
      stale.clear();
    }
    return byId;
  };

  return {
    all: (today) => {
      const facts = refresh(today);
      return (list ??= [...facts.values()]);
    },
    get: (today, id) => refresh(today).get(id),
    forget: (accountIds) => {
      version += 1;
      if (accountIds === null) byId = undefined;
      else for (const id of accountIds) stale.add(id);
    },
    version: () => version,
  };
}

import type { AccountFacts } from '#domain/account-facts';
import type { Instant, IsoDate } from '#domain/time';

/** The day that facts are of, and the moment from which on nothing counts on it (H2). */
export interface FactsDay {
  readonly today: IsoDate;
  readonly before: Instant;
}

/** Reads facts from the book: of all accounts, or of some. */
export type ReadFacts = (today: IsoDate, before: Instant, ids?: readonly string[]) => readonly AccountFacts[];

/** Gives others their turn; answers at once while the work has held the thread for less than a frame. */
export type GiveTurn = () => Promise<void>;

/**
 * The facts of all accounts, kept between questions so that a keystroke in the Book need not ask the file again.
 * It is a memory and no second truth: a change forgets the accounts it touched, another day forgets all.
 */
export interface BookIndex {
  readonly all: (day: FactsDay) => readonly AccountFacts[];
  /** One account, without reading the others. */
  readonly get: (day: FactsDay, id: string) => AccountFacts | undefined;
  /** Reads what is not known in small pieces, so that a big book does not hold the thread when `all` is asked next. */
  readonly gather: (day: FactsDay, giveTurn: GiveTurn) => Promise<void>;
  /** Forgets what a change touched; null forgets everything. */
  readonly forget: (accountIds: readonly string[] | null) => void;
  /** Rises with everything forgotten: what was derived from the facts before is out of date. */
  readonly version: () => number;
}

/** So many accounts are read in one piece: some milliseconds. */
const pieceSize = 100;

export function createBookIndex(read: ReadFacts, readIds: () => readonly string[]): BookIndex {
  let known: FactsDay | undefined;
  let byId: Map<string, AccountFacts> | undefined;
  let list: readonly AccountFacts[] | undefined;
  let version = 0;
  const stale = new Set<string>();

  const isKnown = ({ today, before }: FactsDay): boolean => known?.today === today && known.before === before;
  const startAnew = (day: FactsDay): Map<string, AccountFacts> => {
    if (!isKnown(day)) version += 1;
    known = day;
    list = undefined;
    stale.clear();
    return (byId = new Map());
  };
  /** What is known of the day; where nothing is, all is yet to be read. */
  const knownOf = (day: FactsDay): Map<string, AccountFacts> => {
    if (byId && isKnown(day)) return byId;
    const facts = startAnew(day);
    for (const id of readIds()) stale.add(id);
    return facts;
  };
  const put = (facts: Map<string, AccountFacts>, { today, before }: FactsDay, ids: readonly string[]): void => {
    for (const id of ids) {
      facts.delete(id);
      stale.delete(id);
    }
    for (const one of read(today, before, ids)) facts.set(one.id, one);
    list = undefined;
  };
  const refresh = (day: FactsDay): Map<string, AccountFacts> => {
    if (!byId || !isKnown(day)) {
      const facts = startAnew(day);
      for (const one of read(day.today, day.before)) facts.set(one.id, one);
      return facts;
    }
    if (stale.size > 0) put(byId, day, [...stale]);
    return byId;
  };

  return {
    all: (day) => {
      const facts = refresh(day);
      return (list ??= [...facts.values()]);
    },
    get: (day, id) => {
      const facts = knownOf(day);
      if (stale.has(id)) put(facts, day, [id]);
      return facts.get(id);
    },
    gather: async (day, giveTurn) => {
      // A change may come between two pieces: what it touched is stale again, or everything is.
      for (;;) {
        const facts = knownOf(day);
        if (stale.size === 0) return;
        put(facts, day, [...stale].slice(0, pieceSize));
        await giveTurn();
      }
    },
    forget: (accountIds) => {
      version += 1;
      if (accountIds === null) byId = undefined;
      else for (const id of accountIds) stale.add(id);
    },
    version: () => version,
  };
}

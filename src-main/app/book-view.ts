import type { AccountFacts } from '#domain/account-facts';
import type { Clock } from '#domain/clock';
import { createAccountFinder, type AccountFinder } from '#domain/account-find';
import type { LinePerson } from '#domain/line-types';
import { createStripReader, decodeStrip, encodeStrip, stripWeeks } from '#domain/sentiment-strip';
import { daysSince, isStale } from '#domain/sentiment-validity';
import { evidenceAgainst, gutSide } from '#domain/disagreement';
import { addDays, instantFromEpoch, mondayOf, type Instant, type IsoDate } from '#domain/time';
import { countsBefore } from '#domain/what-happened';
import { calendarOf, type ZoneCalendar } from '#domain/zone-calendar';
import { ownCurrencyFirst } from '#domain/money';
import { holdsFrom, type ValueSum } from '#domain/receipt-standing';
import type { BookRow } from '#contract/accounts';
import type { Settings } from '#contract/settings';
import { createBookIndex, type FactsDay } from './book-index.ts';
import { createTurns } from './turns.ts';
import type { BookQueries } from './ports/book-queries.ts';

/** What every screen sees of the open book: facts, strips and settings, remembered until a change forgets them. */
export interface BookView {
  readonly queries: BookQueries;
  readonly today: () => IsoDate;
  /** The first moment that does not count yet (H2). */
  readonly before: () => Instant;
  readonly calendar: () => ZoneCalendar;
  readonly settings: () => Settings;
  readonly facts: () => readonly AccountFacts[];
  /** Reads facts and strips that are not known, in pieces between which others have their turn. Ask it before `facts`. */
  readonly gather: () => Promise<void>;
  readonly factsOf: (id: string) => AccountFacts | undefined;
  /** 26 letters, as `decodeStrip` reads them. */
  readonly strip: (facts: AccountFacts) => string;
  /** Levels gained or lost in the last eight weeks; null where there is nothing to compare. */
  readonly change: (facts: AccountFacts) => number | null;
  /** What the receipts of an account come to, in one question for all accounts. */
  readonly valueOf: (accountId: string) => readonly ValueSum[];
  readonly row: (facts: AccountFacts) => BookRow;
  readonly finder: () => AccountFinder;
  readonly people: () => readonly LinePerson[];
  readonly forget: (accountIds: readonly string[] | null) => void;
  /** Rises whenever something was forgotten, or the day changed. */
  readonly version: () => string;
}

export function createBookView(queries: BookQueries, clock: Clock): BookView {
  const index = createBookIndex(queries.facts, queries.accountIds);
  const strips = new Map<string, string>();
  let settings: Settings | undefined;
  let finder: AccountFinder | undefined;
  let people: readonly LinePerson[] | undefined;
  let values: { readonly day: IsoDate; readonly of: ReadonlyMap<string, readonly ValueSum[]> } | undefined;
  let stripDay = '';
  let readStrip: ReturnType<typeof createStripReader> | undefined;

  const today = (): IsoDate => view.calendar().dateOf(clock.now());
  const factsDay = (): FactsDay => ({ today: today(), before: view.before() });
  const view: BookView = {
    queries,
    today,
    before: () => countsBefore(today(), view.calendar()),
    calendar: () => calendarOf(clock.zone()),
    settings: () => (settings ??= queries.settings()),
    facts: () => index.all(factsDay()),
    gather: async () => {
      const giveTurn = createTurns();
      let version: string;
      do {
        await index.gather(factsDay(), giveTurn);
        version = view.version();
        for (const facts of view.facts()) {
          // A strip of facts that changed meanwhile must not be remembered.
          if (view.version() !== version) break;
          if (strips.has(facts.id)) continue;
          view.strip(facts);
          await giveTurn();
        }
      } while (view.version() !== version);
    },
    factsOf: (id) => index.get(factsDay(), id),
    strip: (facts) => {
      const day = `${today()} ${clock.zone()}`;
      if (day !== stripDay || !readStrip) {
        stripDay = day;
        strips.clear();
        readStrip = createStripReader(view.settings().validity, today(), view.calendar());
      }
      let strip = strips.get(facts.id);
      if (strip === undefined) {
        const from = view.calendar().startOf(addDays(mondayOf(today()), -7 * (stripWeeks - 1)));
        strip = encodeStrip(
          readStrip(facts.readings.length === 0 ? [] : queries.levels(facts.id, from), facts.coverage),
        );
        strips.set(facts.id, strip);
      }
      return strip;
    },
    change: (facts) => {
      const cells = decodeStrip(view.strip(facts));
      const now = cells.at(-1)?.level ?? null;
      const before = cells.at(-1 - 8)?.level ?? null;
      return now === null || before === null ? null : now - before;
    },
    valueOf: (accountId) => {
      const day = today();
      if (values?.day !== day) {
        const from = holdsFrom(day, view.settings().receiptMonths);
        const of = new Map<string, ValueSum[]>();
        for (const { accountId: id, ...sum } of queries.receipts.sums(day, from)) {
          const known = of.get(id);
          if (known) known.push(sum);
          else of.set(id, [sum]);
        }
        values = { day, of };
      }
      return values.of.get(accountId) ?? [];
    },
    row: (facts) => rowOf(facts, view, clock),
    finder: () =>
      (finder ??= createAccountFinder(
        view.facts().map(({ id, name, domain, externalId, lastTouchAt }) => ({
          id,
          name,
          domain,
          externalId,
          recent: lastTouchAt,
        })),
      )),
    people: () => (people ??= queries.allPeople()),
    forget: (accountIds) => {
      index.forget(accountIds);
      finder = undefined;
      people = undefined;
      settings = undefined;
      values = undefined;
      if (accountIds === null) {
        strips.clear();
        readStrip = undefined;
      } else for (const id of accountIds) strips.delete(id);
    },
    version: () => `${index.version()} ${today()}`,
  };
  return view;
}

function rowOf(facts: AccountFacts, view: BookView, clock: Clock): BookRow {
  const today = view.today();
  const zone = clock.zone();
  const [reading] = facts.readings;
  const [step] = facts.commitments;
  return {
    id: facts.id,
    externalId: facts.externalId,
    name: facts.name,
    segment: facts.segment,
    coverage: facts.coverage,
    stage: facts.stage,
    industry: facts.industry,
    country: facts.country,
    owner: facts.owner,
    customerSince: facts.customerSince,
    level: reading?.level ?? null,
    stale: reading !== undefined && isStale(view.settings().validity, facts.coverage, reading, today, zone),
    apart: isApart(facts, view),
    confidence: reading?.confidence ?? null,
    readAt: reading?.occurredAt ?? null,
    change: view.change(facts),
    strip: view.strip(facts),
    arr: ownCurrencyFirst(facts.arr, view.settings().defaultCurrency),
    lineCount: facts.lineCount,
    endsOn: facts.endsOn,
    endedOn: facts.endedOn,
    touchDays: facts.lastTouchAt === null ? null : daysSince(facts.lastTouchAt, today, zone),
    nextStep: step
      ? { text: step.text, due: step.due, direction: step.direction, late: step.due !== null && step.due < today }
      : null,
    pinned: facts.pinned,
  };
}

/** N2 at the end of today. Only what a glance at the level does not settle is asked of the file, a row at a time. */
function isApart({ id, readings: [reading], coverage }: AccountFacts, view: BookView): boolean {
  if (!reading || gutSide(reading.level) === null) return false;
  const evidence = view.queries.evidence
    .ofAccount(id, view.before())
    .map(({ id: own, kind, value, occurred_at: occurredAt }) => ({ id: own, kind, value, occurredAt }));
  if (evidence.length === 0) return false;
  const facts = { evidence, coverage, validity: view.settings().validity, calendar: view.calendar() };
  return evidenceAgainst(reading, facts, instantFromEpoch(Date.parse(view.before()) - 1)) !== undefined;
}

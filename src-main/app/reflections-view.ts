import { countThemes, themesSince } from '#domain/reflection-themes';
import { dueState, reflectionDue, timesAYear } from '#domain/reflection-due';
import { perceptions } from '#domain/perception';
import { err, ok, type Result } from '#domain/result';
import type { AccountFacts } from '#domain/account-facts';
import { isStale } from '#domain/sentiment-validity';
import type { Instant, IsoDate } from '#domain/time';
import type { NotFound } from '#contract/failures';
import type { BookTheme, DueAccount, Reflection, ReflectionPreparation, ReflectionsPage } from '#contract/reflections';
import type { BookView } from './book-view.ts';

/** More than these are a list that nobody reads to its end. */
const mostNever = 200;
const mostPast = 200;
const mostPromises = 20;

export const talkKey = (accountId: string): string => `reflection:${accountId}`;
const harvestStart = 'harvest:';

/** The place Reflections: who is due, what is planned, what was heard, and what runs through the book. */
export function viewReflections(view: BookView): ReflectionsPage {
  const { reflections } = view.queries;
  const calendar = view.calendar();
  const before = view.before();
  const planned = reflections.planned();
  const lastOn = new Map(reflections.last(before).map(({ accountId, at }) => [accountId, calendar.dateOf(at)]));
  const plannedOn = new Map(planned.map(({ accountId, on }) => [accountId, on]));
  const due: DueAccount[] = [];
  const never: { readonly account: DueAccount; readonly arr: number }[] = [];
  for (const facts of view.facts()) {
    const account = dueAccount(view, facts, lastOn.get(facts.id) ?? null, plannedOn.get(facts.id) ?? null);
    const next = dueOf(view, facts, account.lastOn);
    if (next === null) continue;
    if (next.on === null) never.push({ account, arr: Math.max(0, ...facts.arr.map(({ amountMinor }) => amountMinor)) });
    else if (dueState(next.on, view.today()) !== 'far') due.push(account);
  }
  const since = themesSince(before);
  const drafts = reflections.drafts();
  const { past, total } = reflections.past(mostPast);
  return {
    date: view.today(),
    due: due.toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1)),
    never: {
      count: never.length,
      accounts: never
        .toSorted((a, b) => b.arr - a.arr)
        .slice(0, mostNever)
        .map(({ account }) => account),
    },
    planned: [...planned],
    past,
    pastCount: total,
    themes: themesOf(view),
    talkedCount: reflections.talkedSince(since, before),
    begun: drafts.flatMap(({ key, at }) => {
      const facts = key.startsWith(harvestStart) ? undefined : view.factsOf(key.slice(talkKey('').length));
      return facts ? [{ accountId: facts.id, accountName: facts.name, at }] : [];
    }),
    begunHarvests: drafts.flatMap(({ key }) => (key.startsWith(harvestStart) ? [key.slice(harvestStart.length)] : [])),
  };
}

/** The themes of the last twelve months. */
const themesOf = (view: BookView): BookTheme[] =>
  countThemes(view.queries.reflections.mentions(themesSince(view.before()), view.before())).map(
    ({ theme, accountIds, mentions }) => ({ theme, accountIds: [...accountIds], mentions: [...mentions] }),
  );

const dueOf = (view: BookView, { coverage, endedOn }: AccountFacts, lastOn: IsoDate | null) =>
  reflectionDue({ coverage, endedOn, lastOn }, view.settings().reflectionsAYear);

function dueAccount(
  view: BookView,
  facts: AccountFacts,
  lastOn: IsoDate | null,
  plannedOn: IsoDate | null,
): DueAccount {
  const [reading] = facts.readings;
  return {
    accountId: facts.id,
    accountName: facts.name,
    coverage: facts.coverage,
    level: reading?.level ?? null,
    stale:
      reading !== undefined &&
      isStale(view.settings().validity, facts.coverage, reading, view.today(), view.calendar().zone),
    timesAYear: timesAYear(view.settings().reflectionsAYear, facts.coverage),
    lastOn,
    dueOn: dueOf(view, facts, lastOn)?.on ?? null,
    plannedOn,
  };
}

/** What one wants to know before the talk: what changed since the last one, and what they said then. */
export function viewPreparation(
  view: BookView,
  accountId: string,
  isReadOnly: boolean,
): Result<ReflectionPreparation, NotFound> {
  const { queries } = view;
  const facts = view.factsOf(accountId);
  if (!facts) return err({ type: 'NotFound', what: 'account' });
  const calendar = view.calendar();
  const last = queries.reflections.lastOf(accountId, view.before()) ?? null;
  const lastOn = last === null ? null : calendar.dateOf(last.at);
  const isSince = (day: IsoDate | null): day is IsoDate =>
    lastOn !== null && day !== null && day > lastOn && day <= view.today();
  const people = queries.people(accountId);
  const lines = queries.contractLines(accountId);
  const closed = last ? queries.reflections.closedSince(accountId, last.at) : { kept: 0, broken: 0 };
  return ok({
    date: view.today(),
    account: dueAccount(
      view,
      facts,
      lastOn,
      queries.reflections.planned().find((plan) => plan.accountId === accountId)?.on ?? null,
    ),
    last,
    sentiment: {
      // The level that came out of the talk itself counts as how they were then.
      atLast: last
        ? (queries.interaction(last.interactionId)?.level ?? queries.reflections.levelAt(accountId, last.at))
        : null,
      now: facts.readings[0]?.level ?? null,
      readings: last ? queries.reflections.readingsSince(accountId, last.at) : 0,
    },
    joined: people.filter(({ created_at: at }) => last !== null && at > last.at).map(({ name }) => name),
    left: people.flatMap(({ name, former_since: on }) => (isSince(on) ? [{ name, on }] : [])),
    linesBegun: lines.flatMap(({ product, starts_on: on }) => (isSince(on) ? [{ product, on }] : [])),
    linesEnded: lines.flatMap(({ product, ends_on: on }) => (isSince(on) ? [{ product, on }] : [])),
    promisesKept: closed.kept,
    promisesBroken: closed.broken,
    openPromises: queries
      .commitments({ accountId, state: 'open', limit: mostPromises })
      .commitments.map(({ id, direction, text, due }) => ({ id, direction, text, due })),
    quotes: last ? [...queries.reflections.quotes(last.interactionId)] : [],
    objectives: objectivesAt(view, accountId, view.before()),
    people: people
      .filter(({ former_since: left }) => left === null)
      .map(({ id, name, title }) => ({ id, name, title })),
    hasDraft: queries.draft(talkKey(accountId)) !== undefined,
    isReadOnly,
  });
}

const objectivesAt = (view: BookView, accountId: string, at: Instant): Reflection['objectives'] =>
  view.queries.reflections.objectives(accountId, at).map(({ at: asked, ...objective }) => ({
    ...objective,
    on: asked === null ? null : view.calendar().dateOf(asked),
  }));

/** One reflection with its harvest and what it is compared with. */
export function viewReflection(view: BookView, interactionId: string): Result<Reflection, NotFound> {
  const { reflections } = view.queries;
  const stored = reflections.get(interactionId);
  const entry = view.queries.interaction(interactionId);
  if (!stored || !entry) return err({ type: 'NotFound', what: 'reflection' });
  const calendar = view.calendar();
  const before = view.before();
  const since = themesSince(before);
  const previous = reflections.lastOf(stored.accountId, stored.at);
  const heard = reflections.scales(stored.accountId);
  return ok({
    ...stored,
    scales: perceptions.map((scale) => {
      const now = heard.find((one) => one.scale === scale && one.interactionId === interactionId);
      const earlier = heard.find(
        (one) => one.scale === scale && one.at < stored.at && one.interactionId !== interactionId,
      );
      return {
        scale,
        now: now ? { value: now.value, quote: now.quote } : null,
        before: earlier ? { value: earlier.value, on: calendar.dateOf(earlier.at) } : null,
      };
    }),
    objectives: objectivesAt(view, stored.accountId, stored.at),
    previousOn: previous ? calendar.dateOf(previous.at) : null,
    level: entry.level,
    previousLevel: entry.level === null ? reflections.levelAt(stored.accountId, stored.at) : entry.previousLevel,
    themes: themesOf(view),
    talkedCount: reflections.talkedSince(since, before),
  });
}

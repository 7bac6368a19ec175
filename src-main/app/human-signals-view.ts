import type { HumanSignals, PromiseRow } from '#contract/human-signals';
import type { NotFound } from '#contract/failures';
import { isUntested, replyDays, signalDays, signalWindows, tallySignals } from '#domain/human-signals';
import { median } from '#domain/median';
import { perceptions } from '#domain/perception';
import { err, ok, type Result } from '#domain/result';
import { silentChurn } from '#domain/silent-churn';
import { addDays, daysBetween } from '#domain/time';
import type { ZoneCalendar } from '#domain/zone-calendar';
import type { BookView } from './book-view.ts';
import type { PromiseFact } from './ports/human-signal-queries.ts';

/** All that an account shows without saying it, each figure with its rows. */
export function viewHumanSignals(view: BookView, accountId: string, locale: string): Result<HumanSignals, NotFound> {
  const facts = view.factsOf(accountId);
  if (!facts) return err({ type: 'NotFound', what: 'account' });
  const { signals } = view.queries;
  const [today, before] = [view.today(), view.before()];
  const windows = signalWindows(before);
  const touches = signals.touches(accountId, windows.before, before);
  const { begun, attendance } = facts.silence;
  const recentTouches = touches.filter(({ at }) => at >= windows.recent);
  const kindOf = new Map(recentTouches.map(({ id, kind }) => [id, kind]));
  const silence = silentChurn(facts.silence, today, locale);
  return ok({
    since: addDays(today, 1 - signalDays),
    sinceBefore: addDays(today, 1 - 2 * signalDays),
    signals: tallySignals(signals.heard(accountId, windows.recent, before)).map(({ signal, direction, heard }) => ({
      signal,
      direction,
      heard: heard.map(({ interactionId, at }) => ({ interactionId, at, kind: kindOf.get(interactionId) ?? 'call' })),
    })),
    touches: [...touches],
    begun: {
      ...begun.recent,
      unsaid: recentTouches.length - begun.recent.said,
      theirsBefore: begun.before.theirs,
      saidBefore: begun.before.said,
    },
    attendance: {
      ...attendance.recent,
      peopleBefore: attendance.before.people,
      talksBefore: attendance.before.talks,
    },
    replies: repliesOf(view, accountId),
    perceptions: perceptionsOf(view, accountId),
    value: valueOf(view, accountId),
    silence: { state: silence.state, trends: [...silence.trends] },
    people: view.queries
      .people(accountId)
      .map(({ id, name, former_since: since }) => ({ id, name, former: since !== null && since <= today })),
  });
}

function repliesOf(view: BookView, accountId: string): HumanSignals['replies'] {
  const [today, before, calendar] = [view.today(), view.before(), view.calendar()];
  const windows = signalWindows(before);
  const asked = view.queries.signals.asked(accountId, before).map((row) => {
    const askedOn = calendar.dateOf(row.askedAt);
    const answeredOn = row.answeredAt === null ? null : calendar.dateOf(row.answeredAt);
    return { ...row, askedOn, answeredOn, days: replyDays(askedOn, answeredOn ?? today) };
  });
  const open = asked.filter(({ answeredOn }) => answeredOn === null).toReversed();
  const closed = asked.filter(({ answeredOn }) => answeredOn !== null);
  const people = new Map<string | null, (typeof asked)[number][]>();
  for (const row of asked) people.set(row.personId, [...(people.get(row.personId) ?? []), row]);
  return {
    pairs: [...open, ...closed].map(({ id, personId, personName, about, askedOn, answeredOn, days }) => ({
      id,
      personId,
      personName,
      about,
      askedOn,
      answeredOn,
      days,
    })),
    people: [...people]
      .map(([personId, rows]) => {
        const answered = rows.filter(({ answeredOn }) => answeredOn !== null);
        const recent = answered.filter(({ askedAt }) => askedAt >= windows.recent).map(({ days }) => days);
        const earlier = answered
          .filter(({ askedAt }) => askedAt < windows.recent && askedAt >= windows.before)
          .map(({ days }) => days);
        return {
          personId,
          name: rows[0]?.personName ?? null,
          recent: { median: median(recent), count: recent.length },
          before: { median: median(earlier), count: earlier.length },
          open: rows.length - answered.length,
        };
      })
      .filter((one) => one.recent.count + one.before.count + one.open > 0)
      .sort((left, right) => (right.recent.median ?? -1) - (left.recent.median ?? -1)),
  };
}

function perceptionsOf(view: BookView, accountId: string): HumanSignals['perceptions'] {
  const rows = view.queries.signals.perceived(accountId, view.before());
  const shown = ({ id, value, quote, personName, at }: (typeof rows)[number]) => ({
    id,
    value,
    quote,
    personName,
    on: view.calendar().dateOf(at),
  });
  return perceptions.flatMap((scale) => {
    const own = rows.filter((row) => row.scale === scale);
    const [now, previous] = own;
    return now ? [{ scale, now: shown(now), previous: previous ? shown(previous) : null, all: own.map(shown) }] : [];
  });
}

function valueOf(view: BookView, accountId: string): HumanSignals['value'] {
  const today = view.today();
  const all = view.queries.signals.valueAnswers(accountId, view.before()).map(({ id, said, words, personName, at }) => {
    const on = view.calendar().dateOf(at);
    return { id, said, words, personName, on, days: daysBetween(on, today) };
  });
  const newest = all[0] ?? null;
  return { newest, all, untested: isUntested(newest?.on ?? null, today) };
}

/** A promise with its days by the calendar of the reader. */
export const promiseOf = ({ givenAt, closedAt, ...row }: PromiseFact, calendar: ZoneCalendar): PromiseRow => ({
  ...row,
  // A book that came without its journal still knows that a day is another than the first.
  moves: Math.max(row.moves, row.firstDue !== null && row.firstDue !== row.due ? 1 : 0),
  givenOn: calendar.dateOf(givenAt),
  closedOn: closedAt === null ? null : calendar.dateOf(closedAt),
});

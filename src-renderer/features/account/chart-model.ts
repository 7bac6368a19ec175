import type { SentimentHistory } from '#contract/interactions';
import type { Coverage } from '#domain/account';
import type { Level } from '#domain/sentiment';
import { validDays, type Validity } from '#domain/sentiment-validity';

const day = 86_400_000;

/** A reading on the axis of time. */
export interface ChartReading {
  readonly id: string;
  readonly level: Level;
  readonly confidence: number | null;
  readonly reasons: readonly string[];
  readonly at: number;
  /** The level before, null for the first reading of all. */
  readonly previous: Level | null;
}

/** A stretch of time over which one level held, fresh or stale. */
export interface ChartRun {
  readonly level: Level;
  readonly from: number;
  readonly to: number;
  readonly stale: boolean;
}

export type ChartTouch = SentimentHistory['touches'][number] & { readonly time: number };

/** What is drawn: everything between `from` and `to`, in milliseconds. */
export interface ChartModel {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly readings: readonly ChartReading[];
  readonly runs: readonly ChartRun[];
  readonly touches: readonly ChartTouch[];
  /** The end of the contract, where it lies on the axis. */
  readonly end: number | null;
  /** Of a young account: how long its newest level holds, which is all there is to look ahead to. */
  readonly holds: { readonly level: Level; readonly until: number } | null;
  /** There is little to show yet, so that weeks are shown and not months. */
  readonly isYoung: boolean;
}

export type ChartSpan = '6 months' | '12 months' | 'all';

/** Less than this is a beginning: it is shown by the week, with what is ahead. */
const youngDays = 56;

/** The spans that show something else than everything does. */
export function spansOf(history: SentimentHistory, now: number): readonly ChartSpan[] {
  const first = firstOf(
    readingsOf(history),
    history.touches.map(({ at }) => Date.parse(at)),
    now,
  );
  const months = ([6, 12] as const).filter((count) => first < monthsBefore(now, count));
  return months.length === 0 ? [] : [...months.map((count) => `${count} months` as const), 'all'];
}

const firstOf = (readings: readonly ChartReading[], touches: readonly number[], now: number): number =>
  touches.reduce((earliest, time) => Math.min(earliest, time), readings[0]?.at ?? now);

/** Which readings and touches a span of time shows, and where each level held. */
export function chartModel(input: {
  readonly history: SentimentHistory;
  readonly validity: Validity;
  readonly coverage: Coverage | null;
  readonly span: ChartSpan;
  readonly now: number;
  readonly contractEnd: number | null;
}): ChartModel {
  const { history, validity, coverage, span, contractEnd } = input;
  const all = readingsOf(history);
  const newest = all.at(-1);
  // What was logged while the chart was looked at is not of the future.
  const now = Math.max(input.now, newest?.at ?? 0);
  const touches = history.touches.map((touch) => ({ ...touch, time: Date.parse(touch.at) }));
  const first = firstOf(
    all,
    touches.map(({ time }) => time),
    now,
  );
  const isYoung = newest !== undefined && now - first < youngDays * day;
  const months = span === '6 months' ? 6 : 12;
  const wanted = span === 'all' ? first - day : monthsBefore(now, months);
  // A young account fills the axis with what there is, but never with less than four weeks.
  const from = isYoung
    ? Math.min(first - 4 * day, now - 14 * day)
    : Math.min(
        span === 'all' ? wanted : Math.max(wanted, Math.min(first - 3 * day, monthsBefore(now, 1))),
        now - 28 * day,
      );
  const shown = all.filter(({ at }) => at >= from);
  const before = all.findLast(({ at }) => at < from);
  // The end of the contract is shown where it does not squeeze the past into a corner.
  const end = contractEnd !== null && contractEnd > from && contractEnd - now < (now - from) * 0.4 ? contractEnd : null;
  const until = newest === undefined ? 0 : lapseOf(newest, validity, coverage);
  const holds = isYoung && until > now ? { level: newest.level, until } : null;
  // As far ahead as the level holds, but never more of what is to come than of what was.
  const ahead = holds === null ? now : Math.min(holds.until + day, 2 * now - from);
  const to = Math.max(ahead, end ?? now) + (now - from) * 0.012;
  return {
    from,
    to,
    now,
    readings: shown,
    runs: runsOf(before ? [before, ...shown] : shown, validity, coverage, from, now),
    touches: touches.filter(({ time }) => time >= from && time <= now + day),
    end,
    holds,
    isYoung,
  };
}

/** The readings of a history as the chart and its title see them. */
export function readingsOf(history: SentimentHistory): readonly ChartReading[] {
  const sorted = history.readings.toSorted((a, b) =>
    a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0,
  );
  return sorted.map(({ id, level, confidence, reasons, occurredAt }, index) => ({
    id,
    level,
    confidence,
    reasons,
    at: Date.parse(occurredAt),
    previous: sorted[index - 1]?.level ?? null,
  }));
}

/** When a reading holds no longer. */
const lapseOf = ({ at, level }: ChartReading, validity: Validity, coverage: Coverage | null): number =>
  at + (validDays(validity, coverage, level) + 1) * day;

function runsOf(
  readings: readonly ChartReading[],
  validity: Validity,
  coverage: Coverage | null,
  from: number,
  now: number,
): readonly ChartRun[] {
  const runs: ChartRun[] = [];
  const add = (level: Level, start: number, end: number, stale: boolean) => {
    const [left, right] = [Math.max(start, from), Math.min(end, now)];
    if (right <= left) return;
    const last = runs.at(-1);
    // Thousands of equal readings are one stroke.
    if (last && last.level === level && last.stale === stale && last.to >= left)
      runs[runs.length - 1] = { ...last, to: right };
    else runs.push({ level, from: left, to: right, stale });
  };
  readings.forEach((reading, index) => {
    const next = readings[index + 1]?.at ?? now;
    const lapses = lapseOf(reading, validity, coverage);
    add(reading.level, reading.at, Math.min(next, lapses), false);
    if (lapses < next) add(reading.level, Math.max(lapses, reading.at), next, true);
  });
  return runs;
}

function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.getTime();
}

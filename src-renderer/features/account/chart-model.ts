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
}

export type ChartSpan = '6 months' | '12 months' | 'all';

/** Which readings and touches a span of time shows, and where each level held. */
export function chartModel(input: {
  readonly history: SentimentHistory;
  readonly validity: Validity;
  readonly coverage: Coverage | null;
  readonly span: ChartSpan;
  readonly now: number;
  readonly contractEnd: number | null;
}): ChartModel {
  const { history, validity, coverage, span, now, contractEnd } = input;
  const all = readingsOf(history);
  const touches = history.touches.map((touch) => ({ ...touch, time: Date.parse(touch.at) }));
  const first = touches.reduce((earliest, { time }) => Math.min(earliest, time), all[0]?.at ?? now);
  const months = span === '6 months' ? 6 : 12;
  const wanted = span === 'all' ? first - day : monthsBefore(now, months);
  // A young account fills the axis with what there is, but never with less than four weeks.
  const from = Math.min(
    span === 'all' ? wanted : Math.max(wanted, Math.min(first - 3 * day, monthsBefore(now, 1))),
    now - 28 * day,
  );
  const shown = all.filter(({ at }) => at >= from);
  const before = all.findLast(({ at }) => at < from);
  // The end of the contract is shown where it does not squeeze the past into a corner.
  const end = contractEnd !== null && contractEnd > from && contractEnd - now < (now - from) * 0.4 ? contractEnd : null;
  const to = Math.max(now, end ?? now) + (now - from) * 0.012;
  return {
    from,
    to,
    now,
    readings: shown,
    runs: runsOf(before ? [before, ...shown] : shown, validity, coverage, from, now),
    touches: touches.filter(({ time }) => time >= from && time <= now + day),
    end,
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
    const lapses = reading.at + (validDays(validity, coverage, reading.level) + 1) * day;
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

import type { NotFound } from '#contract/failures';
import type { AgreedChange, AgreedVersion, Measurement, PlanHealthReading, Standing } from '#contract/outcomes';
import { newestOf, readOutcome } from '#domain/outcome-reading';
import { daysUnreviewed, planHealth, reviewedEvery } from '#domain/plan-health';
import { standingOf, stepTallies } from '#domain/plan-progress';
import { changesBetween, isAgreedOn, type AgreedLine, type LineChange } from '#domain/plan-version';
import type { MeasurementRow, PlanItemRow } from '#domain/plan-rows';
import { err, ok, type Result } from '#domain/result';
import { dateOf } from '#domain/time';
import type { BookView } from './book-view.ts';
import { agreedLine } from './plan-agreement.ts';
import { byItem } from './plans-view.ts';

/** What was measured of an outcome, the newest first. */
export const viewMeasurements = (view: BookView, itemId: string): Measurement[] =>
  view.queries.outcomes.measurements(itemId).map(measurementOf);

const measurementOf = (row: MeasurementRow): Measurement => ({
  id: row.id,
  value: row.value,
  on: row.on_date,
  source: row.source,
  confirmedBy: row.confirmed_by,
  confirmedName: row.confirmed_name,
  confirmedOn: row.confirmed_on,
  confirmedWords: row.confirmed_words,
  recordedAt: row.recorded_at,
  audience: row.audience,
});

/** How much of what matters is on track, with the arithmetic and how fresh it is. */
export function viewPlanHealth(view: BookView, planId: string): Result<PlanHealthReading, NotFound> {
  const { plans, outcomes } = view.queries;
  const plan = plans.plan(planId);
  if (!plan) return err({ type: 'NotFound', what: 'plan' });
  const today = view.today();
  const rows = plans.items(planId);
  const measured = byItem(plans.measured(planId));
  const lines = rows.map(({ id, level, due, done_on: doneOn, status }) => ({ id, level, due, doneOn, status }));
  const tallies = stepTallies(lines, today);
  const judged = rows
    .filter(({ level, text }) => level === 'outcome' && text !== '')
    .map((row) => {
      const newest = newestOf((measured.get(row.id) ?? []).filter(({ on }) => on <= today));
      const reading = readOutcome(
        { baseline: row.baseline, baselineOn: row.baseline_on ?? plan.starts_on, target: row.target, due: row.due },
        newest && { value: newest.value, on: newest.on },
        today,
      );
      return { row, reading, ...judge(row, reading, tallies, today) };
    });
  const health = planHealth(judged.map(({ row, standing }) => ({ id: row.id, importance: row.importance, standing })));
  const parts = new Map(health.parts.map((part) => [part.id, part]));
  const agreedOn = plan.agreed_on;
  const days = daysUnreviewed(
    { reviewedOn: plan.reviewed_on, agreedOn, createdOn: dateOf(plan.created_at, view.calendar().zone) },
    today,
  );
  const [newest] = outcomes.versions(planId);
  return ok({
    percent: health.percent,
    outcomes: judged.map(({ row, reading, standing, from }): Standing => ({
      id: row.id,
      text: row.text,
      importance: row.importance,
      weight: parts.get(row.id)?.weight ?? 0,
      counts: parts.get(row.id)?.counts ?? false,
      standing,
      from,
      reading: reading && { ...reading, measured: { ...reading.measured } },
    })),
    dropped: judged.filter(({ standing }) => standing === 'dropped').length,
    agreedOn,
    agreedName: plan.agreed_name,
    changed: newest ? changesBetween(linesOf(newest.body), wordingOf(view, planId)).length : 0,
    reviewedOn: plan.reviewed_on,
    daysUnreviewed: days,
    isStale: plan.closed_on === null && days > reviewedEvery,
  });
}

/** OC5: what a person said holds; else what was measured, else the steps. */
function judge(
  row: Pick<PlanItemRow, 'id' | 'level' | 'due' | 'done_on' | 'status'>,
  reading: ReturnType<typeof readOutcome>,
  tallies: ReturnType<typeof stepTallies>,
  today: string,
): Pick<Standing, 'standing' | 'from'> {
  if (row.status !== null) return { standing: row.status, from: 'person' };
  if (reading?.says) return { standing: reading.says, from: 'measurement' };
  const line = { id: row.id, level: row.level, due: row.due, doneOn: row.done_on, status: row.status };
  return { standing: standingOf(line, tallies.get(row.id), today), from: 'steps' };
}

/** The agreements on a plan, each against the one before, and what differs from the newest today. */
export function viewVersions(
  view: BookView,
  planId: string,
): Result<{ versions: AgreedVersion[]; sinceThen: AgreedChange[] }, NotFound> {
  const { plans, outcomes } = view.queries;
  if (!plans.plan(planId)) return err({ type: 'NotFound', what: 'plan' });
  const rows = outcomes.versions(planId);
  const versions = rows.map((row, index): AgreedVersion => {
    const lines = linesOf(row.body);
    const before = rows[index + 1];
    return {
      id: row.id,
      number: row.number,
      agreedOn: row.agreed_on,
      agreedName: row.agreed_name,
      words: row.words,
      changes: before ? mutable(changesBetween(linesOf(before.body), lines)) : [],
      lines: lines.flatMap(({ id, level, text }) => (level === 'step' ? [] : [{ id, level, text }])),
    };
  });
  const [newest] = rows;
  return ok({
    versions,
    sinceThen: newest ? mutable(changesBetween(linesOf(newest.body), wordingOf(view, planId))) : [],
  });
}

const wordingOf = (view: BookView, planId: string): AgreedLine[] =>
  view.queries.plans
    .items(planId)
    .filter(isAgreedOn)
    .map((row) => agreedLine(row, row.owner_name));

/** Written by `agreePlan` alone. */
const linesOf = (body: string): AgreedLine[] => JSON.parse(body) as AgreedLine[];

const mutable = (changes: readonly LineChange[]): AgreedChange[] =>
  changes.map((change) => ({ ...change, fields: [...change.fields] }));

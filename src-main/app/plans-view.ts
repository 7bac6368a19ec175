import type { NotFound } from '#contract/failures';
import type { PlanHead, PlanItem, PlanSummary, WholePlan } from '#contract/plans';
import { isLate, stepTallies } from '#domain/plan-progress';
import { err, ok, type Result } from '#domain/result';
import { isRunning } from '#domain/contract-line';
import { addDays, type IsoDate } from '#domain/time';
import type { BookView } from './book-view.ts';
import type { PlanFact, PlanItemFact } from './ports/plan-queries.ts';

/** A plan with its lines in order. */
export function viewPlan(view: BookView, id: string): Result<WholePlan, NotFound> {
  const { plans, people } = view.queries;
  const plan = plans.plan(id);
  if (!plan) return err({ type: 'NotFound', what: 'plan' });
  const today = view.today();
  return ok({
    ...headOf(plan),
    items: itemsOf(view, id),
    people: people(plan.account_id).map(({ id: personId, name, former_since: since }) => ({
      id: personId,
      name,
      isFormer: since !== null && since <= today,
    })),
    ...endOf(view, plan.account_id, today),
  });
}

/** The plans of an account, each with its outcomes and the count of their steps. */
export function viewPlansOf(view: BookView, accountId: string): PlanSummary[] {
  const today = view.today();
  return view.queries.plans.plansOf(accountId).map((plan) => {
    const items = itemsOf(view, plan.id);
    const tallies = stepTallies(items, today);
    const steps = items.filter(({ level }) => level === 'step');
    return {
      ...headOf(plan),
      outcomes: items
        .filter(({ level }) => level === 'outcome')
        .map(({ id, text, due, doneOn, status }) => {
          const tally = tallies.get(id);
          return {
            id,
            text,
            due,
            doneOn,
            status,
            steps: tally?.steps ?? 0,
            stepsDone: tally?.done ?? 0,
            stepsLate: tally?.late ?? 0,
          };
        }),
      steps: steps.length,
      stepsDone: steps.filter(({ doneOn }) => doneOn !== null).length,
      stepsLate: steps.filter((step) => isLate(step, today)).length,
    };
  });
}

function itemsOf(view: BookView, planId: string): PlanItem[] {
  const { plans } = view.queries;
  const measured = byItem(plans.measured(planId));
  const receipts = byItem(plans.receipted(planId));
  return plans.items(planId).map((row) => {
    const own = measured.get(row.id) ?? [];
    const latest = own.at(-1);
    return {
      ...itemOf(row),
      latest: latest ? { value: latest.value, on: latest.on, confirmedName: latest.confirmedName } : null,
      measured: own.map(({ on, confirmedName }) => ({ on, confirmed: confirmedName !== null })),
      receipts: (receipts.get(row.id) ?? []).map(({ state, amountMinor, currency }) => ({
        state,
        amount: { amountMinor, currency },
      })),
    };
  });
}

/** Rows by the line that they hang on, in the order they came. */
export function byItem<Row extends { readonly itemId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const items = new Map<string, Row[]>();
  for (const row of rows) {
    const own = items.get(row.itemId);
    if (own) own.push(row);
    else items.set(row.itemId, [row]);
  }
  return items;
}

const itemOf = (row: PlanItemFact): Omit<PlanItem, 'latest' | 'measured' | 'receipts'> => ({
  id: row.id,
  level: row.level,
  position: row.position,
  text: row.text,
  objectiveId: row.objective_id,
  ownerPersonId: row.owner_person_id,
  ownerPersonName: row.owner_name,
  ownerOurs: row.owner_ours,
  startsOn: row.starts_on,
  due: row.due,
  startOffset: row.start_offset,
  dueOffset: row.due_offset,
  afterId: row.after_id,
  doneOn: row.done_on,
  valueType: row.value_type,
  metric: row.metric,
  unit: row.unit,
  currency: row.currency,
  baseline: row.baseline,
  baselineOn: row.baseline_on,
  target: row.target,
  importance: row.importance,
  measuredHow: row.measured_how,
  attribution: row.attribution,
  remarks: row.remarks,
  status: row.status,
  statusReason: row.status_reason,
  statusOn: row.status_on,
  audience: row.audience,
  createdAt: row.created_at,
});

const headOf = (plan: PlanFact): PlanHead => ({
  id: plan.id,
  accountId: plan.account_id,
  accountName: plan.account_name,
  title: plan.title,
  useCase: plan.use_case,
  template: plan.template,
  startsOn: plan.starts_on,
  closedOn: plan.closed_on,
  closingWords: plan.closing_words,
  audience: plan.audience,
  createdAt: plan.created_at,
  agreedOn: plan.agreed_on,
  agreedName: plan.agreed_name,
  reviewedOn: plan.reviewed_on,
});

/** When the first running contract line ends, and the last day for its notice. */
function endOf(view: BookView, accountId: string, today: IsoDate): Pick<WholePlan, 'endsOn' | 'noticeOn'> {
  const [first] = view.queries
    .contractLines(accountId)
    .filter((line) =>
      isRunning({ startsOn: line.starts_on, endsOn: line.ends_on, isTrial: line.is_trial === 1 }, today),
    )
    .flatMap((line) => (line.ends_on === null ? [] : [{ endsOn: line.ends_on, noticeDays: line.notice_days }]))
    .sort((left, right) => (left.endsOn < right.endsOn ? -1 : 1));
  if (!first) return { endsOn: null, noticeOn: null };
  return {
    endsOn: first.endsOn,
    noticeOn: first.noticeDays === null ? null : addDays(first.endsOn, -first.noticeDays),
  };
}

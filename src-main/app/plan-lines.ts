import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import { planItemColumns, type PlanItemFields, type PlanMisfit, type PlanRefused } from '#contract/plans';
import type { PlanItemRow, PlanRow } from '#domain/plan-rows';
import {
  addLines,
  changeLevel,
  inOrder,
  moveTo,
  removeBranches,
  type PlanEdit,
  type PlanRefusal,
} from '#domain/plan-tree';
import { err, ok, type Result } from '#domain/result';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const noLine: NotFound = { type: 'NotFound', what: 'line' };
const refused = (why: PlanRefusal): PlanRefused => ({ type: 'PlanRefused', why });

/** The lines of a plan, in order (PL1). */
export const linesOfPlan = (book: BookWriter, planId: string): readonly PlanItemRow[] =>
  inOrder(book.where('plan_items', { plan_id: planId }));

/** A line as it is before anything is said of it. */
export const emptyItemRow = (
  book: Pick<BookWriter, 'now'>,
  plan: Pick<PlanRow, 'id' | 'account_id'>,
  line: Pick<PlanItemRow, 'id' | 'level' | 'position' | 'text'>,
): PlanItemRow => ({
  ...line,
  account_id: plan.account_id,
  plan_id: plan.id,
  objective_id: null,
  owner_person_id: null,
  owner_ours: null,
  starts_on: null,
  due: null,
  start_offset: null,
  due_offset: null,
  after_id: null,
  done_on: null,
  value_type: null,
  metric: null,
  unit: null,
  currency: null,
  baseline: null,
  baseline_on: null,
  target: null,
  importance: 3,
  measured_how: null,
  attribution: null,
  remarks: null,
  status: null,
  status_reason: null,
  status_on: null,
  audience: 'customer',
  created_at: book.now,
});

/** Puts lines into a plan. Every id must be new. */
export const addPlanLines: Command<Input<'plans:addLines'>, null, NotFound | PlanRefused> = {
  act: 'plan.addLines',
  label: ({ lines }) => {
    const [first] = lines;
    if (lines.length > 1) return `${lines.length} new lines of a plan`;
    return `new ${first?.level ?? 'line'}`;
  },
  run: (book, { planId, beforeId, lines, rest }) => {
    const plan = book.get('plans', planId);
    if (!plan) return err({ type: 'NotFound', what: 'plan' });
    const known = linesOfPlan(book, planId);
    const edit = addLines(
      known,
      lines.map(({ id, level, text }) => ({ id, level, text: text.trim() })),
      beforeId,
    );
    if (!edit.ok) return err(refused(edit.error));
    for (const [at, line] of edit.value.insert.entries()) {
      book.insert('plan_items', {
        ...emptyItemRow(book, plan, { ...line }),
        ...columnsOf(lines[at]?.fields ?? {}),
      });
    }
    if (rest) {
      if (!known.some(({ id }) => id === rest.id)) return err(noLine);
      book.update('plan_items', rest.id, { text: rest.text.trim() });
    }
    return ok(null);
  },
};

/** Runs an edit of the tree that a line is in. */
function editAround(
  book: BookWriter,
  id: string,
  edit: (lines: readonly PlanItemRow[]) => Result<PlanEdit, PlanRefusal>,
): Result<null, NotFound | PlanRefused> {
  const line = book.get('plan_items', id);
  if (!line) return err(noLine);
  const made = edit(linesOfPlan(book, line.plan_id));
  if (!made.ok) return err(refused(made.error));
  for (const { id: changed, ...patch } of made.value.update) book.update('plan_items', changed, patch);
  return ok(null);
}

export const levelPlanLine: Command<Input<'plans:levelLine'>, null, NotFound | PlanRefused> = {
  act: 'plan.levelLine',
  label: ({ by }) => (by === 1 ? 'indent of a line' : 'outdent of a line'),
  run: (book, { id, by }) => editAround(book, id, (lines) => changeLevel(lines, id, by)),
};

export const movePlanLine: Command<Input<'plans:moveLine'>, null, NotFound | PlanRefused> = {
  act: 'plan.moveLine',
  label: () => 'move of a line',
  run: (book, { id, beforeId }) => editAround(book, id, (lines) => moveTo(lines, id, beforeId)),
};

/** Removes lines with what hangs on them. */
export const removePlanLines: Command<
  Input<'plans:removeLines'>,
  { readonly removed: number },
  NotFound | PlanRefused
> = {
  act: 'plan.removeLines',
  label: (_, { removed }) => (removed === 1 ? 'removal of a line' : `removal of ${removed} lines`),
  run: (book, { planId, ids }) => {
    const edit = removeBranches(linesOfPlan(book, planId), ids);
    if (!edit.ok) return err(refused(edit.error));
    for (const id of edit.value.remove) removeRow(book, 'plan_items', id);
    return ok({ removed: edit.value.remove.length });
  },
};

/** Writes some fields of a line. */
export const updatePlanItem: Command<Pick<Input<'plans:updateItem'>, 'id' | 'fields'>, null, NotFound | PlanMisfit> = {
  act: 'plan.updateItem',
  label: ({ fields }) => labelOf(fields),
  run: (book, { id, fields }) => {
    const line = book.get('plan_items', id);
    if (!line) return err(noLine);
    const patch = columnsOf(fields);
    const misfit = misfitOf(book, line, patch);
    if (misfit) return err({ type: 'PlanMisfit', why: misfit });
    book.update('plan_items', id, patch);
    return ok(null);
  },
};

/** What of a patch does not fit the line's account, plan or other dates (PL13). */
function misfitOf(book: BookWriter, line: PlanItemRow, patch: Partial<PlanItemRow>): PlanMisfit['why'] | null {
  const next = { ...line, ...patch };
  if (patch.owner_person_id != null && book.get('people', patch.owner_person_id)?.account_id !== line.account_id)
    return 'owner';
  if (patch.objective_id != null && book.get('objectives', patch.objective_id)?.account_id !== line.account_id)
    return 'objective';
  if (patch.after_id != null) {
    const seen = new Set([line.id]);
    for (let id: string | null = patch.after_id; id !== null;) {
      const before: PlanItemRow | undefined = book.get('plan_items', id);
      if (before?.plan_id !== line.plan_id || seen.has(id)) return 'dependency';
      seen.add(id);
      id = before.after_id;
    }
  }
  const isDated = patch.starts_on !== undefined || patch.due !== undefined;
  if (isDated && next.starts_on !== null && next.due !== null && next.starts_on > next.due) return 'dates';
  return null;
}

function columnsOf(fields: PlanItemFields): Partial<PlanItemRow> {
  const columns: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const column = planItemColumns[field as keyof PlanItemFields];
    // An empty line is one that is still to be written; everything else that is blank is not given.
    const isText = typeof value === 'string';
    columns[column] = isText && field !== 'text' && value.trim() === '' ? null : isText ? value.trim() : value;
  }
  return columns as Partial<PlanItemRow>;
}

const fieldWords: Partial<Record<keyof PlanItemFields, string>> = {
  due: 'due date of a line',
  startsOn: 'start of a line',
  ownerPersonId: 'owner of a line',
  ownerOurs: 'owner of a line',
  afterId: 'dependency of a line',
  audience: 'audience of a line',
  status: 'status of an outcome',
  importance: 'importance of an outcome',
};

/** What Undo calls a change: by its text, its done mark, or the one field it wrote. */
function labelOf(fields: PlanItemFields): string {
  const names = Object.keys(fields) as (keyof PlanItemFields)[];
  const [only] = names;
  if (fields.text !== undefined && names.length === 1) {
    const text = fields.text.trim();
    return text === '' ? 'clearing of a line' : `line “${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
  }
  if (names.length === 1 && only === 'doneOn') return fields.doneOn === null ? 'reopening of a step' : 'done mark';
  return (names.length === 1 && only !== undefined ? fieldWords[only] : undefined) ?? 'change of a line';
}

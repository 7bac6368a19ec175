import type { NotFound } from '#contract/failures';
import type { TemplateBody } from '#domain/plan-template';
import { addLines } from '#domain/plan-tree';
import { err, ok } from '#domain/result';
import { datesOf, type Weekend } from '#domain/template-dates';
import type { IsoDate } from '#domain/time';
import { emptyItemRow, linesOfPlan } from './plan-lines.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

/** What a plan is made from. */
export interface ApplyTemplateInput {
  readonly accountId: string;
  readonly title: string;
  /** The day that the offsets count from: the start, or the renewal. */
  readonly from: IsoDate;
  readonly template: { readonly name: string; readonly body: TemplateBody };
  /** Who fills which role; one that is not named stays open. */
  readonly people: Readonly<Record<string, string>>;
  readonly weekend: Weekend;
  /** The empty plan that this one was begun from: it goes in the same act. */
  readonly insteadOf?: string | null;
}

/** TP8: makes a plan with all its lines in one act. */
export const applyTemplate: Command<ApplyTemplateInput, { readonly id: string }, NotFound> = {
  act: 'plan.fromTemplate',
  label: ({ template }) => `new success plan from “${template.name}”`,
  run: (book, { accountId, title, from, template: { name, body }, people, weekend, insteadOf = null }) => {
    for (const personId of Object.values(people))
      if (book.get('people', personId)?.account_id !== accountId) return err({ type: 'NotFound', what: 'person' });
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const begun = insteadOf === null ? undefined : book.get('plans', insteadOf);
    if (begun?.account_id === accountId && linesOfPlan(book, begun.id).length === 0) removeRow(book, 'plans', begun.id);
    const planId = book.newId();
    book.insert('plans', {
      id: planId,
      account_id: accountId,
      title,
      use_case: null,
      template: name,
      starts_on: from,
      closed_on: null,
      closing_words: null,
      roles: JSON.stringify(body.roles.map((role) => ({ role, personId: people[role] ?? null }))),
      proof_points: JSON.stringify(body.proofPoints.map((text) => ({ text, on: null }))),
      audience: 'customer',
      created_at: book.now,
    });
    const ids = body.lines.map(() => book.newId());
    const idAt = (at: number | undefined): string | null => (at === undefined ? null : (ids[at] ?? null));
    const edit = addLines(
      [],
      body.lines.map(({ level, text }, at) => ({ id: ids[at] ?? '', level, text })),
      null,
    );
    // Templates are checked before they come here.
    if (!edit.ok) throw new Error(`The template “${name}” makes no tree: ${edit.error}`);
    const dates = datesOf(
      body.lines.map((line, at) => ({
        id: ids[at] ?? '',
        startOffset: line.start ?? null,
        dueOffset: line.due ?? null,
        afterId: idAt(line.after),
      })),
      from,
      weekend,
    );
    const rows = edit.value.insert.map((placed, at) => {
      const line = body.lines[at];
      const day = dates.get(placed.id);
      return {
        ...emptyItemRow(book, { id: planId, account_id: accountId }, { ...placed }),
        owner_person_id: line?.role === undefined ? null : (people[line.role] ?? null),
        owner_ours: line?.isOurs === true ? 'me' : null,
        starts_on: day?.startsOn ?? null,
        due: day?.due ?? null,
        start_offset: line?.start ?? null,
        due_offset: line?.due ?? null,
        value_type: line?.valueType ?? null,
        metric: line?.metric ?? null,
        unit: line?.unit ?? null,
        measured_how: line?.measuredHow ?? null,
        importance: line?.importance ?? 3,
        audience: line?.audience ?? ('customer' as const),
      };
    });
    for (const row of rows) book.insert('plan_items', row);
    // A line may wait for one that stands below it, so this is said once all are there.
    for (const [at, line] of body.lines.entries()) {
      const after = idAt(line.after);
      if (after !== null) book.update('plan_items', ids[at] ?? '', { after_id: after });
    }
    return ok({ id: planId });
  },
};

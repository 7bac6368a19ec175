import type { Input } from '#contract/channels';
import type { NotFound, StillToCome } from '#contract/failures';
import type { NothingToAgree } from '#contract/outcomes';
import { isAgreedOn, type AgreedLine } from '#domain/plan-version';
import type { PlanItemRow } from '#domain/plan-rows';
import { err, ok } from '#domain/result';
import { dateOf } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import { namedPerson } from './named-person.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone: NotFound = { type: 'NotFound', what: 'plan' };

/** PV1: freezes the wording as it is, agreed by somebody on a day, as the next version. */
export const agreePlan: Command<
  Input<'plans:agree'>,
  { readonly number: number },
  NotFound | StillToCome | NothingToAgree
> = {
  act: 'plan.agree',
  label: (_, { number }) => `agreement ${number} on a success plan`,
  run: (book, { planId, on, person, words }) => {
    const plan = book.get('plans', planId);
    if (!plan) return err(gone);
    if (on > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
    const lines = book
      .where('plan_items', { plan_id: planId })
      .filter(isAgreedOn)
      .toSorted((left, right) => (left.position < right.position ? -1 : 1))
      .map((row) => agreedLine(row, row.owner_person_id && book.get('people', row.owner_person_id)?.name));
    if (!lines.some(({ level }) => level === 'outcome')) return err({ type: 'NothingToAgree' });
    const who = namedPerson(book, plan.account_id, person);
    if (!who.ok) return who;
    const number = Math.max(0, ...book.where('plan_versions', { plan_id: planId }).map((row) => row.number)) + 1;
    book.insert('plan_versions', {
      id: book.newId(),
      account_id: plan.account_id,
      plan_id: planId,
      number,
      agreed_on: on,
      person_id: who.value.id,
      agreed_name: who.value.name,
      words: blankToNull(words),
      body: JSON.stringify(lines),
      recorded_at: book.now,
      audience: 'customer',
    });
    return ok({ number });
  },
};

/** PH3: that the plan was gone through on a day. */
export const reviewPlan: Command<Input<'plans:review'>, { readonly id: string }, NotFound | StillToCome> = {
  act: 'plan.review',
  label: () => 'review of a success plan',
  run: (book, { planId, on, words }) => {
    const plan = book.get('plans', planId);
    if (!plan) return err(gone);
    if (on > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
    const id = book.newId();
    book.insert('plan_reviews', {
      id,
      account_id: plan.account_id,
      plan_id: planId,
      on_date: on,
      words: blankToNull(words),
      recorded_at: book.now,
      audience: 'self',
    });
    return ok({ id });
  },
};

export const removePlanReview: Command<{ readonly id: string }, null, NotFound> = {
  act: 'plan.removeReview',
  label: () => 'removal of a review',
  run: (book, { id }) => {
    if (!book.get('plan_reviews', id)) return err({ type: 'NotFound', what: 'review' });
    removeRow(book, 'plan_reviews', id);
    return ok(null);
  },
};

/** A line in the words that are agreed on. */
export const agreedLine = (row: PlanItemRow, ownerThere: string | null | undefined): AgreedLine => ({
  id: row.id,
  level: row.level,
  text: row.text,
  valueType: row.value_type,
  metric: row.metric,
  unit: row.unit,
  currency: row.currency,
  baseline: row.baseline,
  target: row.target,
  due: row.due,
  measuredHow: row.measured_how,
  ownerThere: ownerThere ?? null,
  ownerHere: row.owner_ours,
});

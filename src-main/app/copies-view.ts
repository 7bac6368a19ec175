import type { CopyAsk } from '#contract/copies';
import type { NotFound } from '#contract/failures';
import type { Doc } from '#domain/document';
import { planDocument } from '#domain/plan-document';
import type { FieldFate } from '#domain/plan-document-fields';
import { err, ok, type Result } from '#domain/result';
import type { BookView } from './book-view.ts';
import { fatesOf, seePlan } from './see-plan.ts';

/** A document that could leave, with what became of every field. */
export interface MadeCopy {
  readonly doc: Doc;
  readonly accountId: string;
  readonly fates: readonly FieldFate[];
}

/** Makes the copy of a plan for its audience. */
export function makeCopy(
  view: BookView,
  ask: CopyAsk,
  locale: string,
  now: string,
): Result<MadeCopy, NotFound | { readonly type: 'PlanInternal' }> {
  const rows = view.queries.copies.planRows(ask.planId);
  if (!rows) return err({ type: 'NotFound', what: 'plan' });
  const seen = seePlan(rows, ask.audience);
  if (!seen) return err({ type: 'PlanInternal' });
  const blank = (text: string | null): string | null => (text === null || text === '' ? null : text);
  const doc = planDocument(seen, {
    paper: ask.paper,
    locale,
    today: view.today(),
    madeAt: now,
    ourName: blank(ask.ourName),
    ourCompany: blank(ask.ourCompany),
  });
  return ok({ doc, accountId: rows.plan.account_id, fates: fatesOf(rows, seen, ask.audience) });
}

import type { DisagreementView, VerdictCount } from '#contract/evidence';
import {
  answerTo,
  asksVerdict,
  disagreementsOf,
  gutSide,
  isAsked,
  type Disagreement,
  type DisagreementAnswer,
} from '#domain/disagreement';
import { evidenceSide } from '#domain/evidence';
import type { AskedDisagreement } from '#domain/today';
import type { BookView } from './book-view.ts';

/** Every disagreement of an account: the one that lasts first, then the newest. */
export function viewDisagreements(view: BookView, accountId: string): readonly DisagreementView[] {
  const { evidence } = view.queries;
  const facts = view.factsOf(accountId);
  if (!facts) return [];
  const found = disagreementsOf({
    readings: evidence.readings(accountId, view.before()),
    evidence: evidence
      .ofAccount(accountId, view.before())
      .map(({ id, kind, value, occurred_at: occurredAt }) => ({ id, kind, value, occurredAt })),
    coverage: facts.coverage,
    validity: view.settings().validity,
    calendar: view.calendar(),
    before: view.before(),
  });
  if (found.length === 0) return [];
  const answers = evidence.answers(accountId);
  const outcomes = evidence.outcomes(accountId, view.today()).map(({ on_date: date }) => date);
  return found
    .map((one) => shown(view, { id: accountId, name: facts.name }, one, answerTo(one, answers), outcomes))
    .reverse();
}

/** The disagreements of the whole book, account by account. */
export const viewAllDisagreements = (view: BookView): readonly DisagreementView[] =>
  view.queries.evidence.accountIds().flatMap((id) => viewDisagreements(view, id));

/** The disagreements that wait for a line, by account: what Today asks for (T12). */
export function askedDisagreements(view: BookView): ReadonlyMap<string, AskedDisagreement> {
  const asked = new Map<string, AskedDisagreement>();
  for (const id of view.queries.evidence.accountIds()) {
    if (!mayDisagree(view, id)) continue;
    const [newest] = viewDisagreements(view, id);
    if (!newest?.asksLine) continue;
    const { from, reading, evidence } = newest;
    asked.set(id, { from, level: reading.level, readOn: reading.onDate, evidence });
  }
  return asked;
}

/** A glance at what stands now, so that the whole past is gathered only of those that disagree today. */
function mayDisagree(view: BookView, accountId: string): boolean {
  const [reading] = view.factsOf(accountId)?.readings ?? [];
  const gut = reading ? gutSide(reading.level) : null;
  return (
    gut !== null &&
    view.queries.evidence.ofAccount(accountId, view.before()).some(({ kind, value }) => {
      const side = evidenceSide(kind, value);
      return side !== null && side !== gut;
    })
  );
}

/** How the disagreements of the whole book were judged; of accounts without an answer nothing was. */
export const countBookVerdicts = (view: BookView): VerdictCount =>
  countVerdicts(view.queries.evidence.answeredAccountIds().flatMap((id) => viewDisagreements(view, id)));

/** How many were judged, and for whom; `open`: not judged yet. */
export function countVerdicts(disagreements: readonly DisagreementView[]): VerdictCount {
  const count = { gut: 0, data: 0, neither: 0, open: 0 };
  for (const { wasRight } of disagreements) count[wasRight ?? 'open'] += 1;
  return count;
}

function shown(
  view: BookView,
  account: { readonly id: string; readonly name: string },
  one: Disagreement,
  answer: DisagreementAnswer | undefined,
  outcomes: readonly string[],
): DisagreementView {
  const calendar = view.calendar();
  const newest = one.pairs.at(-1) ?? one.pairs[0];
  const answered = one.pairs.find(
    ({ reading, evidence }) => reading.id === answer?.readingId && evidence.id === answer.evidenceId,
  );
  const { reading, evidence } = one.to === null ? newest : (answered ?? newest);
  return {
    accountId: account.id,
    accountName: account.name,
    gut: one.gut,
    from: calendar.dateOf(one.from),
    to: one.to === null ? null : calendar.dateOf(one.to),
    reading: { id: reading.id, level: reading.level, onDate: calendar.dateOf(reading.occurredAt) },
    evidence: {
      id: evidence.id,
      kind: evidence.kind,
      value: evidence.value,
      onDate: calendar.dateOf(evidence.occurredAt),
    },
    words: answer?.words ?? null,
    askOn: answer?.askOn ?? null,
    wasRight: answer?.wasRight ?? null,
    asksLine: isAsked(one, answer, view.today()),
    asksVerdict: asksVerdict(one, answer, outcomes, calendar),
  };
}

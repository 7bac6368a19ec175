import type { AccountEvidence, EvidenceItem, OutcomeItem } from '#contract/evidence';
import { countingEvidence, evidenceHoldsTo, evidenceSide } from '#domain/evidence';
import { instantFromEpoch } from '#domain/time';
import type { BookView } from './book-view.ts';
import { countBookVerdicts, countVerdicts, viewDisagreements } from './disagreement-view.ts';
import type { EvidenceQueries } from './ports/evidence-queries.ts';

/** What the data says of an account, where it and the gut part, and how its renewals came out. */
export function viewAccountEvidence(view: BookView, accountId: string): AccountEvidence | undefined {
  const { evidence } = view.queries;
  if (!view.factsOf(accountId)) return undefined;
  const rows = evidence.ofAccount(accountId, view.before());
  const readings = rows.map((row) => ({ ...row, occurredAt: row.occurred_at }));
  const calendar = view.calendar();
  // The last moment of today: what holds to the end of today still counts.
  const now = instantFromEpoch(Date.parse(view.before()) - 1);
  const counting = new Set(countingEvidence(readings, now, calendar).map(({ id }) => id));
  const items = readings.toReversed().map((row): EvidenceItem => ({
    id: row.id,
    kind: row.kind,
    value: row.value,
    onDate: calendar.dateOf(row.occurredAt),
    personName: row.person_name,
    words: row.words,
    side: evidenceSide(row.kind, row.value),
    counts: counting.has(row.id),
    holdsTo: evidenceHoldsTo(row, calendar),
  }));
  const disagreements = [...viewDisagreements(view, accountId)];
  return {
    items,
    disagreements,
    here: countVerdicts(disagreements),
    book: countBookVerdicts(view),
    outcomes: evidence.outcomes(accountId, view.today()).map(outcomeItem),
  };
}

/** An outcome as the screens show it. */
export const outcomeItem = (row: ReturnType<EvidenceQueries['outcomes']>[number]): OutcomeItem => ({
  id: row.id,
  contractLineId: row.contract_line_id,
  lineName: row.line_name,
  outcome: row.outcome,
  onDate: row.on_date,
  words: row.words,
});

import type { NumbersPage } from '#contract/evidence';
import {
  calibrate,
  enoughOutcomes,
  hitOf,
  lastLevel,
  leadDays,
  saidConfidence,
  type JudgedOutcome,
  type SaidAt,
} from '#domain/calibration';
import { median } from '#domain/median';
import type { BookView } from './book-view.ts';
import { countVerdicts, viewAllDisagreements } from './disagreement-view.ts';
import { outcomeItem } from './evidence-view.ts';

/** How the CSM's own gut did against what came: private, and always with how many it rests on. */
export function viewNumbers(view: BookView): NumbersPage {
  const { evidence } = view.queries;
  const calendar = view.calendar();
  const heard = new Map<string, Pick<JudgedOutcome, 'readings' | 'confidences'>>();
  const heardOf = (accountId: string) => {
    const known = heard.get(accountId);
    if (known) return known;
    const made = {
      readings: evidence.readings(accountId, view.before()),
      confidences: evidence.confidences(accountId, view.before()),
    };
    heard.set(accountId, made);
    return made;
  };
  const outcomes = evidence.outcomes(null, view.today()).map((row) => {
    const judged: JudgedOutcome = {
      id: row.id,
      accountId: row.account_id,
      outcome: row.outcome,
      onDate: row.on_date,
      ...heardOf(row.account_id),
    };
    const level = lastLevel(judged, calendar);
    const said = (at: SaidAt) => saidConfidence(judged, at, calendar);
    return {
      ...outcomeItem(row),
      accountId: row.account_id,
      accountName: row.account_name,
      level,
      hit: hitOf(level, row.outcome),
      leadDays: leadDays(judged, calendar),
      said: { last: said('last'), 30: said('30'), 90: said('90'), 180: said('180') },
    };
  });
  const calibrationAt = (at: SaidAt) =>
    calibrate(
      outcomes.flatMap(({ outcome, said }) => {
        const percent = said[at];
        return percent === null ? [] : [{ percent, outcome }];
      }),
    );
  const gone = outcomes.filter(({ outcome }) => outcome !== 'renewed');
  const leads = gone.flatMap(({ leadDays: days }) => days ?? []);
  const lead = median(leads);
  const countHits = (what: 'hit' | 'friendly' | 'harsh') => outcomes.filter(({ hit }) => hit === what).length;
  const gut = { hits: countHits('hit'), friendly: countHits('friendly'), harsh: countHits('harsh') };
  const disagreements = viewAllDisagreements(view).toSorted((left, right) => (left.from < right.from ? 1 : -1));
  return {
    outcomes,
    calibration: {
      last: calibrationAt('last'),
      30: calibrationAt('30'),
      90: calibrationAt('90'),
      180: calibrationAt('180'),
    },
    gut: { judged: gut.hits + gut.friendly + gut.harsh, ...gut },
    lead: { median: lead === null ? null : Math.round(lead), seen: leads.length, of: gone.length },
    enough: enoughOutcomes,
    disagreements,
    verdicts: countVerdicts(disagreements),
  };
}

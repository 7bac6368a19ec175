import type { Output } from '#contract/channels';
import type { Handoff, Onboarding, Risk, WorkDone } from '#contract/onboarding';
import {
  clockStart,
  daysRun,
  daysToFirstValue,
  daysToSecondValue,
  daysWithoutNews,
  firstValueRisk,
  riskSentence,
  varianceOf,
} from '#domain/onboarding';
import type { RiskRow, WorkDoneRow } from '#domain/onboarding-rows';
import { addDays, type IsoDate } from '#domain/time';
import type { OnboardingState } from '#domain/today';
import type { BookView } from './book-view.ts';
import type { HandoffItemFact, OnboardingFact } from './ports/onboarding-queries.ts';

/** All that the page of an account shows of onboarding, risks and work behind the scenes. */
export function viewOnboardingOf(view: BookView, accountId: string, locale: string): Output<'onboarding:account'> {
  const { onboardings } = view.queries;
  const fact = onboardings.of(accountId, view.before());
  const items = onboardings.handoffItems(accountId);
  return {
    onboarding: fact ? onboardingOf(view, fact, locale) : null,
    risks: onboardings.risks(accountId).map(riskOf),
    handoffs: onboardings.handoffs(accountId).map((row): Handoff => ({
      id: row.id,
      fromName: row.from_name,
      onDate: row.on_date,
      words: row.words,
      items: items
        .filter((item) => item.handoff_id === row.id)
        .map((item) => ({ id: item.id, kind: item.kind, text: item.text, became: becameOf(item) })),
    })),
    work: onboardings.work(accountId).map(workOf),
  };
}

function onboardingOf(view: BookView, row: OnboardingFact, locale: string): Onboarding {
  const today = view.today();
  const { onboardingClock: clock } = view.settings();
  const start = clockStart(row, clock);
  const risk = firstValueRisk(row, { clock, today, own: ownDays(view) });
  return {
    id: row.id,
    signedOn: row.signed_on,
    kickoffOn: row.kickoff_on,
    plannedLiveOn: row.planned_live_on,
    liveOn: row.live_on,
    firstValue: row.first_value,
    plannedFirstValueOn: row.planned_first_value_on,
    firstValueOn: row.first_value_on,
    secondValue: row.second_value,
    secondValueOn: row.second_value_on,
    blockers: row.blockers,
    closedOn: row.closed_on,
    days: { signature: daysRun(row, 'signature', today), kickoff: daysRun(row, 'kickoff', today) },
    toSecond: daysToSecondValue(row),
    live: varianceOf(start, row.planned_live_on, row.live_on),
    first: varianceOf(start, row.planned_first_value_on, row.first_value_on),
    clock,
    risk: risk ? riskSentence(risk, { today, locale }) : null,
    silentDays: silentDays(view, row, today),
  };
}

/** T15: what each open onboarding gives reason for. */
export function onboardingStates(view: BookView): ReadonlyMap<string, OnboardingState> {
  const today = view.today();
  const { onboardingClock: clock, silentAfterDays } = view.settings();
  const own = ownDays(view);
  return new Map(
    view.queries.onboardings
      .all(view.before())
      .filter(({ closed_on: closedOn }) => closedOn === null)
      .map((row) => {
        const days = silentDays(view, row, today);
        const silent = days !== null && days >= silentAfterDays ? { since: addDays(today, -days), days } : null;
        return [row.account_id, { risk: firstValueRisk(row, { clock, today, own }), silent }];
      }),
  );
}

/** How long the book's own customers took to first value, by the clock that counts. */
export function ownDays(view: BookView): readonly number[] {
  const { onboardingClock: clock } = view.settings();
  return view.queries.onboardings.all(view.before()).flatMap((row) => daysToFirstValue(row, clock) ?? []);
}

/** Days since the customer heard of us last; before the first news, since the onboarding began. */
export function silentDays(view: BookView, row: OnboardingFact, today: IsoDate): number | null {
  const calendar = view.calendar();
  const heard = [row.last_interaction_at, row.last_note_at].map((at) => (at === null ? null : calendar.dateOf(at)));
  return daysWithoutNews(heard, today) ?? daysWithoutNews([row.signed_on, row.kickoff_on], today);
}

function becameOf(item: HandoffItemFact): Handoff['items'][number]['became'] {
  if (item.plan_item_id !== null)
    return {
      what: 'outcome',
      id: item.plan_item_id,
      name: item.outcome_text ?? '',
      state: item.outcome_done_on === null ? (item.outcome_status ?? 'open') : 'done',
      planId: item.outcome_plan_id,
    };
  if (item.risk_id !== null)
    return {
      what: 'risk',
      id: item.risk_id,
      name: item.risk_text ?? '',
      state: item.risk_closed_on === null ? 'open' : 'closed',
      planId: null,
    };
  if (item.person_id !== null)
    return {
      what: 'person',
      id: item.person_id,
      name: item.person_name ?? '',
      state: item.person_former_since === null ? 'there' : 'left',
      planId: null,
    };
  if (item.commitment_id !== null)
    return {
      what: 'promise',
      id: item.commitment_id,
      name: item.commitment_text ?? '',
      state: item.commitment_state ?? 'open',
      planId: null,
    };
  return null;
}

const riskOf = (row: RiskRow): Risk => ({
  id: row.id,
  text: row.text,
  answer: row.answer,
  origin: row.origin,
  ownerOurs: row.owner_ours,
  due: row.due,
  closedOn: row.closed_on,
  closingWords: row.closing_words,
  audience: row.audience,
});

const workOf = (row: WorkDoneRow): WorkDone => ({
  id: row.id,
  text: row.text,
  onDate: row.on_date,
  toldOn: row.told_on,
  audience: row.audience,
});

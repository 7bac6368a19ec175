import type { Clock } from '#domain/clock';
import { todayList, type LateStep } from '#domain/today';
import { todaySentence, todayState } from '#domain/today-sentence';
import { answersDrop, stepInOffer } from '#domain/step-in';
import { dropsOf } from '#domain/drop';
import type { AccountFacts } from '#domain/account-facts';
import { promiseIsOldAfterDays } from '#domain/promise-record';
import { addDays, type IsoDate } from '#domain/time';
import type { TodayPage, TodayRow } from '#contract/today';
import type { BookView } from './book-view.ts';
import { onboardingStates } from './onboarding-view.ts';
import { askedDisagreements } from './disagreement-view.ts';

/** Commitments due within these days are shown beside Today. */
const dueWithinDays = 7;
const mostDue = 60;

/** What a drop offers, or the task that was taken for it. */
function stepInOf({ readings, stepIn }: AccountFacts, today: IsoDate): TodayRow['stepIn'] {
  const offer = stepInOffer(readings, stepIn, today);
  if (offer) return { text: offer.text, due: offer.due, taken: null };
  const [drop] = dropsOf(readings);
  if (!drop || !stepIn || stepIn.state === 'dropped' || !answersDrop(readings, stepIn)) return null;
  return { text: '', due: stepIn.due, taken: stepIn.state };
}

/** Late steps of ours by account. */
function lateStepsOf(view: BookView): ReadonlyMap<string, readonly LateStep[]> {
  const accounts = new Map<string, LateStep[]>();
  for (const { accountId, ...step } of view.queries.plans.lateSteps(view.today(), null)) {
    const own = accounts.get(accountId);
    if (own) own.push(step);
    else accounts.set(accountId, [step]);
  }
  return accounts;
}

/** Whom to touch next and why, in sentences. */
export function viewToday(view: BookView, clock: Clock, locale: string, limit: number): TodayPage {
  const today = view.today();
  const settings = view.settings();
  const list = todayList(view.facts(), {
    validity: settings.validity,
    today,
    calendar: view.calendar(),
    defaultCurrency: settings.defaultCurrency,
    disagreements: askedDisagreements(view),
    lateSteps: lateStepsOf(view),
    onboardings: onboardingStates(view),
    locale,
  });
  const due = view.queries.due(addDays(today, dueWithinDays), mostDue);
  return {
    date: today,
    rows: list.rows.slice(0, limit).map((entry) => {
      const { level, stale, strip, arr, endsOn } = view.row(entry.facts);
      return {
        id: entry.facts.id,
        name: entry.facts.name,
        level,
        stale,
        state: todayState(entry, { today, locale }),
        reasons: entry.reasons.map((reason) => {
          const { fact, action } = todaySentence(reason, { today, locale });
          return {
            rule: reason.rule,
            text: fact,
            action,
            commitmentId: reason.rule === 'overdue' ? reason.commitment.id : null,
            step: reason.rule === 'late step' ? { id: reason.step.id, planId: reason.step.planId } : null,
          };
        }),
        stepIn: stepInOf(entry.facts, today),
        strip,
        arr,
        endsOn,
      };
    }),
    rowCount: list.rows.length,
    withoutSentiment: { count: list.noSentiment.count, firstIds: list.noSentiment.ids.slice(0, 20) },
    staleCount: list.staleCount,
    due: due.commitments,
    dueCount: due.total,
    oldPromiseCount: view.queries.signals.oldPromiseCount(
      view.calendar().startOf(addDays(today, 1 - promiseIsOldAfterDays)),
    ),
    accountCount: view.facts().length,
    computedAt: clock.now(),
  };
}

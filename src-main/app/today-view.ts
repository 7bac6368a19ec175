import type { Clock } from '#domain/clock';
import { todayList } from '#domain/today';
import { todaySentence, todayState } from '#domain/today-sentence';
import { addDays } from '#domain/time';
import type { TodayPage } from '#contract/today';
import type { BookView } from './book-view.ts';
import { askedDisagreements } from './disagreement-view.ts';

/** Commitments due within these days are shown beside Today. */
const dueWithinDays = 7;
const mostDue = 60;

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
          };
        }),
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
    accountCount: view.facts().length,
    computedAt: clock.now(),
  };
}

import type { Clock } from '#domain/clock';
import { todayList, type TodayReason } from '#domain/today';
import { levelNames } from '#domain/sentiment';
import { addDays } from '#domain/time';
import type { TodayPage } from '#contract/today';
import type { BookView } from './book-view.ts';

/** Commitments due within these days are shown beside Today. */
const dueWithinDays = 7;
const mostDue = 60;

/** Whom to touch next and why, in sentences. */
export function viewToday(view: BookView, clock: Clock, _locale: string, limit: number): TodayPage {
  const today = view.today();
  const settings = view.settings();
  const list = todayList(view.facts(), {
    validity: settings.validity,
    today,
    calendar: view.calendar(),
    defaultCurrency: settings.defaultCurrency,
  });
  const due = view.queries.due(addDays(today, dueWithinDays), mostDue);
  return {
    date: today,
    rows: list.rows.slice(0, limit).map(({ facts, reasons }) => {
      const row = view.row(facts);
      return {
        id: facts.id,
        name: facts.name,
        level: row.level,
        stale: row.stale,
        state: row.level === null ? 'No sentiment yet' : levelNames[row.level],
        reasons: reasons.map(reason => ({
          rule: reason.rule,
          text: draftSentence(reason),
          action: 'Call, then log how it is.',
          commitmentId: reason.rule === 'overdue' ? reason.commitment.id : null,
        })),
        strip: row.strip,
        arr: row.arr,
        endsOn: row.endsOn,
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

const draftSentence = (reason: TodayReason): string => `${reason.rule} since ${reason.since ?? 'the beginning'}.`;

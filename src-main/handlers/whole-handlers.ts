import { err, ok } from '#domain/result';
import type { Handlers } from '#contract/api';
import type { WriteFailure } from '#contract/failures';
import { putSettings } from '../app/settings.ts';
import { viewToday } from '../app/today-view.ts';
import { waitingLinesOf } from '../app/waiting-lines.ts';
import { planErasure, runErasure } from '../storage/erase.ts';
import { writeFailureOf } from '../storage/sqlite-failure.ts';
import { act, noBook, gatheredDesk, openDesk, type HandlerDeps } from './deps.ts';

type WholeChannels = 'today:get' | 'erase:preview' | 'erase:run' | 'search:find' | 'settings:get' | 'settings:put';

/** What concerns the book as a whole: Today, search, settings, and the act that leaves no trace. */
export function createWholeHandlers(
  deps: HandlerDeps & { readonly onErased: () => void },
): Pick<Handlers, WholeChannels> {
  return {
    'today:get': async ({ limit }) => {
      const { view } = await gatheredDesk(deps);
      return ok(viewToday(view, deps.clock, deps.locale, limit));
    },
    'search:find': (question) => ok(openDesk(deps).view.queries.search(question, deps.clock.zone())),
    'settings:get': () => ok(openDesk(deps).view.settings()),
    'settings:put': (input) => act(deps, putSettings, input),
    'erase:preview': async ({ what, id }) => {
      const { book, path } = openDesk(deps);
      const plan = planErasure(book.connections.reading, what, id);
      if (!plan.ok) return plan;
      return ok({ label: plan.value.label, rows: plan.value.rows.length, backups: await deps.shelf.backups(path) });
    },
    'erase:run': async ({ what, id }) => {
      const desk = deps.shelf.current();
      if (!desk) return noBook;
      return desk.book.alone(() => {
        const { writing, isInPlace } = desk.book.connections;
        if (!writing) return err<WriteFailure>({ type: 'ReadOnly' });
        if (!isInPlace()) return err<WriteFailure>({ type: 'FileGone' });
        const plan = planErasure(writing, what, id);
        if (!plan.ok) return plan;
        try {
          const lines = what === 'account' ? waitingLinesOf(desk.view, deps.clock, id) : [];
          const rows = runErasure(writing, deps.clock, plan.value, lines);
          desk.view.forget(null);
          deps.onErased();
          return ok({ rows });
        } catch (error) {
          const failure = writeFailureOf(error);
          if (!failure) throw error;
          return err(failure);
        }
      });
    },
  };
}

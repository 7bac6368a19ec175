import { ok } from '#domain/result';
import type { Handlers } from '#contract/api';
import type { BookQuery } from '#contract/accounts';
import { createAccount, removeAccounts, updateAccount, updateAccounts } from '../app/accounts.ts';
import { viewAccount } from '../app/account-view.ts';
import { arrangeBook, type BookLines } from '../app/book-lines.ts';
import { suggestionOf } from '../app/line-view.ts';
import { act, gatheredDesk, openDesk, type HandlerDeps } from './deps.ts';

type AccountChannels =
  | 'accounts:page'
  | 'accounts:ids'
  | 'accounts:position'
  | 'accounts:get'
  | 'accounts:suggest'
  | 'accounts:pinned'
  | 'accounts:create'
  | 'accounts:update'
  | 'accounts:updateMany'
  | 'accounts:remove'
  | 'book:words';

/** More than this is no choice any more. */
const mostPinned = 30;

export function createAccountHandlers(deps: HandlerDeps): Pick<Handlers, AccountChannels> {
  // One arrangement is paged through many times: it is made once for each version of the book.
  let arranged: { readonly key: string; readonly lines: BookLines } | undefined;
  const arrange = async ({
    filter,
    sort,
    group,
    collapsed,
  }: Omit<BookQuery, 'offset' | 'limit'>): Promise<BookLines> => {
    const { view, path } = await gatheredDesk(deps);
    const query = { filter, sort, group, collapsed };
    const key = JSON.stringify([path, view.version(), query]);
    if (arranged?.key !== key) arranged = { key, lines: arrangeBook(view, query, deps.clock.zone(), deps.locale) };
    return arranged.lines;
  };

  return {
    'accounts:page': async (query) => {
      const lines = await arrange(query);
      return ok({
        lines: lines.page(query.offset, query.limit),
        offset: query.offset,
        lineCount: lines.lineCount,
        totals: lines.totals,
        present: lines.present,
        allAccounts: openDesk(deps).view.facts().length,
      });
    },
    'accounts:ids': async (query) => ok((await arrange(query)).ids()),
    'accounts:position': async ({ id, ...query }) => ok((await arrange(query)).position(id)),
    'accounts:get': ({ id }) => viewAccount(openDesk(deps).view, id),
    'accounts:suggest': ({ text, limit }) => {
      const { view } = openDesk(deps);
      return ok(
        view
          .finder()
          .search(text, limit)
          .map(({ account }) => suggestionOf(view, deps.clock, account)),
      );
    },
    'accounts:pinned': async () => {
      const { view } = await gatheredDesk(deps);
      const { compare } = new Intl.Collator(deps.locale);
      const pinned = view
        .facts()
        .filter((facts) => facts.pinned)
        .toSorted((a, b) => compare(a.name, b.name));
      return ok(pinned.slice(0, mostPinned).map((facts) => suggestionOf(view, deps.clock, facts)));
    },
    'accounts:create': (fields) => act(deps, createAccount, fields),
    'accounts:update': (input) => act(deps, updateAccount, input),
    'accounts:updateMany': (input) => act(deps, updateAccounts, input),
    'accounts:remove': (input) => act(deps, removeAccounts, input),
    'book:words': async () => {
      const { view } = await gatheredDesk(deps);
      const settings = view.settings();
      const used = view.queries.usedSignals();
      const rank = (name: string): number => (used.includes(name) ? used.indexOf(name) : used.length);
      const { compare } = new Intl.Collator(deps.locale, { numeric: true });
      const words = (pick: 'segment' | 'stage' | 'industry' | 'country' | 'owner'): string[] =>
        [...new Set(view.facts().flatMap((facts) => facts[pick] ?? []))].sort(compare);
      return ok({
        segments: words('segment'),
        industries: words('industry'),
        countries: words('country'),
        owners: words('owner'),
        stages: [...new Set([...settings.stages, ...words('stage')])],
        signals: settings.signals.toSorted((a, b) => rank(a.name) - rank(b.name)),
        reasons: settings.reasons,
      });
    },
  };
}

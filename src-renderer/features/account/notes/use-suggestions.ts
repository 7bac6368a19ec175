import { useCallback } from 'react';
import { useApi } from '../../../lib/api.ts';
import type { Suggestion } from './editor-handle.ts';

const mostPeople = 4;
const mostAccounts = 4;

/** Whom a typed name in a note may mean: first the people of its account, then any account. */
export function useSuggestions(accountId: string): (text: string) => Promise<readonly Suggestion[]> {
  const api = useApi();
  return useCallback(
    async (text) => {
      const [page, accounts] = await Promise.all([
        api.call('accounts:get', { id: accountId }),
        text === '' ? null : api.call('accounts:suggest', { text, limit: mostAccounts }),
      ]);
      const wanted = text.toLocaleLowerCase();
      const people = (page.ok ? page.value.people : [])
        .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
        .slice(0, mostPeople)
        .map(({ id, name, title }) => ({ label: name, detail: title ?? 'person', address: `person:${id}` }));
      const companies = (accounts?.ok ? accounts.value : []).map(({ id, name }) => ({
        label: name,
        detail: 'account',
        address: `account:${id}`,
      }));
      return [...people, ...companies];
    },
    [api, accountId],
  );
}

import type { AccountSuggestion } from '#contract/accounts';
import { foldName } from '#domain/name-fold';
import { useStore } from 'zustand';
import { useCall } from '../../lib/api.ts';
import { saysMore } from './line-overlay.ts';
import { lineOffset, type LogStore } from './log-store.ts';

/** One row of the list under the first field. */
export type LineOption =
  | { readonly is: 'account'; readonly key: string; readonly account: AccountSuggestion }
  | { readonly is: 'new'; readonly key: string; readonly name: string }
  | {
      readonly is: 'completion';
      readonly key: string;
      readonly label: string;
      readonly insert: string;
      readonly from: number;
      readonly to: number;
    };

export interface LineOptions {
  readonly options: readonly LineOption[];
  /** The text says more than the name of an account. */
  readonly isLine: boolean;
  /** The name fits several accounts: the list asks which one. */
  readonly isAsking: boolean;
  /** How many fit beside those in the list. */
  readonly more: number;
}

/** What the list under the first field offers for the text in it. */
export function useLineOptions(store: LogStore, isOn: boolean): LineOptions {
  const form = useStore(store, (state) => state.form);
  const line = useStore(store, (state) => state.line);
  const offset = lineOffset(form);
  const text = form.line.trim();
  const isChosen = form.account !== null && form.line.slice(offset).trim() === '';
  const suggestions = useCall(
    'accounts:suggest',
    { text: isChosen ? '' : text.slice(0, 500), limit: 8 },
    { enabled: isOn, keepsPrevious: true },
  );
  const found = suggestions.data ?? [];
  const folded = foldName(text);
  const isName = form.account === null && found.some(({ name }) => foldName(name).startsWith(folded));
  const isLine = line !== null && form.line.slice(offset).trim() !== '' && saysMore(line.reading) && !isName;

  if (isLine) {
    const { account, completions } = line.reading;
    if (account.status === 'ambiguous' && form.account === null) {
      return { options: account.candidates.map(accountOption), isLine, isAsking: true, more: account.more };
    }
    const typed = (from: number, to: number) => line.readFrom.slice(from, to);
    const options = completions
      .filter(({ insert, from, to }) => insert.toLowerCase() !== typed(from, to).toLowerCase())
      .map((completion): LineOption => ({
        is: 'completion',
        key: `${completion.from} ${completion.insert}`,
        label: completion.label,
        insert: completion.insert,
        from: completion.from + line.offset,
        to: completion.to + line.offset,
      }));
    return { options, isLine, isAsking: false, more: 0 };
  }
  const isNew = text !== '' && !isChosen && !found.some(({ name }) => foldName(name) === folded);
  const name = text.slice(0, 500);
  return {
    options: [...found.map(accountOption), ...(isNew ? [{ is: 'new' as const, key: 'new', name }] : [])],
    isLine,
    isAsking: false,
    more: 0,
  };
}

const accountOption = (account: AccountSuggestion): LineOption => ({ is: 'account', key: account.id, account });

import { useStore } from 'zustand';
import type { AccountSuggestion } from '#contract/accounts';
import { useApi, useCall } from '../../lib/api.ts';
import type { LogAccount } from './log-form.ts';
import type { LogState, LogStore } from './log-store.ts';
import { useLineOptions, type LineOption, type LineOptions } from './use-line-options.ts';

export interface AccountChoice {
  readonly choices: LineOptions;
  /** What the list asks; null: it only completes. */
  readonly question: string | null;
  /** The account was picked: it stands at the start of the line now, and the rest of the line behind it. */
  readonly choose: (option: LineOption) => Promise<void>;
}

/** What the list under the line offers: completions, or the accounts where it is open which one is meant. */
export function useAccountChoice(store: LogStore, asks: boolean): AccountChoice {
  const api = useApi();
  const usual = useLineOptions(store, true);
  const line = useStore(store, (state) => state.line);
  const account = useStore(store, (state) => state.form.account);
  const status = line?.reading.account;
  const isOpen = asks && account === null && (status?.status === 'unknown' || status?.status === 'missing');
  const unknown = status?.status === 'unknown' ? status.text : '';
  const found = useCall('accounts:suggest', { text: unknown.slice(0, 500), limit: 8 }, { enabled: isOpen });
  const anyone = useCall('accounts:suggest', { text: '', limit: 8 }, { enabled: isOpen });

  const put = (chosen: LogAccount, isNew: boolean): void => {
    const { form, line: read } = store.getState();
    // A list of names was open: the line is nothing but the beginning of one.
    const isName = !usual.isLine && !isOpen;
    const rest = isName ? '' : read === null ? form.line : restOf(form.line, read, isNew);
    store.getState().replace({ ...form, account: chosen, line: `${chosen.name} ${rest}` }, true);
  };
  const choose = async (option: LineOption): Promise<void> => {
    if (option.is === 'account') return put(option.account, false);
    if (option.is !== 'new') return;
    const reply = await api.call('accounts:create', { name: option.name });
    if (reply.ok) put({ id: reply.value.id, name: option.name, level: null, stale: false }, true);
  };

  if (!isOpen) return { choices: usual, question: usual.isAsking ? 'Which one?' : null, choose };
  const near = found.data ?? [];
  const accounts = near.length > 0 ? near : (anyone.data ?? []);
  return {
    choices: {
      options: [
        ...accounts.map((each: AccountSuggestion): LineOption => ({ is: 'account', key: each.id, account: each })),
        ...(unknown === '' ? [] : [{ is: 'new' as const, key: 'new', name: unknown }]),
      ],
      isLine: false,
      isAsking: true,
      more: 0,
    },
    question: 'Which account is this about?',
    choose,
  };
}

/**
 * The line without the words that named the account: several that fit, or a new one. Words that fit none are kept,
 * for they may as well be the note's.
 */
function restOf(text: string, { reading, offset }: NonNullable<LogState['line']>, isNew: boolean): string {
  const { account, tokens } = reading;
  if (account.status === 'unknown') {
    const at = isNew ? text.indexOf(account.text) : -1;
    return at < 0 ? text : `${text.slice(0, at)}${text.slice(at + account.text.length)}`.trim();
  }
  const named = tokens.find(({ kind }) => kind === 'account');
  return (named ? `${text.slice(0, named.start + offset)}${text.slice(named.end + offset)}` : text).trim();
}

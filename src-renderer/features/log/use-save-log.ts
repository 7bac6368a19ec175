import { useCallback, useRef, useState, type RefObject } from 'react';
import type { Reply } from '#contract/api';
import type { LogInput } from '#contract/interactions';
import { ok } from '#domain/result';
import { instantFromEpoch } from '#domain/time';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence, type AnyFailure } from '../../lib/failure-sentence.ts';
import { copiedSentence } from '../../lib/copied-sentence.ts';
import { articleOf, kindWords } from '../../lib/kind-words.ts';
import type { DraftKeeper } from '../../lib/draft-keeper.ts';
import { isAhead, logOf } from './log-form.ts';
import type { OpenedLog } from './log-start.ts';
import { fullForm, type LogStore } from './log-store.ts';
import type { LineReader } from './use-line-reading.ts';

interface SaveParts {
  readonly store: LogStore;
  readonly reader: LineReader;
  readonly draft: DraftKeeper;
  readonly opened: OpenedLog | null;
  readonly accountRef: RefObject<HTMLInputElement | null>;
  readonly whenRef: RefObject<HTMLElement | null>;
  readonly onLogged: () => void;
}

/** The one way from the form into the book. */
export function useSaveLog({ store, reader, draft, opened, accountRef, whenRef, onLogged }: SaveParts) {
  const api = useApi();
  const { notify } = useAppActions();
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isBusy = useRef(false);

  const correct = async (id: string, input: LogInput): Promise<Reply<'interactions:log'>> => {
    const reply = await api.call('interactions:update', { id, log: input });
    return reply.ok ? ok({ ...reply.value, copiedAs: null }) : reply;
  };

  const log = async (from: OpenedLog): Promise<void> => {
    await reader.ready();
    const form = fullForm(store.getState());
    if (form.account === null) {
      store.getState().askForAccount(accountQuestion(store));
      accountRef.current?.focus();
      return;
    }
    // The sentence says it already, under the day or the time that is wrong.
    if (isAhead(form, from.entry?.at ?? null, instantFromEpoch(Date.now()))) {
      whenRef.current?.focus();
      return;
    }
    await draft.stop();
    const input = logOf(form, form.account.id, from.entry?.at ?? null);
    const reply =
      from.entry === null
        ? await api.call('interactions:log', { log: input, draftKey: from.key })
        : // What was pasted once is pasted: a correction leaves the clipboard alone.
          await correct(from.entry.id, input);
    if (!reply.ok) {
      draft.resume();
      setFailure(`${failureSentence(reply.error)} What you wrote is still here.`);
      return;
    }
    // A correction's draft has done its work; should this fail, it is only offered once more.
    if (from.entry !== null) await api.call('drafts:drop', { key: from.key });
    const what = `${articleOf(input.kind)} ${kindWords[input.kind]}`;
    notify({
      text:
        from.entry === null
          ? `Logged ${what} with ${form.account.name}.${copiedSentence(reply.value.copiedAs)}`
          : `Changed ${what} with ${form.account.name}.`,
      undo: true,
    });
    onLogged();
  };

  const save = async (): Promise<void> => {
    if (isBusy.current || opened === null) return;
    isBusy.current = true;
    setFailure(null);
    // A save that is over in a blink shows nothing: drawing it would only cost time.
    const sign = setTimeout(() => setIsSaving(true), 300);
    await log(opened).finally(() => {
      clearTimeout(sign);
      isBusy.current = false;
      setIsSaving(false);
    });
  };

  return {
    save,
    isSaving,
    failure,
    setFailure: useCallback((next: AnyFailure | null) => setFailure(next && failureSentence(next)), []),
  };
}

/** What to say where the account should stand. */
function accountQuestion(store: LogStore): string {
  const { form, line } = store.getState();
  if (line?.reading.account.status === 'ambiguous') return 'More than one account fits this name. Choose one.';
  return form.line.trim() === ''
    ? 'Which account is this about?'
    : 'No account has this name. Choose one, or make a new one.';
}

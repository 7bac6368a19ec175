import { useEffect, useRef, useState } from 'react';
import type { AppApi } from '#contract/api';
import type { LineReading } from '#contract/line';
import { instantFromEpoch } from '#domain/time';
import { useApi } from '../../lib/api.ts';
import { copiedSentence } from '../../lib/copied-sentence.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { loggedSentence } from '../../lib/line-words.ts';
import type { Here } from '../../lib/use-here.ts';
import type { DraftKeeper } from '../../lib/draft-keeper.ts';
import { emptyForm, type LogForm } from './log-form.ts';
import { lineOffset, type LogStore } from './log-store.ts';
import type { LineReader } from './use-line-reading.ts';

/** Where the line of the small window is kept, apart from the logs that were begun in the other one. */
export const quickDraftKey = 'quick';

/** What was logged a moment ago. */
export interface JustLogged {
  readonly sentence: string;
  /** The line as it stood, should it be taken back. */
  readonly form: LogForm;
}

export interface QuickSave {
  readonly save: (copies: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly logged: JustLogged | null;
  /** The confirmation has been seen. */
  readonly forget: () => void;
  /** Why it was not saved or taken back, or that it was taken back, in a sentence. */
  readonly said: { readonly tone: 'bad' | 'info'; readonly text: string } | null;
  /** Enter was pressed while it was open which account this is about. */
  readonly asks: boolean;
}

interface QuickSaveParts {
  readonly store: LogStore;
  readonly reader: LineReader;
  readonly draft: DraftKeeper;
  readonly here: Here;
}

/** The one way from the line into the book, and back. */
export function useQuickSave({ store, reader, draft, here }: QuickSaveParts): QuickSave {
  const api = useApi();
  const [logged, setLogged] = useState<JustLogged | null>(null);
  const [said, setSaid] = useState<QuickSave['said']>(null);
  const [asks, setAsks] = useState(false);
  const isBusy = useRef(false);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.form.line === before.form.line || state.form.line === '') return;
        // Whoever writes on has read it.
        setSaid(null);
        setLogged(null);
        if (state.form.account !== null) setAsks(false);
      }),
    [store],
  );

  const log = async (copies: boolean): Promise<void> => {
    await reader.ready();
    const { form, line } = store.getState();
    if (form.line.trim() === '') return;
    const text = form.line.slice(lineOffset(form));
    if (form.account === null && line?.reading.account.status !== 'found') return setAsks(true);
    await draft.stop();
    const accountId = form.account?.id ?? null;
    const reading = await readingOf(api, text, accountId);
    const reply = await api.call('line:log', { text, accountId, draftKey: quickDraftKey, copies });
    if (!reply.ok) {
      draft.resume();
      if (reply.error.type === 'AccountNeeded') return setAsks(true);
      return setSaid({ tone: 'bad', text: `${failureSentence(reply.error)} What you wrote is still here.` });
    }
    setAsks(false);
    setSaid(null);
    const sentence = reading ? loggedSentence(reading, here) : 'Logged.';
    store.getState().replace(emptyForm(instantFromEpoch(Date.now()), here.zone), true);
    setLogged({ sentence: sentence + copiedSentence(reply.value.copiedAs), form });
    // The draft went with the log; nothing that still waited may bring it back.
    draft.note(null);
    draft.resume();
  };

  return {
    save: async (copies) => {
      if (isBusy.current) return;
      isBusy.current = true;
      await log(copies).finally(() => (isBusy.current = false));
    },
    undo: async () => {
      if (!logged) return;
      const reply = await api.call('book:undo', null);
      if (!reply.ok) return setSaid({ tone: 'bad', text: failureSentence(reply.error) });
      // The line is back to be mended, unless another one was begun.
      if (store.getState().form.line === '') store.getState().replace(logged.form, true);
      setLogged(null);
      setSaid({ tone: 'info', text: 'Taken back: nothing of it is in the book. The line is here again.' });
    },
    logged,
    forget: () => setLogged(null),
    said,
    asks,
  };
}

/** The words of what is about to be logged; what the window shows may still be about fewer letters. */
async function readingOf(api: AppApi, text: string, accountId: string | null): Promise<LineReading | null> {
  const reply = await api.call('line:read', { text, caret: text.length, accountId });
  return reply.ok ? reply.value : null;
}

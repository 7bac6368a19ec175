import { useEffect, useMemo, useRef, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import { createDraftKeeper, type DraftKeeper } from '../../lib/draft-keeper.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { emptySweepForm, isEmptySweepForm, readSweepDraft, sweepDraftKey, type SweepForm } from './sweep-form.ts';

/** What is said of a meeting, kept at every keystroke and there again after Esc, an end of the app or a crash. */
export function useSweepDraft(meetingId: string): {
  readonly form: SweepForm;
  readonly change: (next: Partial<SweepForm>) => void;
  readonly keeper: DraftKeeper;
  /** Why it is not kept, in a sentence. */
  readonly trouble: string | null;
} {
  const api = useApi();
  const [form, setForm] = useState<SweepForm>(emptySweepForm);
  const [trouble, setTrouble] = useState<string | null>(null);
  const isTouched = useRef(false);
  const keeper = useMemo(() => {
    const key = sweepDraftKey(meetingId);
    return createDraftKeeper({
      put: (body) => api.call('drafts:put', { key, body }),
      drop: () => api.call('drafts:drop', { key }),
      onSaved: () => setTrouble(null),
      onFailed: (failure) => setTrouble(failureSentence(failure)),
    });
  }, [api, meetingId]);

  useEffect(() => {
    let isCurrent = true;
    void api.call('drafts:get', { key: sweepDraftKey(meetingId) }).then((reply) => {
      // Keys were faster than the book: what they said stays.
      if (isCurrent && !isTouched.current && reply.ok && reply.value) setForm(readSweepDraft(reply.value.body));
    });
    const flush = (): void => void keeper.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      isCurrent = false;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [api, keeper, meetingId]);

  const latest = useRef(form);
  return {
    form,
    keeper,
    trouble,
    change: (next) => {
      if (!isTouched.current) latest.current = form;
      isTouched.current = true;
      latest.current = { ...latest.current, ...next };
      setForm(latest.current);
      keeper.note(isEmptySweepForm(latest.current) ? null : JSON.stringify(latest.current));
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import type { DraftKeeper } from '../../lib/draft-keeper.ts';
import { useDraftKeeper } from '../../lib/use-draft-keeper.ts';
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
  const isTouched = useRef(false);
  const { keeper, trouble } = useDraftKeeper(sweepDraftKey(meetingId));

  useEffect(() => {
    let isCurrent = true;
    void api.call('drafts:get', { key: sweepDraftKey(meetingId) }).then((reply) => {
      // Keys were faster than the book: what they said stays.
      if (isCurrent && !isTouched.current && reply.ok && reply.value) setForm(readSweepDraft(reply.value.body));
    });
    return () => {
      isCurrent = false;
    };
  }, [api, meetingId]);

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

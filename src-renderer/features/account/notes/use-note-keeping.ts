import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Audience } from '#domain/audience';
import { noteDraftKey } from '#domain/note';
import type { Instant } from '#domain/time';
import { useApi } from '../../../lib/api.ts';
import { createDraftKeeper } from '../../../lib/draft-keeper.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import type { EditorHandle } from './editor-handle.ts';

/** From a keystroke to the moment its words are on their way to the disk. */
const keepAfterMs = 250;
/** A pause as long as this ends a version (N3). */
const versionAfterMs = 30_000;

/** What the words of a note are kept as. */
export interface NoteKeeping {
  readonly savedAt: Instant | null;
  /** Why they are not durable, in a sentence. */
  readonly trouble: string | null;
  /** Whether words stand in the draft alone. */
  readonly isDraft: boolean;
  readonly onReady: (handle: EditorHandle) => void;
  readonly onChange: () => void;
  /** Writes a version of what is new. Answers the note, or null where it could not be written or says nothing. */
  readonly save: (options?: { readonly evenEmpty?: boolean }) => Promise<string | null>;
  /** Puts the words of the book into the editor and drops what is not saved. */
  readonly revert: () => Promise<void>;
  /** Writes no more: the note is gone. */
  readonly leave: () => void;
}

interface Subject {
  readonly accountId: string;
  /** Null until it is in the book. */
  readonly noteId: string | null;
  readonly audience: Audience;
  /** What the book says. */
  readonly body: string;
  /** What was typed and never became a version. */
  readonly draft: string | null;
  /** Whether it was in the book and is there no more. */
  readonly isMissing: boolean;
  readonly onCreated: (id: string) => void;
  /** It is gone, and nothing was typed since. */
  readonly onMissing: () => void;
}

/** Keeps every keystroke of one note as a draft, and makes a version of them on blur, on leaving and after a pause. */
export function useNoteKeeping(subject: Subject): NoteKeeping {
  const api = useApi();
  const latest = useRef(subject);
  latest.current = subject;
  const handle = useRef<EditorHandle | null>(null);
  const state = useRef({
    id: subject.noteId,
    /** As the book has it. */
    stored: subject.body,
    /** As the editor writes what the book has; null until it is ready. */
    written: null as string | null,
    isDirty: subject.draft !== null,
    isGone: false,
    saving: Promise.resolve<string | null>(null),
    keepTimer: undefined as ReturnType<typeof setTimeout> | undefined,
    versionTimer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isDraft, setIsDraft] = useState(subject.draft !== null);

  const draftKey = useCallback(
    () => noteDraftKey(state.current.id === null ? { accountId: latest.current.accountId } : { id: state.current.id }),
    [],
  );
  const keeper = useMemo(
    () =>
      createDraftKeeper({
        put: (body) => api.call('drafts:put', { key: draftKey(), body }),
        drop: () => api.call('drafts:drop', { key: draftKey() }),
        onSaved: (at) => {
          if (at !== null) setSavedAt(at);
          setIsDraft(at !== null);
          setTrouble(null);
        },
        onFailed: (failure) => setTrouble(failureSentence(failure)),
        wait: 0,
      }),
    [api, draftKey],
  );

  const keep = useCallback(() => {
    const now = state.current;
    clearTimeout(now.keepTimer);
    now.keepTimer = undefined;
    const body = handle.current?.markdown();
    if (body !== undefined && !now.isGone) keeper.note(body === now.written ? null : body);
    return keeper.flush();
  }, [keeper]);

  const write = useCallback(
    async (evenEmpty: boolean): Promise<string | null> => {
      const now = state.current;
      const body = handle.current?.markdown();
      if (now.isGone || body === undefined) return now.id;
      const isEmpty = now.id === null && body.trim() === '' && !evenEmpty;
      if ((!now.isDirty && !(evenEmpty && now.id === null)) || isEmpty || (body === now.written && now.id !== null)) {
        now.isDirty = false;
        await keep();
        return now.id;
      }
      await keep();
      await keeper.stop();
      const key = draftKey();
      const { accountId, audience, onCreated } = latest.current;
      const create = () => api.call('notes:create', { accountId, body, audience, draftKey: key });
      let reply = now.id === null ? await create() : await api.call('notes:save', { id: now.id, body, draftKey: key });
      // The note was taken back under the hands of who writes: their words are a note of its own.
      if (!reply.ok && now.id !== null && reply.error.type === 'NotFound') reply = await create();
      if (!reply.ok) {
        setTrouble(failureSentence(reply.error));
        keeper.resume();
        return null;
      }
      now.stored = body;
      now.written = body;
      now.isDirty = handle.current !== null && handle.current.markdown() !== body;
      setIsDraft(now.isDirty);
      setTrouble(null);
      setSavedAt(new Date().toISOString());
      if (reply.value !== null) {
        now.id = reply.value.id;
        onCreated(now.id);
      }
      keeper.resume();
      return now.id;
    },
    [api, keeper, keep, draftKey],
  );

  /** One after the other: a version never overtakes another. */
  const save = useCallback(
    ({ evenEmpty = false }: { readonly evenEmpty?: boolean } = {}): Promise<string | null> => {
      clearTimeout(state.current.versionTimer);
      const mine = state.current.saving.then(() => write(evenEmpty));
      state.current.saving = mine;
      return mine;
    },
    [write],
  );

  const onChange = useCallback(() => {
    const now = state.current;
    now.isDirty = true;
    now.keepTimer ??= setTimeout(() => void keep(), keepAfterMs);
    clearTimeout(now.versionTimer);
    now.versionTimer = setTimeout(() => void save(), versionAfterMs);
  }, [keep, save]);

  const onReady = useCallback((ready: EditorHandle) => {
    const isFirst = handle.current === null;
    handle.current = ready;
    // What the editor makes of the book's words without anybody having typed is no change.
    if (isFirst && latest.current.draft === null) state.current.written = ready.markdown();
  }, []);

  // The words in the book became others while nobody typed here: an undo, or an older version that was brought back.
  useEffect(() => {
    const now = state.current;
    if (now.id === null || subject.body === now.stored || now.isDirty) return;
    const { id } = now;
    void api.call('notes:get', { id }).then((reply) => {
      if (!reply.ok || now.isDirty || !handle.current || reply.value.body === now.stored) return;
      handle.current.replace(reply.value.body);
      clearTimeout(now.keepTimer);
      clearTimeout(now.versionTimer);
      now.keepTimer = undefined;
      now.stored = reply.value.body;
      now.written = handle.current.markdown();
      now.isDirty = false;
    });
  }, [api, subject.body]);

  const { isMissing } = subject;
  useEffect(() => {
    if (!isMissing) return;
    if (state.current.isDirty) void save();
    else latest.current.onMissing();
  }, [isMissing, save]);

  // Before the editor goes, since the words are in it.
  useLayoutEffect(() => {
    const flush = (): void => void keep();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      const last = handle.current?.markdown();
      if (last !== undefined) handle.current = { ...noEditor, markdown: () => last };
      void save();
    };
  }, [keep, save]);

  return {
    savedAt,
    trouble,
    isDraft,
    onReady,
    onChange,
    save,
    revert: async () => {
      const now = state.current;
      handle.current?.replace(now.stored);
      now.written = handle.current?.markdown() ?? now.stored;
      now.isDirty = false;
      clearTimeout(now.versionTimer);
      await keep();
    },
    leave: () => {
      state.current.isGone = true;
      clearTimeout(state.current.keepTimer);
      clearTimeout(state.current.versionTimer);
    },
  };
}

const noEditor: EditorHandle = {
  markdown: () => '',
  replace: () => undefined,
  insert: () => undefined,
  focus: () => undefined,
  formatting: null,
};

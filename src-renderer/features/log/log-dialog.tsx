import { Check } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { instantFromEpoch } from '#domain/time';
import { useCall, useApi } from '../../lib/api.ts';
import { useAppActions, type LogStart } from '../../lib/app-actions.ts';
import { dayOfInstant, formatTimeWithSeconds } from '../../lib/format-date.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AudienceMenu } from './audience-menu.tsx';
import { DraftBanner } from './draft-banner.tsx';
import styles from './log-dialog.module.css';
import { LogFields } from './log-fields.tsx';
import { logKeys, savesOnEnter } from './log-keys.ts';
import { firstForm } from './log-start.ts';
import { createLogStore, fullForm } from './log-store.ts';
import { useLineReading } from './use-line-reading.ts';
import { useLogDraft } from './use-log-draft.ts';
import { useOpenedLog } from './use-opened-log.ts';
import { useIsWide } from './use-is-wide.ts';
import { useSaveLog } from './use-save-log.ts';
import { ReadingPreview } from './reading-preview.tsx';

/** Props of {@link LogDialog}. */
export interface LogDialogProps {
  start: LogStart;
  onClose: () => void;
}

/** The main job: logs an interaction, or corrects one. It closes only once the book has it. */
export function LogDialog({ start, onClose }: LogDialogProps) {
  const [first] = useState(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return firstForm(start, instantFromEpoch(Date.now()), zone);
  });
  const [store] = useState(() => createLogStore(first));
  const api = useApi();
  const { notify } = useAppActions();
  const info = useCall('app:info', null);
  const words = useCall('book:words', null);
  const locale = info.data?.locale ?? navigator.language;
  const today = dayOfInstant(Date.now(), first.zone);
  const here = useMemo(() => ({ locale, zone: first.zone, today }), [locale, first.zone, today]);

  const { opened, isRestored, restore, discard } = useOpenedLog(store, start, first, () => {
    notify({ text: 'What was logged there is no longer in the book.', tone: 'bad' });
    onClose();
  });
  const entry = opened?.entry ?? null;
  const draft = useLogDraft(store, opened?.key ?? null, opened?.fresh ?? first);
  const reader = useLineReading(store);
  const accountId = useStore(store, (state) => fullForm(state).account?.id ?? start.accountId ?? null);
  const known = useCall('accounts:get', { id: accountId ?? '' }, { enabled: accountId !== null, keepsPrevious: true });
  // Nothing of the account before stands beside a line that names another one, or none.
  const page = known.data?.id === accountId ? known.data : undefined;

  const accountRef = useRef<HTMLInputElement>(null);
  const pickerRef = useRef<HTMLDivElement>(null);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const whenRef = useRef<HTMLButtonElement>(null);
  const { save, isSaving, failure, setFailure } = useSaveLog({
    store,
    reader,
    draft: draft.keeper,
    opened,
    accountRef,
    whenRef,
    onLogged: onClose,
  });

  const focusPicker = useCallback(() => {
    const stops = pickerRef.current;
    (
      stops?.querySelector<HTMLInputElement>('input:checked') ?? stops?.querySelector<HTMLInputElement>('input')
    )?.focus();
  }, []);
  const asksAccount = start.accountId === undefined && start.interactionId === undefined;
  // What goes on with something is not drawn before that is known.
  const isReady = (start.interactionId === undefined && start.draftKey === undefined) || opened !== null;
  useEffect(() => {
    if (!isReady) return;
    if (asksAccount) accountRef.current?.focus();
    else focusPicker();
  }, [asksAccount, focusPicker, isReady]);
  useEffect(() => {
    // A draft that knows its account goes on where the sentiment is, unless somebody is typing already.
    if (isRestored && store.getState().revision === 0 && store.getState().form.account !== null) focusPicker();
  }, [focusPicker, isRestored, store]);

  /** The first place to write in: what is pressed or typed goes on there. */
  const focusLine = () => {
    if (accountRef.current) accountRef.current.focus();
    else focusPicker();
  };

  const close = () => {
    void draft.keeper.flush();
    onClose();
  };

  const onNew = useCallback(
    async (name: string) => {
      const reply = await api.call('accounts:create', { name });
      if (!reply.ok) return setFailure(reply.error);
      store.getState().chooseAccount({ id: reply.value.id, name, level: null, stale: false });
      focusPicker();
    },
    [api, focusPicker, setFailure, store],
  );

  const typeInto = (text: string) => {
    const line = accountRef.current;
    const field = line ?? noteRef.current;
    const before = line ? store.getState().form.line : fullForm(store.getState()).note;
    const next = `${before}${before === '' || /\s$/.test(before) ? '' : ' '}${text}`;
    if (line) reader.placeCaret(next.length);
    // Drawn before the next key arrives, which then goes on behind this one.
    flushSync(() => (line ? store.getState().setLine(next) : store.getState().change({ note: next })));
    field?.focus();
    field?.setSelectionRange(next.length, next.length);
  };
  const onKeyDownCapture = logKeys({
    picker: pickerRef,
    onSave: () => void save(),
    onLevel: (level) => {
      if (isReady) store.getState().change({ level });
    },
    onText: typeInto,
  });

  const isWide = useIsWide();
  // A correction has its place in the past: what it changes cannot be drawn as the next step.
  const showsPreview = isWide && entry === null && page !== undefined;
  const savedAt = draft.savedAt ?? (isRestored ? opened?.draft?.at : null) ?? null;
  const title = entry === null ? 'Log interaction' : 'Correct what was logged';
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
      title={title}
      width={showsPreview ? 'wide' : 'normal'}
      anchor="top"
      closeLabel="Close, keep as draft"
      note={
        savedAt !== null && (
          <>
            <Icon of={Check} size={11} />
            Saved as you type, {formatTimeWithSeconds(savedAt, here)}
          </>
        )
      }
      footStart={<AudienceMenu store={store} />}
      foot={
        <>
          <Button keys="Esc" onPress={close}>
            Cancel
          </Button>
          <Button
            kind="primary"
            keys={shortcutLabel('Mod+Enter')}
            isDisabled={isSaving || !isReady}
            onPress={() => void save()}
          >
            {entry === null ? 'Log' : 'Save'}
          </Button>
        </>
      }
      onKeyDownCapture={onKeyDownCapture}
    >
      <div
        className={cx(styles.body)}
        onBlur={() => void draft.keeper.flush()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && savesOnEnter(event)) void save();
        }}
      >
        {failure !== null && (
          <Banner tone="bad" onClose={() => setFailure(null)}>
            {failure}
          </Banner>
        )}
        {draft.trouble !== null && <Banner tone="warn">{`Not kept as a draft: ${draft.trouble}`}</Banner>}
        {opened !== null && (
          <DraftBanner
            opened={opened}
            isRestored={isRestored}
            here={here}
            onDiscard={() => {
              discard();
              focusLine();
            }}
            onRestoreOther={() => {
              restore();
              focusLine();
            }}
          />
        )}
        {isReady && (
          <div className={cx(showsPreview && styles.beside)}>
            <LogFields
              store={store}
              reader={reader}
              page={page ?? null}
              words={words.data ?? null}
              entry={entry}
              here={here}
              accountRef={accountRef}
              pickerRef={pickerRef}
              noteRef={noteRef}
              whenRef={whenRef}
              asksAccount={asksAccount}
              onPicked={focusPicker}
              onNew={onNew}
            />
            {showsPreview && <ReadingPreview store={store} page={page} here={here} />}
          </div>
        )}
      </div>
    </Dialog>
  );
}

import { Check } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { instantFromEpoch } from '#domain/time';
import { isLevel } from '#domain/sentiment';
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
  const page = useCall('accounts:get', { id: accountId ?? '' }, { enabled: accountId !== null, keepsPrevious: true });

  const accountRef = useRef<HTMLInputElement>(null);
  const pickerRef = useRef<HTMLDivElement>(null);
  const { save, isSaving, failure, setFailure } = useSaveLog({
    store,
    reader,
    draft: draft.keeper,
    opened,
    accountRef,
    onLogged: onClose,
  });

  const focusPicker = useCallback(() => {
    const stops = pickerRef.current;
    (
      stops?.querySelector<HTMLInputElement>('input:checked') ?? stops?.querySelector<HTMLInputElement>('input')
    )?.focus();
  }, []);
  const asksAccount = start.accountId === undefined && start.interactionId === undefined;
  const isReady = start.interactionId === undefined || opened !== null;
  useEffect(() => {
    if (!isReady) return;
    if (asksAccount) accountRef.current?.focus();
    else focusPicker();
  }, [asksAccount, focusPicker, isReady]);
  useEffect(() => {
    // A draft that knows its account goes on where the sentiment is, unless somebody is typing already.
    if (isRestored && store.getState().revision === 0 && store.getState().form.account !== null) focusPicker();
  }, [focusPicker, isRestored, store]);

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

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // The stops of the sentiment keep Enter to themselves, so it is taken before they see it.
    const isOnLevel = event.target instanceof HTMLInputElement && event.target.type === 'radio' && event.target.checked;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || (isOnLevel && !event.shiftKey && !event.altKey))) {
      event.preventDefault();
      event.stopPropagation();
      void save();
      return;
    }
    const level =
      event.altKey && !event.ctrlKey && !event.metaKey
        ? Number(/^Digit([1-5])$/.exec(event.code)?.[1] ?? event.key)
        : 0;
    if (!isLevel(level)) return;
    event.preventDefault();
    event.stopPropagation();
    store.getState().change({ level });
  };

  const isWide = useIsWide();
  // A correction has its place in the past: what it changes cannot be drawn as the next step.
  const showsPreview = isWide && entry === null && page.data !== undefined;
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
            onDiscard={discard}
            onRestoreOther={restore}
          />
        )}
        {isReady && (
          <div className={cx(showsPreview && styles.beside)}>
            <LogFields
              store={store}
              reader={reader}
              page={page.data ?? null}
              words={words.data ?? null}
              entry={entry}
              here={here}
              accountRef={accountRef}
              pickerRef={pickerRef}
              asksAccount={asksAccount}
              onPicked={focusPicker}
              onNew={onNew}
            />
            {showsPreview && page.data && <ReadingPreview store={store} page={page.data} here={here} />}
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** Enter saves from a one-line field; in the note it is a new line, on a button it presses. */
function savesOnEnter(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, currentTarget } = event;
  if (event.defaultPrevented || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return false;
  // What floats above the dialog has an Enter of its own.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return false;
  if (target.getAttribute('role') === 'spinbutton') return true;
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'range');
}

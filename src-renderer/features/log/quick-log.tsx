import { useCallback, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { instantFromEpoch } from '#domain/time';
import { useCall } from '../../lib/api.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant, formatDate, formatTime, formatTimeWithSeconds } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { LineGloss } from './line-gloss.tsx';
import { accountOf } from './line-overlay.ts';
import { emptyForm } from './log-form.ts';
import { createLogStore } from './log-store.ts';
import { QuickFoot, QuickGrammar } from './quick-foot.tsx';
import { QuickLine } from './quick-line.tsx';
import { QuickLogged } from './quick-logged.tsx';
import styles from './quick-log.module.css';
import { QuickRows } from './quick-rows.tsx';
import { useAccountChoice } from './use-account-choice.ts';
import { useLineReading } from './use-line-reading.ts';
import { useQuickDraft } from './use-quick-draft.ts';
import { useQuickSave } from './use-quick-save.ts';

/** Props of {@link QuickLog}. */
export interface QuickLogProps {
  /** Rises whenever the window comes before the person anew. */
  showing: number;
  onHide: () => void;
  onOpenApp: () => void;
}

/** A log in one line: read as it is typed, with what would be saved below it. */
export function QuickLog({ showing, onHide, onOpenApp }: QuickLogProps) {
  const id = useId();
  const { locale, zone } = useLocale();
  const [first] = useState(() => emptyForm(instantFromEpoch(Date.now()), zone));
  const [store] = useState(() => createLogStore(first));
  // The window waits for days: which day it is counts from when it is shown.
  const today = useMemo(() => (showing < 0 ? '' : dayOfInstant(Date.now(), zone)), [showing, zone]);
  const here = useMemo(() => ({ locale, zone, today }), [locale, zone, today]);
  const inputRef = useRef<HTMLInputElement>(null);
  const [showsGrammar, setShowsGrammar] = useState(false);
  const reader = useLineReading(store);
  const draft = useQuickDraft(store, first);
  const { save, undo, logged, forget, said, asks } = useQuickSave({ store, reader, draft: draft.keeper, here });
  const { choices, question, choose } = useAccountChoice(store, asks);
  const line = useStore(store, (state) => state.line);
  const text = useStore(store, (state) => state.form.line);
  const picked = useStore(store, (state) => state.form.account);
  const account = picked ?? accountOf(line?.reading ?? null);
  const known = useCall('accounts:get', { id: account?.id ?? '' }, { enabled: account !== null });
  const settings = useCall('settings:get', null);
  const book = useCall('book:state', null);

  useEffect(() => inputRef.current?.focus(), [showing]);
  const hide = useCallback(() => {
    void draft.keeper.flush();
    forget();
    onHide();
  }, [draft.keeper, forget, onHide]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const isMod = event.ctrlKey || event.metaKey;
    const isInLine = event.target === inputRef.current;
    const act =
      event.key === 'Escape'
        ? hide
        : event.key === 'Enter' && (isInLine || isMod)
          ? () => (logged && text === '' ? hide() : void save(isMod))
          : event.key === 'F1' || (event.key === '?' && (!isInLine || text === ''))
            ? () => setShowsGrammar(!showsGrammar)
            : isMod && event.key.toLowerCase() === 'z' && logged && text === ''
              ? () => void undo()
              : null;
    if (!act) return;
    event.preventDefault();
    act();
  };

  const target = settings.data?.pasteBack.target ?? null;
  const restored = draft.restoredAt;
  const saved =
    draft.savedAt !== null
      ? `Saved as you type, ${formatTimeWithSeconds(draft.savedAt, here)}`
      : restored !== null && text !== ''
        ? `Draft from ${dayOfInstant(restored, zone) === today ? '' : `${formatDate(dayOfInstant(restored, zone), here)}, `}${formatTime(restored, here)}`
        : null;
  const page = known.data?.id === account?.id ? (known.data ?? null) : null;
  return (
    <div className={cx(styles.quick)} onKeyDown={onKeyDown}>
      <div className={cx(styles.line)}>
        <QuickLine
          id={id}
          text={text}
          onText={store.getState().setLine}
          label="Log in one line"
          placeholder="norrholm 2 ~70% #hesitant they asked for the price"
          reader={reader}
          inputRef={inputRef}
          choices={choices}
          question={question}
          onChoose={(option) => {
            void choose(option).then(() => {
              inputRef.current?.focus();
              reader.placeCaret(store.getState().form.line.length);
            });
          }}
        />
        {line !== null && text.trim() !== '' && <LineGloss line={line} here={here} />}
      </div>
      {said !== null && <Banner tone={said.tone}>{said.text}</Banner>}
      {draft.trouble !== null && text !== '' && <Banner tone="warn">{`Not kept as a draft: ${draft.trouble}`}</Banner>}
      {book.data?.readOnly === true && (
        <Banner
          tone="warn"
          action={
            <Button size="small" onPress={onOpenApp}>
              Open Bellwether
            </Button>
          }
        >
          {failureSentence({ type: 'ReadOnly' })}
        </Banner>
      )}
      {logged !== null && <QuickLogged sentence={logged.sentence} onUndo={() => void undo()} onDone={hide} />}
      {line !== null && text.trim() !== '' && (
        <QuickRows
          reading={line.reading}
          account={account}
          page={page}
          rubric={settings.data?.rubric ?? null}
          here={here}
        />
      )}
      <QuickFoot
        saved={saved}
        copiesAs={target}
        showsGrammar={showsGrammar}
        onGrammar={() => setShowsGrammar(!showsGrammar)}
        onLog={(copies) => void save(copies)}
        onHide={hide}
      />
      {showsGrammar && <QuickGrammar />}
    </div>
  );
}

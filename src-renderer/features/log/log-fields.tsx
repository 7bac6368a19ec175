import type { AccountPage } from '#contract/accounts';
import type { Output } from '#contract/channels';
import type { TimelineEntry } from '#contract/interactions';
import { useStore } from 'zustand';
import { memo, type RefObject } from 'react';
import { cx } from '../../ui/cx.ts';
import { FormRow } from '../../ui/field.tsx';
import { RulerSlider } from '../../ui/ruler-slider.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { AccountLine } from './account-line.tsx';
import { JudgementRows, type LastReading } from './judgement-rows.tsx';
import styles from './log-fields.module.css';
import { LogSentence } from './log-sentence.tsx';
import { fullForm, type LogStore } from './log-store.ts';
import { SignalRow } from './signal-row.tsx';
import { StepRows } from './step-rows.tsx';
import type { LineReader } from './use-line-reading.ts';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link LogFields}. */
export interface LogFieldsProps {
  store: LogStore;
  reader: LineReader;
  page: AccountPage | null;
  words: Output<'book:words'> | null;
  /** What is being corrected: its account stays. */
  entry: TimelineEntry | null;
  here: Here;
  accountRef: RefObject<HTMLInputElement | null>;
  pickerRef: RefObject<HTMLDivElement | null>;
  noteRef: RefObject<HTMLTextAreaElement | null>;
  whenRef: RefObject<HTMLButtonElement | null>;
  asksAccount: boolean;
  onPicked: () => void;
  onNew: (name: string) => Promise<void>;
}

/** Everything a log can say, in the order of a conversation: who, what, how it is, why, what next, and the words. */
export const LogFields = memo(function LogFields({
  store,
  reader,
  page,
  words,
  entry,
  here,
  accountRef,
  pickerRef,
  noteRef,
  whenRef,
  asksAccount,
  onPicked,
  onNew,
}: LogFieldsProps) {
  const known = page?.people ?? nobody;
  return (
    <div className={cx(styles.form)}>
      {entry === null ? (
        <AccountLine
          store={store}
          reader={reader}
          inputRef={accountRef}
          onPicked={onPicked}
          onNew={onNew}
          autoFocus={asksAccount}
          here={here}
        />
      ) : (
        <FixedAccount store={store} />
      )}
      <div className={cx(styles.indent)}>
        <LogSentence
          store={store}
          known={known}
          locale={here.locale}
          today={here.today}
          kept={entry?.at ?? null}
          whenRef={whenRef}
        />
      </div>
      <NoteRow store={store} noteRef={noteRef} />
      <hr className={cx(styles.rule)} />
      <JudgementRows
        store={store}
        last={lastReading(page, entry, here)}
        reasonWords={words?.reasons ?? noWords}
        pickerRef={pickerRef}
      />
      <SignalRow store={store} words={words?.signals ?? noSignals} />
      <hr className={cx(styles.rule)} />
      <RenewalRow store={store} before={entry === null ? (page?.renewalConfidence?.percent ?? null) : null} />
      <StepRows store={store} known={known} />
    </div>
  );
});

const nobody: AccountPage['people'] = [];
const noWords: readonly string[] = [];
const noSignals: Output<'book:words'>['signals'] = [];

/* Each row hears its own part of the form, so that a keystroke draws one row and not the dialog. */

function FixedAccount({ store }: { store: LogStore }) {
  const name = useStore(store, (state) => state.form.account?.name);
  return (
    <FormRow label="Account">
      <p className={cx(styles.account)}>
        <strong>{name}</strong>
      </p>
    </FormRow>
  );
}

function NoteRow({ store, noteRef }: { store: LogStore; noteRef: RefObject<HTMLTextAreaElement | null> }) {
  const note = useStore(store, (state) => fullForm(state).note);
  return (
    <TextArea
      label="Note"
      labelAt="start"
      rows={3}
      maxLength={2_000_000}
      ref={noteRef}
      value={note}
      onChange={(text) => store.getState().change({ note: text })}
    />
  );
}

function RenewalRow({ store, before }: { store: LogStore; before: number | null }) {
  const renewal = useStore(store, (state) => fullForm(state).renewalConfidence);
  return (
    <RulerSlider
      label="Renewal"
      labelAt="start"
      value={renewal}
      onChange={(next) => store.getState().change({ renewalConfidence: next })}
      {...(before === null ? {} : { previous: before, previousLabel: `was ${before}%` })}
    />
  );
}

/** What the sentiment was before: in a correction the reading before the one corrected, of which only the level is known. */
function lastReading(
  page: AccountPage | null,
  entry: TimelineEntry | null,
  { locale, zone, today }: Here,
): LastReading | null {
  if (entry !== null) return null;
  if (page?.row.level == null || page.row.readAt === null) return null;
  return { level: page.row.level, on: formatDate(dayOfInstant(page.row.readAt, zone), { locale, today }) };
}

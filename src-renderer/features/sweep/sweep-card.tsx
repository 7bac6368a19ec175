import { useRef, useState, type KeyboardEvent } from 'react';
import type { SweepMeeting } from '#contract/calendars';
import { isLevel, levelNames } from '#domain/sentiment';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { copiedSentence } from '../../lib/copied-sentence.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant, formatDate, formatRelativeDay, formatTime } from '../../lib/format-date.ts';
import { articleOf, kindWords } from '../../lib/kind-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { SentimentPicker } from '../../ui/sentiment-picker.tsx';
import { SignCheckbox } from '../../ui/sign-checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isEmptySweepForm, offeredSignals, signalKeys, sweepDraftKey, sweepLogOf } from './sweep-form.ts';
import styles from './sweep-page.module.css';
import { useSweepDraft } from './use-sweep-draft.ts';

/** Props of {@link SweepCard}. */
export interface SweepCardProps {
  readonly meeting: SweepMeeting;
  readonly here: Here;
  readonly onLogged: () => void;
  readonly onLater: () => void;
  readonly onNotCustomer: () => void;
}

/** One meeting: a number says how they are, letters switch signals, one line says the rest, Enter saves. */
export function SweepCard({ meeting, here, onLogged, onLater, onNotCustomer }: SweepCardProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { data: words } = useCall('book:words', null);
  const { data: settings } = useCall('settings:get', null);
  const { form, change, keeper, trouble } = useSweepDraft(meeting.id);
  const [said, setSaid] = useState<string | null>(null);
  const isBusy = useRef(false);
  const noteRef = useRef<HTMLInputElement>(null);
  const signals = offeredSignals(words?.signals ?? []);

  const toggle = (name: string): void =>
    change({
      signals: form.signals.includes(name) ? form.signals.filter((one) => one !== name) : [...form.signals, name],
    });

  const save = async (): Promise<void> => {
    if (isBusy.current) return;
    if (isEmptySweepForm(form) && said === null) {
      setSaid('Nothing is said yet. Enter once more logs the meeting alone; S leaves it for later.');
      return;
    }
    isBusy.current = true;
    await keeper.stop();
    const log = sweepLogOf(meeting, form, words?.signals ?? []);
    const reply = await api.call('sweep:log', { log, draftKey: sweepDraftKey(meeting.id) });
    isBusy.current = false;
    if (!reply.ok) {
      keeper.resume();
      setSaid(`${failureSentence(reply.error)} What you wrote is still here.`);
      return;
    }
    notify({
      text: `Logged ${articleOf(meeting.kind)} ${kindWords[meeting.kind]} with ${meeting.accountName}.${copiedSentence(reply.value.copiedAs)}`,
      undo: true,
    });
    onLogged();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const target = event.target as HTMLElement;
    const isText = target.matches('input[type="text"], input:not([type]), textarea');
    const isButton = target.closest('button') !== null;
    const isModified = event.ctrlKey || event.metaKey;
    const take = (run: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    const level = Number(event.key === 'Dead' ? Number.NaN : (/^Digit([1-5])$/.exec(event.code)?.[1] ?? event.key));
    if (event.key === 'Enter' && (!isButton || isModified)) take(() => void save());
    else if (isModified) return;
    else if (isLevel(level) && (event.altKey || !isText)) take(() => change({ level }));
    else if (isText || event.altKey || event.shiftKey || settings?.singleKeys === false) return;
    else {
      const key = event.key.toLowerCase();
      const signal = signals[(signalKeys as readonly string[]).indexOf(key)];
      if (signal) take(() => toggle(signal.name));
      else if (key === 'n') take(() => noteRef.current?.focus());
      else if (key === 's') take(onLater);
      else if (key === 'x') take(onNotCustomer);
    }
  };

  return (
    <section
      aria-label={`${meeting.accountName}: ${meeting.title}`}
      className={cx(styles.card)}
      onKeyDownCapture={onKey}
    >
      <div>
        <h3 className={cx(styles.account)} dir="auto">
          {meeting.accountName}
        </h3>
        <p className={cx(styles.facts)} dir="auto">
          {meeting.title}, {whenWords(meeting, here)}
          {meeting.people.length > 0 && `, with ${peopleWords(meeting.people)}`}
        </p>
        <p className={cx(styles.why)} dir="auto">
          {meeting.reason}
        </p>
      </div>
      {trouble !== null && <Banner tone="bad">{trouble}</Banner>}
      <SentimentPicker
        label="Sentiment"
        levelLabels={levelNames}
        value={form.level}
        onChange={(level) => change({ level })}
        autoFocus
        {...(meeting.level === null || meeting.readAt === null
          ? {}
          : {
              last: {
                level: meeting.level,
                note: `last, ${formatDate(dayOfInstant(meeting.readAt, here.zone), here)}`,
              },
            })}
      />
      <div role="group" aria-label="Signals" className={cx(styles.signals)}>
        {signals.map(({ name, direction }, at) => (
          <span key={name} className={cx(styles.signal)}>
            <kbd className={cx(styles.key)} aria-hidden="true">
              {signalKeys[at]?.toUpperCase()}
            </kbd>
            <SignCheckbox
              sign={direction > 0 ? 'plus' : 'minus'}
              signLabel={direction > 0 ? 'Good sign:' : 'Bad sign:'}
              label={name}
              isSelected={form.signals.includes(name)}
              onChange={() => toggle(name)}
            />
          </span>
        ))}
      </div>
      <TextField
        ref={noteRef}
        label="Note"
        placeholder="One line is enough"
        value={form.note}
        onChange={(note) => change({ note })}
        maxLength={100_000}
      />
      {said !== null && (
        <p role="status" className={cx(styles.said)}>
          {said}
        </p>
      )}
      <div className={cx(styles.acts)}>
        <Button kind="primary" keys="Enter" onPress={() => void save()}>
          Save and next
        </Button>
        <Button kind="quiet" keys="S" onPress={onLater}>
          Later
        </Button>
        <Button kind="quiet" keys="X" onPress={onNotCustomer}>
          No customer meeting
        </Button>
      </div>
    </section>
  );
}

function whenWords({ startsAt, allDay }: SweepMeeting, here: Here): string {
  const day = formatRelativeDay(dayOfInstant(startsAt, here.zone), here);
  return allDay ? `${day}, all day` : `${day}, ${formatTime(startsAt, here)}`;
}

const mostNames = 4;

function peopleWords(people: SweepMeeting['people']): string {
  const names = people.map(({ name, email }) => name ?? email ?? '');
  return names.length > mostNames
    ? `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
    : names.join(', ');
}

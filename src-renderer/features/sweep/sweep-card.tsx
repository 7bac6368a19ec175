import { useRef, useState, type KeyboardEvent } from 'react';
import type { SweepMeeting } from '#contract/calendars';
import { isLevel, levelNames } from '#domain/sentiment';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { copiedSentence } from '../../lib/copied-sentence.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant, formatDate, formatRelativeDay, formatTime } from '../../lib/format-date.ts';
import { loggedSentence } from '../../lib/line-words.ts';
import type { MeetingLineComponent } from '../../lib/meeting-line.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import type { Here } from '../../lib/use-here.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { SentimentPicker } from '../../ui/sentiment-picker.tsx';
import { SignCheckbox } from '../../ui/sign-checkbox.tsx';
import { isEmptySweepForm, offeredSignals, signalKeys, sweepDraftKey, sweepLogOf } from './sweep-form.ts';
import styles from './sweep-page.module.css';
import { useSweepKeys } from './use-sweep-keys.ts';
import { useSweepDraft } from './use-sweep-draft.ts';

/** Props of {@link SweepCard}. */
export interface SweepCardProps {
  readonly meeting: SweepMeeting;
  readonly here: Here;
  /** The note, read as a line of the log. */
  readonly Line: MeetingLineComponent;
  readonly onLogged: () => void;
  readonly onLater: () => void;
  readonly onNotCustomer: () => void;
}

/** One meeting: a number says how they are, what is typed is the note, one line of the grammar, Enter saves. */
export function SweepCard({ meeting, here, Line, onLogged, onLater, onNotCustomer }: SweepCardProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { data: words } = useCall('book:words', null);
  const { form, change, keeper, trouble } = useSweepDraft(meeting.id);
  const [said, setSaid] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const isBusy = useRef(false);
  const noteRef = useRef<HTMLInputElement>(null);
  const offered = offeredSignals(words?.signals ?? []);
  // All others are reached here too, and by # in the note.
  const signals = showsAll
    ? [...offered, ...(words?.signals ?? []).filter((word) => !offered.includes(word))]
    : offered;
  useSweepKeys();

  const toggle = (name: string): void =>
    change({
      signals: form.signals.includes(name) ? form.signals.filter((one) => one !== name) : [...form.signals, name],
    });

  const save = async (): Promise<void> => {
    if (isBusy.current) return;
    if (isEmptySweepForm(form) && said === null) {
      setSaid(
        `Nothing is said yet. Enter once more logs the meeting alone; ${shortcutLabel('Alt+S')} leaves it for later.`,
      );
      return;
    }
    isBusy.current = true;
    await keeper.stop();
    const log = sweepLogOf(meeting, form, words?.signals ?? []);
    const understood = await api.call('sweep:read', { log, caret: 0 });
    const reply = await api.call('sweep:log', { log, draftKey: sweepDraftKey(meeting.id) });
    isBusy.current = false;
    if (!reply.ok) {
      keeper.resume();
      setSaid(`${failureSentence(reply.error)} What you wrote is still here.`);
      return;
    }
    notify({
      text: `${understood.ok ? loggedSentence(understood.value.reading, here) : 'Logged.'}${copiedSentence(reply.value.copiedAs)}`,
      undo: true,
    });
    onLogged();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const target = event.target as HTMLElement;
    const isText = target === noteRef.current;
    const isModified = event.ctrlKey || event.metaKey;
    const take = (run: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // By the place of the key too, for Alt makes another letter of it on some keyboards.
    const placed = /^(?:Digit|Key)(.)$/.exec(event.code)?.[1] ?? event.key;
    const typed = Number(event.altKey ? placed : event.key);
    if (event.key === 'Enter') {
      // A chosen row of the completions takes its own Enter.
      const isChoosing = isText && target.hasAttribute('aria-activedescendant');
      if (isModified || (!isChoosing && target.closest('button') === null)) take(() => void save());
    } else if (isModified) return;
    else if (event.altKey) {
      const key = placed.toLowerCase();
      const signal = signals[(signalKeys as readonly string[]).indexOf(key)];
      if (isLevel(typed)) take(() => change({ level: typed }));
      else if (signal) take(() => toggle(signal.name));
      else if (key === 's') take(onLater);
      else if (key === 'x') take(onNotCustomer);
    } else if (isText) return;
    else if (isLevel(typed)) take(() => change({ level: typed }));
    else if ((event.key.length === 1 && event.key !== ' ' && event.key !== '?') || event.key === 'Dead') {
      // Whoever starts to write means the note: the letter lands there.
      event.stopPropagation();
      noteRef.current?.focus();
      noteRef.current?.setSelectionRange(form.note.length, form.note.length);
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
              {signalKeys[at] && shortcutLabel(`Alt+${signalKeys[at].toUpperCase()}`)}
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
        {!showsAll && (words?.signals.length ?? 0) > signals.length && (
          <Button kind="quiet" size="small" onPress={() => setShowsAll(true)}>
            {(words?.signals.length ?? 0) - signals.length} more
          </Button>
        )}
      </div>
      <Line
        log={sweepLogOf(meeting, form, words?.signals ?? [])}
        accountName={meeting.accountName}
        inputRef={noteRef}
        here={here}
        onLine={(note) => {
          setSaid(null);
          change({ note });
        }}
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
        <Button kind="quiet" keys={shortcutLabel('Alt+S')} onPress={onLater}>
          Later
        </Button>
        <Button kind="quiet" keys={shortcutLabel('Alt+X')} onPress={onNotCustomer}>
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

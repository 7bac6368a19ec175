import type { Person } from '#contract/accounts';
import { interactionKinds } from '#domain/interaction';
import { instantFromEpoch, type Instant } from '#domain/time';
import { useId, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FilterSentence, SentenceMenu, SentencePart } from '../../ui/filter-sentence.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { formatClockTime, formatDayTitle } from '../../lib/format-date.ts';
import { articleOf, kindWords } from '../../lib/kind-words.ts';
import { isAhead, type LogPerson } from './log-form.ts';
import styles from './log-sentence.module.css';
import { fullForm, type LogStore } from './log-store.ts';
import { AddPerson } from './add-person.tsx';

/** Props of {@link LogSentence}. */
export interface LogSentenceProps {
  store: LogStore;
  /** People of the account, to choose from. */
  known: readonly Person[];
  locale: string;
  today: string;
  /** When it was, in a correction. */
  kept: Instant | null;
  /** The word of the day, or of the time where the day is today: where it is set right that it is still to come. */
  whenRef: RefObject<HTMLButtonElement | null>;
}

const usualMinutes = [15, 30, 45, 60, 90];

/** What, when, how long, who began and with whom: one sentence, each fact behind its word. */
export function LogSentence({ store, known, locale, today, kept, whenRef }: LogSentenceProps) {
  const aheadId = useId();
  const form = useStore(
    store,
    useShallow((state) => {
      const { kind, date, time, zone, minutes, begunBy, people } = fullForm(state);
      return { kind, date, time, zone, minutes, begunBy, people };
    }),
  );
  const { change } = store.getState();
  const { kind, minutes, begunBy, people } = form;
  const nameOf = (person: LogPerson) => known.find(({ id }) => id === person.id)?.name ?? person.name;

  const ahead = isAhead(form, kept, instantFromEpoch(Date.now()));
  const wrongDay = ahead && form.date > today;
  const described = ahead ? aheadId : undefined;

  return (
    <>
      <FilterSentence label="What it was" kind="plain">
        {articleOf(kind) === 'an' ? 'An' : 'A'}{' '}
        <SentenceMenu
          label="Kind"
          value={kindWords[kind]}
          entries={interactionKinds.map((choice) => ({
            id: choice,
            label: kindWords[choice],
            isSelected: choice === kind,
            onAction: () => change({ kind: choice }),
          }))}
        />{' '}
        on{' '}
        <SentencePart
          label="Day"
          value={formatDayTitle(form.date, { locale, today })}
          describedBy={wrongDay ? described : undefined}
          {...(wrongDay || !ahead ? { ref: whenRef } : {})}
        >
          {(close) => (
            <div onKeyDownCapture={(event) => closeOnEnter(event, close)}>
              <DateField
                label="Day"
                autoFocus
                value={form.date}
                max={today}
                onChange={(date) => date !== null && change({ date })}
              />
            </div>
          )}
        </SentencePart>{' '}
        at{' '}
        <SentencePart
          label="Time"
          value={formatClockTime(form.time, { locale })}
          describedBy={wrongDay ? undefined : described}
          {...(ahead && !wrongDay ? { ref: whenRef } : {})}
        >
          {(close) => (
            <div onKeyDownCapture={(event) => closeOnEnter(event, close)}>
              <TimeField
                label="Time"
                autoFocus
                value={form.time}
                onChange={(time) => time !== null && change({ time })}
              />
            </div>
          )}
        </SentencePart>{' '}
        for{' '}
        <span className={cx(styles.whole)}>
          <SentencePart
            label="Minutes"
            value={minutes === null ? 'some minutes' : minutes === 1 ? '1 minute' : `${minutes} minutes`}
          >
            {(close) => (
              <div className={cx(styles.minutes)} onKeyDownCapture={(event) => closeOnEnter(event, close)}>
                <NumberField
                  label="Minutes"
                  autoFocus
                  value={minutes}
                  minValue={0}
                  maxValue={1440}
                  onChange={(next) => change({ minutes: next === null ? null : Math.round(next) })}
                />
                <div className={cx(styles.usual)}>
                  {usualMinutes.map((usual) => (
                    <button
                      key={usual}
                      type="button"
                      className={cx(styles.choice)}
                      aria-label={`${usual} minutes`}
                      onClick={() => {
                        change({ minutes: usual });
                        close();
                      }}
                    >
                      {usual}
                    </button>
                  ))}
                </div>
              </div>
            )}
          </SentencePart>
          ,
        </span>{' '}
        begun by{' '}
        <span className={cx(styles.whole)}>
          <SentenceMenu
            label="Begun by"
            value={begunBy ?? 'us or them'}
            entries={[
              { id: 'us', label: 'us', isSelected: begunBy === 'us', onAction: () => change({ begunBy: 'us' }) },
              {
                id: 'them',
                label: 'them',
                isSelected: begunBy === 'them',
                onAction: () => change({ begunBy: 'them' }),
              },
              {
                id: 'not said',
                label: 'not said',
                isSelected: begunBy === null,
                onAction: () => change({ begunBy: null }),
              },
            ]}
          />
          {people.length > 0 ? ',' : '.'}
        </span>
        {people.length > 0 && ' with '}
        {people.map((person, index) => (
          <span key={person.id ?? person.name}>
            {index > 0 && (index === people.length - 1 ? ' and ' : ' ')}
            <span className={cx(styles.whole)}>
              <SentenceMenu
                label="Person"
                value={nameOf(person)}
                entries={[
                  {
                    id: 'remove',
                    label: `Leave ${nameOf(person)} out`,
                    onAction: () => change({ people: people.filter((other) => other !== person) }),
                  },
                ]}
              />
              {index === people.length - 1 ? '.' : index < people.length - 2 ? ',' : ''}
            </span>
          </span>
        ))}{' '}
        <AddPerson
          known={known}
          taken={people}
          onAdd={(person) => change({ people: [...fullForm(store.getState()).people, person] })}
        />
      </FilterSentence>
      {ahead && (
        <p id={aheadId} role="alert" className={cx(styles.ahead)}>
          This is still to come, and a log is of what happened. Choose a day and time that have passed; what is planned
          is a next step.
        </p>
      )}
    </>
  );
}

/** Enter in the little field behind a word goes back to the sentence. */
function closeOnEnter(event: React.KeyboardEvent, close: () => void): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  // A button in it, such as the one of the calendar, has an Enter of its own.
  if (event.target instanceof HTMLElement && event.target.closest('button') !== null) return;
  event.preventDefault();
  event.stopPropagation();
  // The field takes its number when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  close();
}

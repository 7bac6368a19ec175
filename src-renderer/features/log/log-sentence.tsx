import type { Person } from '#contract/accounts';
import { interactionKinds, type InteractionKind } from '#domain/interaction';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FilterSentence, SentenceMenu, SentencePart } from '../../ui/filter-sentence.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { formatDayTitle } from '../../lib/format-date.ts';
import type { LogPerson } from './log-form.ts';
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
}

const withArticle: Readonly<Record<InteractionKind, string>> = {
  call: 'A',
  meeting: 'A',
  email: 'An',
  message: 'A',
  EBR: 'An',
  reflection: 'A',
  support: 'A',
  event: 'An',
};

/** How a kind is said inside a sentence. */
export const kindWords: Readonly<Record<InteractionKind, string>> = {
  call: 'call',
  meeting: 'meeting',
  email: 'email',
  message: 'message',
  EBR: 'EBR',
  reflection: 'reflection',
  support: 'support case',
  event: 'event',
};

const usualMinutes = [15, 30, 45, 60, 90];

/** What, when, how long, who began and with whom: one sentence, each fact behind its word. */
export function LogSentence({ store, known, locale, today }: LogSentenceProps) {
  const form = useStore(
    store,
    useShallow((state) => {
      const { kind, date, time, minutes, begunBy, people } = fullForm(state);
      return { kind, date, time, minutes, begunBy, people };
    }),
  );
  const { change } = store.getState();
  const { kind, minutes, begunBy, people } = form;
  const nameOf = (person: LogPerson) => known.find(({ id }) => id === person.id)?.name ?? person.name;

  return (
    <FilterSentence label="What it was" kind="plain">
      {withArticle[kind]}{' '}
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
      <SentencePart label="Day" value={formatDayTitle(form.date, { locale, today })}>
        {(close) => (
          <div onKeyDown={(event) => closeOnEnter(event, close)}>
            <DateField
              label="Day"
              value={form.date}
              max={today}
              onChange={(date) => date !== null && change({ date })}
            />
          </div>
        )}
      </SentencePart>{' '}
      at{' '}
      <SentencePart label="Time" value={form.time}>
        {(close) => (
          <div onKeyDown={(event) => closeOnEnter(event, close)}>
            <TimeField label="Time" value={form.time} onChange={(time) => time !== null && change({ time })} />
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
            <div className={cx(styles.minutes)} onKeyDown={(event) => closeOnEnter(event, close)}>
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
            { id: 'them', label: 'them', isSelected: begunBy === 'them', onAction: () => change({ begunBy: 'them' }) },
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
  );
}

/** Enter in the little field behind a word goes back to the sentence. */
function closeOnEnter(event: React.KeyboardEvent, close: () => void): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  // The field takes its number when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  close();
}

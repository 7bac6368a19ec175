import type { Output } from '#contract/channels';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { FormRow } from '../../ui/field.tsx';
import { SignCheckbox } from '../../ui/sign-checkbox.tsx';
import type { LogSignal } from './log-form.ts';
import { fullForm, type LogStore } from './log-store.ts';
import styles from './signal-row.module.css';

/** Props of {@link SignalRow}. */
export interface SignalRowProps {
  store: LogStore;
  /** The book's signals, the most used first. */
  words: Output<'book:words'>['signals'];
}

/** Two rows of four before "more". */
const shownFirst = 8;

/** What was noticed, each with its own direction. */
export function SignalRow({ store, words }: SignalRowProps) {
  const chosen = useStore(
    store,
    useShallow((state) => fullForm(state).signals),
  );
  const [showsAll, setShowsAll] = useState(false);
  const { change } = store.getState();
  const isOn = (name: string) => chosen.some(({ signal }) => signal === name);
  const all: readonly LogSignal[] = [
    ...words.map(({ name, direction }) => ({ signal: name, direction })),
    ...chosen.filter(({ signal }) => !words.some(({ name }) => name === signal)),
  ];
  // A chosen one never hides behind "more".
  const shown = all.filter(({ signal }, index) => showsAll || index < shownFirst || isOn(signal));

  return (
    <FormRow label="Signals">
      <div role="group" aria-label="Signals" className={cx(styles.signals)}>
        {shown.map((kind) => (
          <SignCheckbox
            key={kind.signal}
            sign={kind.direction > 0 ? 'plus' : 'minus'}
            signLabel={kind.direction > 0 ? 'Good sign:' : 'Bad sign:'}
            label={kind.signal}
            isSelected={isOn(kind.signal)}
            onChange={(on) =>
              change({ signals: on ? [...chosen, kind] : chosen.filter(({ signal }) => signal !== kind.signal) })
            }
          />
        ))}
        {all.length > shown.length && (
          <Button kind="quiet" size="small" hang="start" onPress={() => setShowsAll(true)}>
            {all.length - shown.length} more
          </Button>
        )}
      </div>
    </FormRow>
  );
}

import { levelNames, type Level } from '#domain/sentiment';
import { useId, useState, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useCall } from '../../lib/api.ts';
import { cx } from '../../ui/cx.ts';
import { FormRow } from '../../ui/field.tsx';
import { Button } from '../../ui/button.tsx';
import { RulerSlider } from '../../ui/ruler-slider.tsx';
import { SentimentPicker } from '../../ui/sentiment-picker.tsx';
import styles from './judgement-rows.module.css';
import { mostReasons } from './log-form.ts';
import { fullForm, type LogStore } from './log-store.ts';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

/** The reading before this one. */
export interface LastReading {
  readonly level: Level;
  /** "12 Nov". */
  readonly on: string;
}

/** Props of {@link JudgementRows}. */
export interface JudgementRowsProps {
  store: LogStore;
  last: LastReading | null;
  reasonWords: readonly string[];
  pickerRef: RefObject<HTMLDivElement | null>;
}

const levelCounts = ['', 'one level', 'two levels', 'three levels', 'four levels'];

/** How they are, how sure one is, and why: the CSM's judgement. */
export function JudgementRows({ store, last, reasonWords, pickerRef }: JudgementRowsProps) {
  const { level, confidence, reasons } = useStore(
    store,
    useShallow((state) => {
      const form = fullForm(state);
      return { level: form.level, confidence: form.confidence, reasons: form.reasons };
    }),
  );
  const [wantsReasons, setWantsReasons] = useState(false);
  const helpId = useId();
  const settings = useCall('settings:get', null);
  const { change } = store.getState();
  const steps = last === null || level === null ? 0 : last.level - level;
  const isWorse = steps > 0;
  const asks = level !== null && (isWorse || wantsReasons || reasons.length > 0);

  return (
    <>
      <FormRow label="Sentiment">
        <SentimentPicker
          ref={pickerRef}
          label="Sentiment"
          levelLabels={levelNames}
          value={level}
          onChange={(next) => change({ level: next })}
          meanings={settings.data?.rubric}
          {...(last === null ? {} : { last: { level: last.level, note: `last, ${last.on}` } })}
        />
      </FormRow>
      <RulerSlider
        label="How sure"
        labelAt="start"
        value={confidence}
        onChange={(next) => change({ confidence: next })}
        startAt={75}
        isDisabled={level === null}
      />
      {asks ? (
        <FormRow label="Because">
          <ToggleChips
            label="Because"
            words={[...reasonWords, ...reasons.filter((reason) => !reasonWords.includes(reason))]}
            chosen={reasons}
            most={mostReasons}
            describedBy={helpId}
            onToggle={(word) =>
              change({
                reasons: reasons.includes(word) ? reasons.filter((other) => other !== word) : [...reasons, word],
              })
            }
          />
          <p id={helpId} className={cx(styles.help)}>
            {isWorse && last !== null && level !== null
              ? `${levelNames[level]} is ${levelCounts[steps] ?? steps} worse than ${levelNames[last.level]} on ${last.on}. One reason, so that you can trust this later.`
              : 'Up to three.'}
          </p>
        </FormRow>
      ) : (
        level !== null && (
          <FormRow label="Because">
            <Button kind="quiet" hang="start" onPress={() => setWantsReasons(true)}>
              Add a reason
            </Button>
          </FormRow>
        )
      )}
    </>
  );
}

import { useState } from 'react';
import type { RecordedReading } from '#contract/reading-record';
import { levelNames } from '#domain/sentiment';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { FieldLayout, FormRow } from '../../ui/field.tsx';
import { RulerSlider } from '../../ui/ruler-slider.tsx';
import { SentimentPicker } from '../../ui/sentiment-picker.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import styles from './sentiment-record.module.css';

/** Props of {@link CorrectReadingForm}. */
export interface CorrectReadingFormProps {
  reading: RecordedReading;
  here: Here;
  onDone: () => void;
}

/** A reading holds three reasons at most. */
const most = 3;

/** Says a reading anew: what it said before stays in the record. */
export function CorrectReadingForm({ reading, here, onDone }: CorrectReadingFormProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { data: words } = useCall('book:words', null);
  const [level, setLevel] = useState(reading.level);
  const [confidence, setConfidence] = useState(reading.confidence);
  const [reasons, setReasons] = useState<readonly string[]>(reading.reasons);
  const [isSaving, setIsSaving] = useState(false);
  const known = words?.reasons ?? [];

  const save = async () => {
    if (isSaving) return;
    setIsSaving(true);
    const reply = await api.call('readings:correct', { id: reading.id, level, confidence, reasons: [...reasons] });
    setIsSaving(false);
    if (!reply.ok) return notify({ text: failureSentence(reply.error), tone: 'bad' });
    notify({ text: `Corrected: ${levelNames[level]}. What it said before stays in the record.`, undo: true });
    onDone();
  };

  return (
    <FieldLayout labels="start">
      <div
        className={cx(styles.form)}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void save();
        }}
      >
        <FormRow label="Sentiment">
          <SentimentPicker
            autoFocus
            label={`Sentiment of ${formatDate(dayOfInstant(reading.occurredAt, here.zone), here)}`}
            levelLabels={levelNames}
            value={level}
            onChange={setLevel}
            last={{ level: reading.level, note: 'as it was said' }}
          />
        </FormRow>
        <RulerSlider label="How sure" labelAt="start" value={confidence} onChange={setConfidence} startAt={75} />
        <FormRow label="Because">
          <ToggleChips
            label="Because"
            words={[...known, ...reasons.filter((reason) => !known.includes(reason))]}
            chosen={reasons}
            most={most}
            onToggle={(word) =>
              setReasons(reasons.includes(word) ? reasons.filter((other) => other !== word) : [...reasons, word])
            }
          />
        </FormRow>
        <FormRow label="">
          <Button onPress={onDone}>Back to the record</Button>{' '}
          <Button kind="primary" keys={shortcutLabel('Mod+Enter')} isDisabled={isSaving} onPress={() => void save()}>
            Correct
          </Button>
        </FormRow>
      </div>
    </FieldLayout>
  );
}

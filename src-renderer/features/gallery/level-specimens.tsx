import { useState } from 'react';
import { LEVELS, type Level } from '../../ui/level.ts';
import { SentimentMark, type MarkState } from '../../ui/sentiment-mark.tsx';
import { SentimentPicker } from '../../ui/sentiment-picker.tsx';
import { SentimentStrip } from '../../ui/sentiment-strip.tsx';
import { SentimentTally } from '../../ui/sentiment-tally.tsx';
import { SentimentWord } from '../../ui/sentiment-word.tsx';
import styles from './field-specimens.module.css';
import { COMPANIES, LEVEL_WORDS } from './sample-companies.ts';
import { Specimen } from './specimen.tsx';

const STATES: readonly MarkState[] = ['solid', 'hatched', 'hollow'];
const SIZES = [10, 12, 20] as const;

/** Marks, strips and the picker of the five levels. */
export function LevelSpecimens() {
  const [level, setLevel] = useState<Level | null>(3);
  const [none, setNone] = useState<Level | null>(null);
  return (
    <>
      {STATES.map((state) => (
        <Specimen key={state} name={state}>
          {SIZES.map((size) =>
            LEVELS.map((one) => (
              <SentimentMark
                key={`${size} ${one}`}
                level={one}
                state={state}
                size={size}
                label={`${LEVEL_WORDS[one]}, ${state}`}
              />
            )),
          )}
          {LEVELS.map((one) => (
            <SentimentWord key={one} level={one} word={LEVEL_WORDS[one]} state={state} />
          ))}
        </Specimen>
      ))}
      <Specimen name="None yet">
        <SentimentWord level={null} word="None yet" />
        <SentimentWord level={2} word="Orange" state="hatched" note="41 days ago" />
        <SentimentTally counts={[2, 5, 10, 25, 18]} labels={LEVEL_WORDS} />
      </Specimen>
      <Specimen name="Strip">
        {COMPANIES.slice(0, 6).map((company) => (
          <SentimentStrip key={company.id} weeks={company.weeks} label={`26 weeks of ${company.name}`} />
        ))}
      </Specimen>
      <div className={styles['form']}>
        <SentimentPicker
          label="Level"
          levelLabels={LEVEL_WORDS}
          value={level}
          onChange={setLevel}
          last={{ level: 4, note: 'last, 12 Nov' }}
        />
        <SentimentPicker label="Level, none chosen" levelLabels={LEVEL_WORDS} value={none} onChange={setNone} />
        <SentimentPicker label="Level, disabled" levelLabels={LEVEL_WORDS} value={5} onChange={setNone} isDisabled />
      </div>
    </>
  );
}

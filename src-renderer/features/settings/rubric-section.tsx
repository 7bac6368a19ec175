import { useState } from 'react';
import { levelNames, levels, type Level } from '#domain/sentiment';
import { defaultRubric } from '#domain/sentiment-rubric';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';

/** What each level means, in the CSM's own words: it is shown where a level is chosen. */
export function RubricSection({ settings: { rubric }, put, isReadOnly }: SettingsPart) {
  const [typed, setTyped] = useState<{ readonly level: Level; readonly text: string } | null>(null);
  const save = (): void => {
    if (!typed) return;
    const text = typed.text.trim();
    // An emptied field goes back to what it said: a level always means something.
    if (text !== '' && text !== rubric[typed.level]) put({ rubric: { ...rubric, [typed.level]: text } });
    setTyped(null);
  };
  return (
    <SettingsSection
      name="What each level means"
      about="Shown where a sentiment is chosen, so that a red of today is the red of half a year ago."
    >
      {levels.map((level) => (
        <TextField
          key={level}
          label={levelNames[level]}
          value={typed?.level === level ? typed.text : rubric[level]}
          onChange={(text) => setTyped({ level, text })}
          onBlur={save}
          maxLength={300}
          isDisabled={isReadOnly}
        />
      ))}
      <div>
        <Button
          kind="quiet"
          hang="start"
          isDisabled={isReadOnly || levels.every((level) => rubric[level] === defaultRubric[level])}
          onPress={() => put({ rubric: { ...defaultRubric } })}
        >
          Take the words it came with
        </Button>
      </div>
    </SettingsSection>
  );
}

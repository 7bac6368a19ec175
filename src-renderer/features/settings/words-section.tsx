import { useState } from 'react';
import { Segmented } from '../../ui/segmented.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';
import { SignalSign } from './signal-sign.tsx';
import { WordList } from './word-list.tsx';

type Signal = SettingsPart['settings']['signals'][number];

/** The words one chooses from: signals, reasons and stages. */
export function WordsSection({ settings, put, isReadOnly }: SettingsPart) {
  const [direction, setDirection] = useState<'bad' | 'good'>('bad');
  return (
    <>
      <SettingsSection
        name="Signals"
        about="Signs of people, each for or against the account. In a line they are typed after #. What was logged keeps its words."
      >
        <WordList<Signal>
          label="Signals"
          one="signal"
          items={settings.signals}
          nameOf={({ name }) => name}
          onChange={(signals) => put({ signals: [...signals] })}
          make={(name) => ({ name, direction: direction === 'good' ? 1 : -1 })}
          start={(signal) => <SignalSign direction={signal.direction} />}
          addEnd={
            <Segmented
              label="Direction of the new signal"
              size="field"
              options={[
                { value: 'bad', label: 'Against' },
                { value: 'good', label: 'For' },
              ]}
              value={direction}
              onChange={setDirection}
              isDisabled={isReadOnly}
            />
          }
          most={80}
          isDisabled={isReadOnly}
        />
      </SettingsSection>
      <SettingsSection
        name="Reasons"
        about="Why a sentiment is what it is. In a line they are typed after an exclamation mark."
      >
        <WordList<string>
          label="Reasons"
          one="reason"
          items={settings.reasons}
          nameOf={(reason) => reason}
          onChange={(reasons) => put({ reasons: [...reasons] })}
          make={(name) => name}
          most={80}
          isDisabled={isReadOnly}
        />
      </SettingsSection>
      <SettingsSection name="Stages" about="Where an account is in its journey, in this order.">
        <WordList<string>
          label="Stages"
          one="stage"
          items={settings.stages}
          nameOf={(stage) => stage}
          onChange={(stages) => put({ stages: [...stages] })}
          make={(name) => name}
          most={30}
          isDisabled={isReadOnly}
        />
      </SettingsSection>
    </>
  );
}

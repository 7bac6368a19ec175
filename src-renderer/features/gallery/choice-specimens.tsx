import { useState } from 'react';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChipList, Chip } from '../../ui/chip.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { SignCheckbox } from '../../ui/sign-checkbox.tsx';
import { Switch } from '../../ui/switch.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { Specimen } from './specimen.tsx';

const KINDS = [
  { value: 'call', label: 'Call' },
  { value: 'meeting', label: 'Meeting', description: 'Two or more people in one room' },
  { value: 'message', label: 'Message' },
  { value: 'other', label: 'Something else', isDisabled: true },
] as const;
type Kind = (typeof KINDS)[number]['value'];

/** Things that are on or off, and one out of several. */
export function ChoiceSpecimens() {
  const [kind, setKind] = useState<Kind>('call');
  const [noKind, setNoKind] = useState<Kind | null>(null);
  const [view, setView] = useState<'table' | 'weeks'>('table');
  const [chips, setChips] = useState(['Hanne Brugman', 'Yusuf Demir', 'شركة الشحن']);
  const [reasons, setReasons] = useState<readonly string[]>(['price', 'a fault']);
  return (
    <>
      <Specimen name="Check box">
        <Checkbox defaultSelected>On</Checkbox>
        <Checkbox>Off</Checkbox>
        <Checkbox isIndeterminate>Some</Checkbox>
        <Checkbox isInvalid>Invalid</Checkbox>
        <Checkbox isDisabled>Disabled</Checkbox>
        <Checkbox isDisabled defaultSelected>
          Disabled, on
        </Checkbox>
      </Specimen>
      <Specimen name="Sign">
        <SignCheckbox sign="minus" label="slower replies" />
        <SignCheckbox sign="minus" label="no next step" defaultSelected />
        <SignCheckbox sign="plus" label="shares numbers" />
        <SignCheckbox sign="plus" label="brings a colleague" defaultSelected />
        <SignCheckbox sign="plus" label="disabled" isDisabled />
      </Specimen>
      <Specimen name="Toggle chips">
        <ToggleChips
          label="Why"
          words={['price', 'people left', 'a fault', 'a delay']}
          chosen={reasons}
          most={2}
          onToggle={(word) =>
            setReasons(reasons.includes(word) ? reasons.filter((other) => other !== word) : [...reasons, word])
          }
        />
      </Specimen>
      <Specimen name="Switch">
        <Switch defaultSelected>On</Switch>
        <Switch>Off</Switch>
        <Switch isDisabled>Disabled</Switch>
      </Specimen>
      <Specimen name="Segmented">
        <Segmented
          label="View"
          value={view}
          onChange={setView}
          options={[
            { value: 'table', label: 'Table' },
            { value: 'weeks', label: 'Weeks' },
          ]}
        />
        <Segmented
          label="View, disabled"
          value="a"
          onChange={() => undefined}
          isDisabled
          size="field"
          options={[
            { value: 'a', label: 'We owe' },
            { value: 'b', label: 'They owe' },
          ]}
        />
      </Specimen>
      <Specimen name="Select">
        <Select label="Kind" labelAt="hidden" options={KINDS} value={kind} onChange={setKind} />
        <Select label="Kind, empty" labelAt="hidden" options={KINDS} value={noKind} onChange={setNoKind} />
        <Select label="Kind, disabled" labelAt="hidden" options={KINDS} value="call" onChange={setKind} isDisabled />
        <Select
          label="Kind, invalid"
          labelAt="hidden"
          options={KINDS}
          value={null}
          onChange={setKind}
          error="Choose one."
        />
      </Specimen>
      <Specimen name="Radio list">
        <RadioList label="Kind of talk" options={KINDS} value={kind} onChange={setKind} />
      </Specimen>
      <Specimen name="Chips">
        <Chip>stale</Chip>
        <ChipList
          label="People"
          items={chips.map((name) => ({ id: name, label: name }))}
          onRemove={(id) => setChips(chips.filter((name) => name !== id))}
          emptyText="Nobody yet"
        />
      </Specimen>
    </>
  );
}

import { useState } from 'react';
import type { Measurement } from '#contract/outcomes';
import type { PlanItem, WholePlan } from '#contract/plans';
import type { Here } from '../../lib/use-here.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFormSave } from '../../lib/use-form-save.ts';
import { PersonChoice, personOf, type ChosenPerson } from '../../ui/person-choice.tsx';

/** Props of {@link MeasureDialog}. */
export interface MeasureDialogProps {
  plan: WholePlan;
  item: PlanItem;
  /** The measurement that is changed or confirmed; null: a new one. */
  measurement: Measurement | null;
  here: Here;
  onClose: () => void;
}

/** What was measured, when, where it comes from, and who there confirmed it. */
export function MeasureDialog({ plan, item, measurement, here, onClose }: MeasureDialogProps) {
  const [value, setValue] = useState<number | null>(measurement?.value ?? null);
  const [on, setOn] = useState<string | null>(measurement?.on ?? here.today);
  const [source, setSource] = useState(measurement?.source ?? '');
  const [isConfirmed, setIsConfirmed] = useState(measurement !== null && measurement.confirmedName !== null);
  const [person, setPerson] = useState<ChosenPerson>(confirmedBy(measurement));
  const [confirmedOn, setConfirmedOn] = useState<string | null>(measurement?.confirmedOn ?? here.today);
  const [words, setWords] = useState(measurement?.confirmedWords ?? '');
  const { save, isSaving, failure } = useFormSave(onClose);
  const who = personOf(person);
  const isWhole = value !== null && on !== null && (!isConfirmed || (who !== null && confirmedOn !== null));
  const onSave = (): void => {
    if (value === null || on === null) return;
    const confirmed =
      isConfirmed && who !== null && confirmedOn !== null
        ? { person: who, on: confirmedOn, words: words.trim() === '' ? null : words.trim() }
        : null;
    if (isConfirmed && confirmed === null) return;
    const fields = { value, on, source: source.trim() === '' ? null : source.trim(), confirmed };
    if (measurement === null) void save('measurements:add', { itemId: item.id, ...fields }, 'Measurement added.');
    else void save('measurements:update', { id: measurement.id, ...fields }, 'Measurement changed.');
  };
  return (
    <FormDialog
      title={measurement === null ? 'Measure' : 'A measurement'}
      saveLabel={measurement === null ? 'Add' : 'Save'}
      canSave={!isSaving && isWhole}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <NumberField
        label={item.metric ?? 'Value'}
        {...(item.unit === null ? {} : { description: `In ${item.unit}.` })}
        value={value}
        formatOptions={{ maximumFractionDigits: 10 }}
        onChange={setValue}
        autoFocus
      />
      <DateField label="Measured on" value={on} max={here.today} onChange={setOn} />
      <TextField
        label="Source"
        description="Where the figure stands, so that it can be looked up."
        value={source}
        maxLength={300}
        onChange={setSource}
      />
      <Checkbox isSelected={isConfirmed} onChange={setIsConfirmed}>
        Somebody there confirmed it
      </Checkbox>
      {isConfirmed && (
        <>
          <PersonChoice
            label="Confirmed by"
            people={plan.people.map(({ id, name, isFormer }) => ({ id, name, former: isFormer }))}
            value={person}
            onChange={setPerson}
          />
          <DateField label="Confirmed on" value={confirmedOn} max={here.today} onChange={setConfirmedOn} />
          <TextField label="In their words" value={words} maxLength={2000} onChange={setWords} />
        </>
      )}
    </FormDialog>
  );
}

function confirmedBy(measurement: Measurement | null): ChosenPerson {
  if (measurement === null || measurement.confirmedName === null) return null;
  return measurement.confirmedBy === null ? { name: measurement.confirmedName } : { id: measurement.confirmedBy };
}

import { useState } from 'react';
import { perceptions, type Perception } from '#domain/perception';
import { capitalised } from '../../../lib/capitalised.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import type { SignDialogProps } from './ask-dialog.tsx';
import { PersonChoice, personOf, type ChosenPerson } from '../../../ui/person-choice.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

type Value = 1 | 2 | 3 | 4 | 5;
const values: readonly { readonly value: string; readonly is: Value; readonly label: string }[] = [
  { value: '1', is: 1, label: '1, none' },
  { value: '2', is: 2, label: '2, little' },
  { value: '3', is: 3, label: '3, some' },
  { value: '4', is: 4, label: '4, much' },
  { value: '5', is: 5, label: '5, full' },
];
const about: Readonly<Record<Perception, string>> = {
  confidence: 'Do they believe that it will work for them?',
  alignment: 'Do we want the same thing?',
  trust: 'Do they tell us what they would not write down?',
};

/** One of the three scales, with the words it was heard in. */
export function PerceptionDialog({ accountId, people, here, onClose }: SignDialogProps) {
  const [scale, setScale] = useState<Perception>('confidence');
  const [value, setValue] = useState<Value | null>(null);
  const [quote, setQuote] = useState('');
  const [person, setPerson] = useState<ChosenPerson>(null);
  const [on, setOn] = useState<string | null>(here.today);
  const [asksValue, setAsksValue] = useState(false);
  const { save, isSaving, failure } = useFormSave(onClose);
  const onSave = (): void => {
    if (value === null) return setAsksValue(true);
    if (on === null) return;
    const words = quote.trim() === '' ? null : quote.trim();
    void save(
      'perceptions:create',
      { accountId, person: personOf(person), scale, value, quote: words, on },
      `${capitalised(scale)}: ${value} of 5.`,
    );
  };
  return (
    <FormDialog
      title="How they see us"
      saveLabel="Add"
      canSave={!isSaving && on !== null}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <Select
        label="Scale"
        description={about[scale]}
        value={scale}
        onChange={setScale}
        options={perceptions.map((name) => ({ value: name, label: capitalised(name) }))}
      />
      <Select
        label="From 1 to 5"
        value={value === null ? null : String(value)}
        onChange={(next) => {
          setValue(values.find((one) => one.value === next)?.is ?? null);
          setAsksValue(false);
        }}
        options={values.map(({ value: id, label }) => ({ value: id, label }))}
        error={asksValue ? 'Choose a value from 1 to 5.' : undefined}
      />
      <TextField
        label="In their words"
        description="The quote it was heard in."
        value={quote}
        maxLength={4000}
        onChange={setQuote}
      />
      <PersonChoice label="Said by" people={people} value={person} onChange={setPerson} />
      <DateField label="On" value={on} max={here.today} onChange={setOn} />
    </FormDialog>
  );
}

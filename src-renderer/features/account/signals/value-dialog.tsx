import { useState } from 'react';
import { DateField } from '../../../ui/date-field.tsx';
import { RadioList } from '../../../ui/radio-list.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import type { SignDialogProps } from './ask-dialog.tsx';
import { PersonChoice, personOf, type ChosenPerson } from '../../../ui/person-choice.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

/** Whether somebody could say what we are worth to them without being helped, and in which words. */
export function ValueDialog({ accountId, people, here, onClose }: SignDialogProps) {
  const [said, setSaid] = useState<'yes' | 'no' | null>(null);
  const [words, setWords] = useState('');
  const [person, setPerson] = useState<ChosenPerson>(null);
  const [on, setOn] = useState<string | null>(here.today);
  const [asksAnswer, setAsksAnswer] = useState(false);
  const { save, isSaving, failure } = useFormSave(onClose);
  const onSave = (): void => {
    if (said === null) return setAsksAnswer(true);
    if (on === null) return;
    void save(
      'values:create',
      { accountId, person: personOf(person), said, words: words.trim() === '' ? null : words.trim(), on },
      said === 'yes' ? 'Noted: they can say the value.' : 'Noted: they cannot say the value.',
    );
  };
  return (
    <FormDialog
      title="Can they say the value?"
      saveLabel="Add"
      canSave={!isSaving && on !== null}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <RadioList
        label="Unprompted"
        value={said}
        onChange={(next) => {
          setSaid(next);
          setAsksAnswer(false);
        }}
        options={[
          { value: 'yes', label: 'Yes, they could say it' },
          { value: 'no', label: 'No, they could not' },
        ]}
        error={asksAnswer ? 'Choose yes or no.' : undefined}
      />
      <TextField label="In their words" value={words} maxLength={4000} onChange={setWords} />
      <PersonChoice label="Said by" people={people} value={person} onChange={setPerson} />
      <DateField label="On" value={on} max={here.today} onChange={setOn} />
    </FormDialog>
  );
}

import { useState } from 'react';
import { useCall } from '../../../lib/api.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { PersonChoice, personOf, type ChosenPerson } from '../../../ui/person-choice.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

/** Props of {@link PromiseDialog}. */
export interface PromiseDialogProps {
  accountId: string;
  onClose: () => void;
}

type By = 'us' | 'them' | 'sales';
const said: Readonly<Record<By, string>> = {
  us: 'Promise of ours noted.',
  them: 'Promise of theirs noted.',
  sales: 'Noted what Sales promised.',
};

/** A promise typed by hand: who gave it, what, to or by whom, by when. */
export function PromiseDialog({ accountId, onClose }: PromiseDialogProps) {
  const { data } = useCall('signals:get', { accountId });
  const [by, setBy] = useState<By>('us');
  const [text, setText] = useState('');
  const [person, setPerson] = useState<ChosenPerson>(null);
  const [due, setDue] = useState<string | null>(null);
  const [asksText, setAsksText] = useState(false);
  const { save, isSaving, failure } = useFormSave(onClose);
  const onSave = (): void => {
    if (text.trim() === '') return setAsksText(true);
    void save('promises:create', { accountId, by, text: text.trim(), person: personOf(person), due }, said[by]);
  };
  return (
    <FormDialog
      title="Add a promise"
      saveLabel="Add"
      canSave={!isSaving}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <Select
        label="Promised by"
        value={by}
        onChange={setBy}
        options={[
          { value: 'us', label: 'Us' },
          { value: 'them', label: 'Them' },
          { value: 'sales', label: 'Sales', description: 'Given in our name, owed by us.' },
        ]}
      />
      <TextField
        label="What"
        value={text}
        maxLength={2000}
        onChange={(next) => {
          setText(next);
          setAsksText(false);
        }}
        error={asksText ? 'A promise needs its words.' : undefined}
        autoFocus
      />
      <PersonChoice
        label={by === 'them' ? 'By whom' : 'To whom'}
        people={data?.people ?? []}
        value={person}
        onChange={setPerson}
      />
      <DateField label="By when" isClearable value={due} onChange={setDue} />
    </FormDialog>
  );
}

import { useState } from 'react';
import type { HumanSignals } from '#contract/human-signals';
import type { Here } from '../../../lib/use-here.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { PersonChoice, personOf, type ChosenPerson } from '../../../ui/person-choice.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

/** Props of the dialogs that note a human signal. */
export interface SignDialogProps {
  accountId: string;
  people: HumanSignals['people'];
  here: Here;
  onClose: () => void;
}

/** Something we asked: whom, about what, when; and when the answer came if it came. */
export function AskDialog({ accountId, people, here, onClose }: SignDialogProps) {
  const [about, setAbout] = useState('');
  const [person, setPerson] = useState<ChosenPerson>(null);
  const [askedOn, setAskedOn] = useState<string | null>(here.today);
  const [answeredOn, setAnsweredOn] = useState<string | null>(null);
  const { save, isSaving, failure } = useFormSave(onClose);
  const onSave = (): void => {
    if (askedOn === null) return;
    void save(
      'replies:create',
      { accountId, person: personOf(person), about: about.trim() === '' ? null : about.trim(), askedOn, answeredOn },
      answeredOn === null ? 'Question noted. D on it says that the answer came.' : 'Question and answer noted.',
    );
  };
  return (
    <FormDialog
      title="Add a question"
      saveLabel="Add"
      canSave={!isSaving && askedOn !== null}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <TextField label="About" value={about} maxLength={500} onChange={setAbout} autoFocus />
      <PersonChoice label="Asked" people={people} value={person} onChange={setPerson} />
      <DateField
        label="Asked on"
        value={askedOn}
        max={here.today}
        onChange={setAskedOn}
        error={askedOn === null ? 'A question needs its day.' : undefined}
      />
      <DateField
        label="Answered on"
        description="Left empty, it counts as open and shows its age."
        isClearable
        value={answeredOn}
        max={here.today}
        {...(askedOn === null ? {} : { min: askedOn })}
        onChange={setAnsweredOn}
      />
    </FormDialog>
  );
}

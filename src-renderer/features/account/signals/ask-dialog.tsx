import { useState } from 'react';
import type { HumanSignals, ReplyPair } from '#contract/human-signals';
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

/** Something we asked: whom, about what, when; and when the answer came if it came. `known` corrects one. */
export function AskDialog({ accountId, people, here, known, onClose }: SignDialogProps & { known?: ReplyPair }) {
  const [about, setAbout] = useState(known?.about ?? '');
  const [person, setPerson] = useState<ChosenPerson>(known?.personId ? { id: known.personId } : null);
  const [askedOn, setAskedOn] = useState<string | null>(known?.askedOn ?? here.today);
  const [answeredOn, setAnsweredOn] = useState<string | null>(known?.answeredOn ?? null);
  const { save, isSaving, failure } = useFormSave(onClose);
  const onSave = (): void => {
    if (askedOn === null) return;
    const asked = {
      person: personOf(person),
      about: about.trim() === '' ? null : about.trim(),
      askedOn,
      answeredOn,
    };
    if (known) return void save('replies:update', { id: known.id, ...asked }, 'Question changed.');
    void save(
      'replies:create',
      { accountId, ...asked },
      answeredOn === null ? 'Question noted. D on it says that the answer came.' : 'Question and answer noted.',
    );
  };
  return (
    <FormDialog
      title={known ? 'Change the question' : 'Add a question'}
      saveLabel={known ? 'Save' : 'Add'}
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

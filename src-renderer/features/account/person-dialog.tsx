import { useState } from 'react';
import type { Person } from '#contract/accounts';
import type { PersonFields } from '#contract/account-parts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFormSave } from '../../lib/use-form-save.ts';

/** Props of {@link PersonDialog}. */
export interface PersonDialogProps {
  accountId: string;
  /** Null adds somebody new. */
  person: Person | null;
  onClose: () => void;
}

/** Somebody at the customer: the name, and what is known besides. */
export function PersonDialog({ accountId, person, onClose }: PersonDialogProps) {
  const [name, setName] = useState(person?.name ?? '');
  const [title, setTitle] = useState(person?.title ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [formerSince, setFormerSince] = useState(person?.formerSince ?? null);
  const [asksName, setAsksName] = useState(false);
  const { save, isSaving, failure } = useFormSave(onClose);

  const onSave = (): void => {
    if (name.trim() === '') return setAsksName(true);
    const fields: PersonFields = {
      name: name.trim(),
      title: title.trim() === '' ? null : title.trim(),
      email: email.trim() === '' ? null : email.trim(),
      formerSince,
    };
    void (person === null
      ? save('people:create', { accountId, fields }, `${fields.name} added.`)
      : save('people:update', { id: person.id, fields }, `${fields.name} changed.`));
  };

  return (
    <FormDialog
      title={person === null ? 'Add a person' : 'Edit person'}
      saveLabel={person === null ? 'Add' : 'Save'}
      canSave={!isSaving}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={500}
        onChange={(value) => {
          setName(value);
          setAsksName(false);
        }}
        error={asksName ? 'A person needs a name.' : undefined}
        autoFocus
      />
      <TextField label="Title" value={title} maxLength={300} onChange={setTitle} />
      <TextField label="Email" value={email} maxLength={320} onChange={setEmail} />
      <DateField
        label="Former since"
        description="The day they left, if they did. What was logged with them stays."
        isClearable
        value={formerSince}
        onChange={setFormerSince}
      />
    </FormDialog>
  );
}

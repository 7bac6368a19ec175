import { useState } from 'react';
import type { WorkDone } from '#contract/onboarding';
import { audienceChoices } from '../../../lib/audience-words.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

/** Props of {@link WorkDialog}. */
export interface WorkDialogProps {
  accountId: string;
  /** Null: a new one. */
  work: WorkDone | null;
  today: string;
  onClose: () => void;
}

/** Work behind the scenes in one line, and whether the customer was told. */
export function WorkDialog({ accountId, work, today, onClose }: WorkDialogProps) {
  const [text, setText] = useState(work?.text ?? '');
  const [onDate, setOnDate] = useState<string | null>(work?.onDate ?? today);
  const [toldOn, setToldOn] = useState<string | null>(work?.toldOn ?? null);
  const [audience, setAudience] = useState(work?.audience ?? 'customer');
  const [asksText, setAsksText] = useState(false);
  const { save, isSaving, failure } = useFormSave(onClose);
  const onSave = (): void => {
    if (text.trim() === '') return setAsksText(true);
    if (onDate === null) return;
    const fields = { text: text.trim(), onDate, audience, toldOn };
    void (work === null
      ? save('work:add', { accountId, ...fields }, 'Work noted.')
      : save('work:update', { id: work.id, fields }, 'Work changed.'));
  };
  return (
    <FormDialog
      title={work === null ? 'Work done' : 'Edit work done'}
      saveLabel={work === null ? 'Add' : 'Save'}
      canSave={!isSaving && onDate !== null}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <TextField
        label="What was done"
        description="Behind the scenes, in words the customer understands."
        value={text}
        maxLength={2000}
        onChange={(next) => {
          setText(next);
          setAsksText(false);
        }}
        error={asksText ? 'Say in a line what was done.' : undefined}
        autoFocus
      />
      <DateField label="Day" value={onDate} onChange={setOnDate} max={today} />
      <Select label="Who may see it" options={audienceChoices} value={audience} onChange={setAudience} />
      <DateField label="Customer told on" isClearable value={toldOn} onChange={setToldOn} max={today} />
    </FormDialog>
  );
}

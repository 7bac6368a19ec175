import { useState } from 'react';
import type { Risk } from '#contract/onboarding';
import { audienceChoices } from '../../../lib/audience-words.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useFormSave } from '../../../lib/use-form-save.ts';

/** Props of {@link RiskDialog}. */
export interface RiskDialogProps {
  accountId: string;
  /** Null: a new one. */
  risk: Risk | null;
  onClose: () => void;
}

/** A risk: what it is, what we do about it, who owns it, by when. */
export function RiskDialog({ accountId, risk, onClose }: RiskDialogProps) {
  const [text, setText] = useState(risk?.text ?? '');
  const [answer, setAnswer] = useState(risk?.answer ?? '');
  const [owner, setOwner] = useState(risk === null ? 'me' : (risk.ownerOurs ?? ''));
  const [due, setDue] = useState<string | null>(risk?.due ?? null);
  const [audience, setAudience] = useState(risk?.audience ?? 'manager');
  const [asksText, setAsksText] = useState(false);
  const { save, isSaving, failure } = useFormSave(onClose);
  const onSave = (): void => {
    if (text.trim() === '') return setAsksText(true);
    const fields = { text: text.trim(), answer: answer.trim(), ownerOurs: owner.trim(), due, audience };
    void (risk === null
      ? save('risks:create', { accountId, fields }, 'Risk noted.')
      : save('risks:update', { id: risk.id, fields }, 'Risk changed.'));
  };
  return (
    <FormDialog
      title={risk === null ? 'Add a risk' : 'Edit the risk'}
      saveLabel={risk === null ? 'Add' : 'Save'}
      canSave={!isSaving}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <TextField
        label="Risk"
        value={text}
        maxLength={2000}
        onChange={(next) => {
          setText(next);
          setAsksText(false);
        }}
        error={asksText ? 'A risk needs its words.' : undefined}
        autoFocus
      />
      <TextArea label="What we do about it" rows={2} value={answer} maxLength={2000} onChange={setAnswer} />
      <TextField
        label="Owner"
        description="“me”, or a name of ours."
        value={owner}
        maxLength={200}
        onChange={setOwner}
      />
      <DateField label="By when" isClearable value={due} onChange={setDue} />
      <Select label="Who may see it" options={audienceChoices} value={audience} onChange={setAudience} />
    </FormDialog>
  );
}

/** Props of {@link CloseRiskDialog}. */
export interface CloseRiskDialogProps {
  risk: Risk;
  today: string;
  onClose: () => void;
}

/** How a risk went away, in a line. */
export function CloseRiskDialog({ risk, today, onClose }: CloseRiskDialogProps) {
  const [words, setWords] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const { save, isSaving, failure } = useFormSave(onClose);
  return (
    <FormDialog
      title="Close the risk"
      saveLabel="Close the risk"
      canSave={!isSaving && on !== null}
      onSave={() => {
        if (on !== null) void save('risks:close', { id: risk.id, on, words: words.trim() }, `Closed: ${risk.text}`);
      }}
      onClose={onClose}
      failure={failure}
    >
      <TextField
        label="How it ended"
        description={risk.text}
        value={words}
        maxLength={2000}
        onChange={setWords}
        autoFocus
      />
      <DateField label="Day" value={on} onChange={setOn} max={today} />
    </FormDialog>
  );
}

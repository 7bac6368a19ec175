import { useState } from 'react';
import type { Output } from '#contract/channels';
import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { useFormSave } from '../../../lib/use-form-save.ts';
import { Button } from '../../../ui/button.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';

/** Props of {@link StatusNoteDialog}. */
export interface StatusNoteDialogProps {
  note: Output<'statusNote:get'>;
  today: string;
  onClose: () => void;
}

/** A status note that is already written, to be changed and copied; nothing is sent from here. */
export function StatusNoteDialog({ note, today, onClose }: StatusNoteDialogProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const [text, setText] = useState(note.text);
  const { save, isSaving, failure } = useFormSave(onClose);
  const { workIds, leftOut } = note;
  const copy = async () => {
    const reply = await api.call('clipboard:write', { text });
    notify(
      reply.ok
        ? { text: 'Status note copied. Paste it where you write to them.' }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  return (
    <FormDialog
      title="Status note"
      saveLabel="Mark the work as told"
      canSave={!isSaving && workIds.length > 0}
      onSave={() => {
        if (workIds.length > 0) void save('statusNote:told', { workIds, on: today }, 'Marked as told.');
      }}
      onClose={onClose}
      failure={failure}
    >
      <TextArea
        label="Note"
        description={
          text === ''
            ? 'Nothing that the customer may see is done, promised or asked.'
            : 'Only what the customer may see.'
        }
        rows={12}
        value={text}
        onChange={setText}
        autoFocus
      />
      {leftOut.length > 0 && <p dir="auto">Left out, not for the customer: {leftOut.join('; ')}.</p>}
      <Button isDisabled={text.trim() === ''} onPress={() => void copy()}>
        Copy the note
      </Button>
    </FormDialog>
  );
}

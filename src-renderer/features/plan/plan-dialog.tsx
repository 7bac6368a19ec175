import { useState } from 'react';
import type { WholePlan } from '#contract/plans';
import { useApi } from '../../lib/api.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './outcome-sheet.module.css';

/** Props of {@link PlanDialog}. */
export interface PlanDialogProps {
  plan: WholePlan;
  onClose: () => void;
}

/** The name of a plan and the day it starts. */
export function PlanDialog({ plan, onClose }: PlanDialogProps) {
  const api = useApi();
  const [title, setTitle] = useState(plan.title);
  const [startsOn, setStartsOn] = useState<string | null>(plan.startsOn);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (title.trim() === '' || startsOn === null) return setTrouble('A plan needs a name and a day it starts.');
    const reply = await api.call('plans:update', { id: plan.id, fields: { title, startsOn } });
    if (reply.ok) onClose();
    else setTrouble(failureSentence(reply.error));
  };
  return (
    <Dialog
      isOpen
      width="narrow"
      title="Name and start"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      foot={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <form
        className={cx(styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label="Name"
          value={title}
          maxLength={300}
          autoFocus
          onChange={setTitle}
          {...(trouble === null ? {} : { error: trouble })}
        />
        <DateField label="Starts" value={startsOn} onChange={setStartsOn} />
      </form>
    </Dialog>
  );
}

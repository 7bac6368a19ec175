import { useState } from 'react';
import { addDays, type IsoDate } from '#domain/time';
import type { Here } from '../../lib/use-here.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

/** Props of {@link AsKnownDialog}. */
export interface AsKnownDialogProps {
  here: Here;
  /** The day that is shown; null in the present. */
  on: IsoDate | null;
  onShow: (on: IsoDate) => void;
  onClose: () => void;
}

/** Asks for the past day on which an account is to be shown. */
export function AsKnownDialog({ here, on, onShow, onClose }: AsKnownDialogProps) {
  const [day, setDay] = useState<IsoDate | null>(on ?? addDays(here.today, -1));
  const isPast = day !== null && day <= here.today;
  const show = () => {
    if (day !== null && isPast) onShow(day);
  };
  return (
    <FormDialog
      title="As known on a past day"
      saveLabel="Show"
      canSave={isPast}
      onSave={show}
      onClose={onClose}
      failure={null}
    >
      <div onKeyDownCapture={(event) => event.key === 'Enter' && isInDate(event.target) && show()}>
        <DateField
          label="Day"
          description="What had been recorded by the end of it. Later corrections, deletions and late logs do not show."
          value={day}
          max={here.today}
          onChange={setDay}
          error={day !== null && !isPast ? 'This day is still to come. Choose today or an earlier one.' : undefined}
          autoFocus
        />
      </div>
    </FormDialog>
  );
}

const isInDate = (target: EventTarget): boolean => target instanceof Element && target.matches('[role="spinbutton"]');

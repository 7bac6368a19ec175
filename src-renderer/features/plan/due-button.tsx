import { useState } from 'react';
import type { PlanItem } from '#contract/plans';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import styles from './plan-row.module.css';
import { dayWords } from './plan-words.ts';

/** Props of {@link DueButton}. */
export interface DueButtonProps {
  item: PlanItem;
  here: Here;
  onDue: (due: string | null) => void;
  isCurrent: boolean;
}

/** When a line is due; opens the day to be changed. */
export function DueButton({ item, here, onDue, isCurrent }: DueButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const day = dayWords(item, here);
  if (day === null && !isCurrent) return null;
  return (
    <Popover
      label="Due"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      placement="bottom end"
      trigger={
        <LinkButton
          kind="plain"
          excludeFromTabOrder={!isCurrent}
          aria-label={day ? `Due ${day.text}` : 'Set a due day'}
        >
          <span className={cx(day?.isLate === true && styles.late, day === null && styles.unset)}>
            {day?.text ?? 'Due'}
          </span>
        </LinkButton>
      }
    >
      {(close) => <DueForm item={item} onDue={onDue} close={close} />}
    </Popover>
  );
}

function DueForm({ item, onDue, close }: { item: PlanItem; onDue: (due: string | null) => void; close: () => void }) {
  const [due, setDue] = useState(item.due);
  return (
    <form
      className={cx(styles.dueForm)}
      onSubmit={(event) => {
        event.preventDefault();
        if (due !== item.due) onDue(due);
        close();
      }}
    >
      <DateField label="Due" value={due} onChange={setDue} isClearable autoFocus />
      <Button type="submit" kind="primary">
        Set
      </Button>
    </form>
  );
}

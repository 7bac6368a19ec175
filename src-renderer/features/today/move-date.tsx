import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Commitment } from '#contract/accounts';
import { addDays } from '#domain/time';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import styles from './move-date.module.css';
import { dueWords } from './today-words.ts';
import type { Here } from '../../lib/use-here.ts';
import type { TodayActs } from './use-today-acts.ts';

/** Props of {@link MoveDate}. */
export interface MoveDateProps {
  readonly commitment: Commitment;
  readonly here: Here;
  readonly acts: TodayActs;
  readonly onClose: () => void;
}

/** A new date for a promise: typed or picked. Enter moves it, Esc leaves it where it is. */
export function MoveDate({ commitment, here, acts, onClose }: MoveDateProps) {
  const [due, setDue] = useState<string | null>(addDays(here.today, 1));
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus(), []);

  const move = (): void => {
    if (due === null) return;
    acts.move(commitment, due, dueWords(due, here).text);
    onClose();
  };
  const leave = (): void => {
    root.current?.closest<HTMLElement>('[data-line]')?.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    else if (
      event.key === 'Enter' &&
      event.target instanceof Element &&
      event.target.getAttribute('role') === 'spinbutton'
    )
      move();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span ref={root} className={cx(styles.move)} onKeyDownCapture={onKeyDown}>
      <DateField label="New date" labelAt="hidden" min={here.today} value={due} onChange={setDue} />
      <Button isDisabled={due === null} onPress={move}>
        Move
      </Button>
      <Button kind="quiet" onPress={leave}>
        Cancel
      </Button>
    </span>
  );
}

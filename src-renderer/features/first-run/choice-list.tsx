import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './choice-list.module.css';

/** One way to go on. */
export interface Choice {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** What will happen, in a sentence. */
  readonly detail: string;
  readonly onChoose: () => void;
}

/** Props of {@link ChoiceList}. */
export interface ChoiceListProps {
  label: string;
  choices: readonly Choice[];
  /** The id of the choice that is under way; the others wait. */
  busy?: string | null | undefined;
}

/** A few ways to go on, one under the other; arrows go through them, and the first one has the focus. */
export function ChoiceList({ label, choices, busy = null }: ChoiceListProps) {
  return (
    <ul aria-label={label} className={cx(styles.list)} onKeyDown={moveByArrow}>
      {choices.map((choice, index) => (
        <li key={choice.id} className={cx(styles.item)}>
          <Button
            autoFocus={index === 0}
            isDisabled={busy !== null && busy !== choice.id}
            isPending={busy === choice.id}
            onPress={choice.onChoose}
            className={cx(styles.choice, index === 0 && styles.first)}
          >
            <span className={cx(styles.icon)}>
              <Icon of={choice.icon} size={18} />
            </span>
            <span className={cx(styles.words)}>
              <span className={cx(styles.label)}>{choice.label}</span>
              <span className={cx(styles.detail)}>{choice.detail}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function moveByArrow(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
}

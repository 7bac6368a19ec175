import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './toggle-chips.module.css';

/** Props of {@link ToggleChips}. */
export interface ToggleChipsProps {
  label: string;
  words: readonly string[];
  chosen: readonly string[];
  /** No more can be chosen than this. */
  most: number;
  onToggle: (word: string) => void;
  /** The id of the sentence that says why it is asked. */
  describedBy?: string | undefined;
  /** What stands after the last word. */
  children?: ReactNode;
}

/** Words to switch on and off, a few at most. */
export function ToggleChips({ label, words, chosen, most, onToggle, describedBy, children }: ToggleChipsProps) {
  return (
    <div role="group" aria-label={label} aria-describedby={describedBy} className={cx(styles.chips)}>
      {words.map((word) => {
        const isOn = chosen.includes(word);
        return (
          <button
            key={word}
            type="button"
            aria-pressed={isOn}
            disabled={!isOn && chosen.length >= most}
            className={cx(styles.chip)}
            onClick={() => onToggle(word)}
          >
            {word}
          </button>
        );
      })}
      {children}
    </div>
  );
}

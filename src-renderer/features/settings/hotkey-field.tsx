import { useId, useState } from 'react';
import { hotkeyOf, type HotkeyRefusal } from '#domain/hotkey';
import { currentPlatform, shortcutLabel } from '../../lib/shortcut.ts';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/field.module.css';
import styles from './quick-section.module.css';

const refusals: Readonly<Record<Exclude<HotkeyRefusal, 'unfinished'>, string>> = {
  'no such key': 'This key cannot be heard everywhere. Take a letter, a digit or a function key.',
  'needs a modifier': 'A key of its own is needed for writing. Hold Ctrl, Alt or Command with it.',
  'belongs to every program': 'Every program needs these keys. Hold one more key with them, such as Shift.',
};

/** Props of {@link HotkeyField}. */
export interface HotkeyFieldProps {
  hotkey: string | null;
  onChange: (hotkey: string) => void;
}

/** Keys are chosen by pressing them while this has the focus. Tab goes on, as everywhere. */
export function HotkeyField({ hotkey, onChange }: HotkeyFieldProps) {
  const id = useId();
  const [isListening, setListening] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  return (
    <div className={cx(fieldStyles.field)}>
      <span id={`${id}-label`} className={cx(fieldStyles.label)}>
        Hotkey
      </span>
      <div>
        <button
          type="button"
          className={cx(styles.keys)}
          aria-labelledby={`${id}-label ${id}-keys`}
          aria-describedby={`${id}-help`}
          data-listening={isListening || undefined}
          onFocus={() => setListening(true)}
          onBlur={() => {
            setListening(false);
            setSaid(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Tab' || event.key === 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            const pressed = hotkeyOf(event, currentPlatform() === 'mac');
            if (pressed.ok) {
              setSaid(null);
              onChange(pressed.value);
            } else if (pressed.error !== 'unfinished') setSaid(refusals[pressed.error]);
          }}
        >
          <span id={`${id}-keys`}>{hotkey === null ? 'None' : shortcutLabel(hotkey)}</span>
          {isListening && <span className={cx(styles.listening)}>Press the new keys</span>}
        </button>
        <p id={`${id}-help`} className={cx(styles.help)} role="status">
          {said ?? 'Choose this and press the keys you want.'}
        </p>
      </div>
    </div>
  );
}

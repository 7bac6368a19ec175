import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './quick-log.module.css';

/** Long enough to read a line and to reach for the key; then the program before has the focus again. */
const shownForMs = 2500;

/** Props of {@link QuickLogged}. */
export interface QuickLoggedProps {
  sentence: string;
  onUndo: () => void;
  onDone: () => void;
}

/** What was saved, for a moment. It waits while it is pointed at or has the focus. */
export function QuickLogged({ sentence, onUndo, onDone }: QuickLoggedProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onDone, shownForMs);
    return () => clearTimeout(timer);
  }, [isHeld, onDone]);
  return (
    <div
      className={cx(styles.logged)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon of={Check} size={14} />
      <p role="status" className={cx(styles.sentence)} dir="auto">
        {sentence}
      </p>
      <Button size="small" keys={shortcutLabel('Mod+Z')} onPress={onUndo}>
        Undo
      </Button>
    </div>
  );
}

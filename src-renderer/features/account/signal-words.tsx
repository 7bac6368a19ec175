import type { TimelineEntry } from '#contract/interactions';
import { Minus, Plus } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './signal-words.module.css';

/** Props of {@link SignalWords}. */
export interface SignalWordsProps {
  signals: TimelineEntry['signals'];
}

/** Signals with their signs. */
export function SignalWords({ signals }: SignalWordsProps) {
  if (signals.length === 0) return null;
  return (
    <ul className={cx(styles.signals)} aria-label="Signals">
      {signals.map(({ signal, direction }) => (
        <li key={signal} className={cx(styles.signal)}>
          <Icon of={direction > 0 ? Plus : Minus} size={11} />
          <span className="visually-hidden">{direction > 0 ? 'Good sign: ' : 'Bad sign: '}</span>
          {signal}
        </li>
      ))}
    </ul>
  );
}

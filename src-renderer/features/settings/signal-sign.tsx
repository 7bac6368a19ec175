import { Minus, Plus } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './signal-sign.module.css';

/** The direction of a signal: plus for the account, minus against it. */
export function SignalSign({ direction }: { direction: 1 | -1 }) {
  return (
    <span className={cx(styles.sign)}>
      <Icon of={direction === 1 ? Plus : Minus} size={12} />
      <span className="visually-hidden">{direction === 1 ? 'for' : 'against'}</span>
    </span>
  );
}

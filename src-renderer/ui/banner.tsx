import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/** Props of {@link Banner}. */
export interface BannerProps {
  tone?: 'info' | 'warn' | 'bad' | undefined;
  /** What happened, what is safe, what to do. */
  children: ReactNode;
  /** A button or two. */
  action?: ReactNode;
  onClose?: (() => void) | undefined;
  closeLabel?: string | undefined;
}

const ICONS = { info: Info, warn: TriangleAlert, bad: CircleAlert } as const;

/** A line above the content about the whole of it. */
export function Banner({ tone = 'info', children, action, onClose, closeLabel = 'Close' }: BannerProps) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={cx(styles.banner, styles[tone])}>
      <Icon of={ICONS[tone]} size={15} className={cx(styles.icon)} />
      <div className={cx(styles.words)}>{children}</div>
      {action}
      {onClose && <IconButton label={closeLabel} icon={X} iconSize={14} onPress={onClose} />}
    </div>
  );
}

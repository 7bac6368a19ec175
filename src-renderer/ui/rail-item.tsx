import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './rail-item.module.css';

/** Props of {@link RailItem}. */
export interface RailItemProps {
  /** Where it leads, as a hash address such as "#/book". */
  href?: string | undefined;
  /** Instead of an address, or before it is followed. */
  onPress?: (() => void) | undefined;
  label: string;
  icon?: LucideIcon | undefined;
  /** Drawn instead of an icon. */
  mark?: ReactNode;
  /** A plain figure at the end. */
  count?: number | undefined;
  isCurrent?: boolean | undefined;
}

/** A place in the rail. The current one has a neutral fill. */
export function RailItem({ href, onPress, label, icon, mark, count, isCurrent = false }: RailItemProps) {
  return (
    <Link
      {...(href === undefined ? {} : { href })}
      {...(onPress === undefined ? {} : { onPress })}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
      className={cx(styles.item, mark !== undefined && styles.small)}
    >
      {icon && <Icon of={icon} size={15} />}
      {mark !== undefined && <span className={cx(styles.mark)}>{mark}</span>}
      <span className={cx(styles.label)}>{label}</span>
      {/* Out of the name: a place is called the same whatever stands in it. */}
      {count !== undefined && (
        <span className={cx(styles.count)} aria-hidden="true">
          {count}
        </span>
      )}
    </Link>
  );
}

/** Props of {@link RailSection}. */
export interface RailSectionProps {
  /** A small heading; without it the items just stand together. */
  title?: string | undefined;
  /** Pushes the section to the foot of the rail. */
  isAtFoot?: boolean | undefined;
  children: ReactNode;
}

/** Items of the rail that belong together. */
export function RailSection({ title, isAtFoot = false, children }: RailSectionProps) {
  return (
    <div
      className={cx(styles.section, isAtFoot && styles.foot)}
      {...(title === undefined ? {} : { role: 'group', 'aria-label': title })}
    >
      {title !== undefined && (
        <div className={cx(styles.title)} aria-hidden="true">
          {title}
        </div>
      )}
      {children}
    </div>
  );
}

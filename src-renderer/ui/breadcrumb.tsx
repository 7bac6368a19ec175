import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-aria-components';
import styles from './breadcrumb.module.css';
import { cx } from './cx.ts';

/** A place one came through. */
export interface Crumb {
  label: string;
  href: string;
}

/** Props of {@link Breadcrumb}. */
export interface BreadcrumbProps {
  /** The places above this one. */
  parents: readonly Crumb[];
  /** This place: the heading of the window. */
  current: ReactNode;
}

/** Where one is. The last part is the window's h1. */
export function Breadcrumb({ parents, current }: BreadcrumbProps) {
  return (
    <div className={cx(styles.crumbs)}>
      {parents.map((crumb) => (
        <Fragment key={crumb.href}>
          <Link href={crumb.href} className={cx(styles.crumb)}>
            {crumb.label}
          </Link>
          <span className={cx(styles.slash)} aria-hidden="true">
            /
          </span>
        </Fragment>
      ))}
      {/* Focusable from code: a change of place is said by moving the focus here. */}
      <h1 className={cx(styles.current)} tabIndex={-1} dir="auto">
        {current}
      </h1>
    </div>
  );
}

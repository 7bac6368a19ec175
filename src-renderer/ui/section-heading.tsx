import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './section-heading.module.css';

/** Props of {@link SectionHeading}. */
export interface SectionHeadingProps {
  /** The section's name, small, above: what navigation calls it. */
  name: string;
  /** The finding, below. Without it the name stands alone and larger. */
  finding?: ReactNode;
  /** Switches and buttons at the end of the line. */
  end?: ReactNode;
  /** For links to the section. */
  id?: string | undefined;
  level?: 2 | 3 | undefined;
}

/** The head of a section: its name small above, what is found in it below. */
export function SectionHeading({ name, finding, end, id, level = 2 }: SectionHeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <div className={cx(styles.head)}>
      <div className={cx(styles.words)}>
        <Tag className={cx(finding === undefined ? styles.finding : styles.name)} {...(id === undefined ? {} : { id })}>
          {name}
        </Tag>
        {finding !== undefined && <p className={cx(styles.finding)}>{finding}</p>}
      </div>
      {end}
    </div>
  );
}

/** Props of {@link ListHeading}. */
export interface ListHeadingProps {
  name: string;
  count?: number | string | undefined;
  /** A total or a quiet button at the end. */
  end?: ReactNode;
  level?: 2 | 3 | undefined;
}

/** The head of a list: its name and count on a hairline, sharing the left edge of its rows. */
export function ListHeading({ name, count, end, level = 3 }: ListHeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <div className={cx(styles.listHead)}>
      <Tag className={cx(styles.listName)}>{name}</Tag>
      {count !== undefined && <span className={cx(styles.count)}>{count}</span>}
      <span className={cx(styles.grow)} />
      {end}
    </div>
  );
}

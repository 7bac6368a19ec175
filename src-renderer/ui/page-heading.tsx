import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './page-heading.module.css';

/** Props of {@link PageHeading}. */
export interface PageHeadingProps {
  title: ReactNode;
  /** A sentence under the title. */
  summary?: ReactNode;
  /** Buttons at the end. */
  actions?: ReactNode;
  /** The title's place in the outline: h1 unless the window's title is one. */
  level?: 1 | 2 | undefined;
}

/** The name of a page with a sentence under it. */
export function PageHeading({ title, summary, actions, level = 1 }: PageHeadingProps) {
  const Tag = level === 1 ? 'h1' : 'h2';
  return (
    <header className={cx(styles.head)}>
      <div className={cx(styles.words)}>
        <Tag className={cx(styles.title)} dir="auto">
          {title}
        </Tag>
        {summary !== undefined && <p className={cx(styles.summary)}>{summary}</p>}
      </div>
      {actions !== undefined && <div className={cx(styles.actions)}>{actions}</div>}
    </header>
  );
}

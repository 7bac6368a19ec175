import { cx } from '../../ui/cx.ts';
import styles from './contents-list.module.css';

/** A section of the page. */
export interface Section {
  readonly name: string;
  readonly count: number | null;
}

/** Props of {@link ContentsList}. */
export interface ContentsListProps {
  sections: readonly Section[];
  current: string;
  onGo: (name: string) => void;
}

/** The sections that have something to show. Alt and a digit jump to one. */
export function ContentsList({ sections, current, onGo }: ContentsListProps) {
  return (
    <nav aria-label="Sections" className={cx(styles.contents)}>
      <ul>
        {sections.map(({ name, count }, index) => (
          <li key={name}>
            <button
              type="button"
              className={cx(styles.section)}
              aria-keyshortcuts={`Alt+${index + 1}`}
              {...(name === current ? { 'aria-current': 'true' as const } : {})}
              onClick={() => onGo(name)}
            >
              {name}
              {count !== null && <span className={cx(styles.count)}>{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { LEVELS } from './level.ts';
import { cx } from './cx.ts';
import levelStyles from './level.module.css';
import styles from './hatch.module.css';

/** The `fill` of a hatched mark of this level. Needs {@link HatchDefs} once in the page. */
export function hatchFill(level: number): string {
  return `url(#hatch-${level})`;
}

/** The `fill` of a hatched span without a level, for disputes and gaps. */
export const PLAIN_HATCH = 'url(#hatch-plain)';

/**
 * The hatchings of the page, drawn once: hundreds of marks can share them. The app shell has them;
 * a window without it puts them beside its root.
 * Clipboard pictures take their own copy from here.
 */
export function HatchDefs() {
  return (
    <svg width="0" height="0" aria-hidden="true" className={cx(styles.defs)} id="hatch-defs">
      <defs>
        {LEVELS.map((level) => (
          <g key={level} className={cx(levelStyles[`l${level}`])}>
            <pattern
              id={`hatch-${level}`}
              width="3"
              height="3"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="3" height="3" className={cx(styles.paper)} />
              <rect width="1.3" height="3" className={cx(styles.edge)} />
            </pattern>
          </g>
        ))}
        <pattern id="hatch-plain" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.2" height="4" className={cx(styles.plain)} />
        </pattern>
      </defs>
    </svg>
  );
}

import { cx } from '../../ui/cx.ts';
import styles from './line-gloss.module.css';
import type { LogState } from './log-store.ts';

/** Props of {@link LineGloss}. */
export interface LineGlossProps {
  line: NonNullable<LogState['line']>;
}

/** Every word of the line, with what it was understood as written under it. */
export function LineGloss({ line }: LineGlossProps) {
  const { reading, readFrom } = line;
  const { notUnderstood } = reading;
  return (
    <div className={cx(styles.gloss)} role="group" aria-label="How the line is read">
      <p className={cx(styles.words)}>
        {reading.tokens.map((token) => (
          <span key={token.start} className={cx(styles.token)} data-unknown={token.kind === 'unknown' || undefined}>
            <span className={cx(styles.word)} dir="auto">
              {readFrom.slice(token.start, token.end)}
            </span>
            <span className={cx(styles.meaning)}>{token.gloss}</span>
          </span>
        ))}
      </p>
      {notUnderstood.length > 0 && (
        <p className={cx(styles.lost)} aria-live="polite">
          Kept in the note, because it was not understood: {notUnderstood.join('; ')}.
        </p>
      )}
    </div>
  );
}

import { cx } from '../../ui/cx.ts';
import styles from './talk.module.css';

/** Props of {@link TalkMirror}. */
export interface TalkMirrorProps {
  text: string;
  minutes: readonly number[];
}

/** The same lines as the field above it, unseen, so that a minute stands in the margin beside its paragraph. */
export function TalkMirror({ text, minutes }: TalkMirrorProps) {
  return (
    <div className={cx(styles.mirror)} aria-hidden="true">
      {linesOf(text).map(({ line, paragraph }, index) => (
        <div key={index} className={cx(styles.line)}>
          {paragraph !== null && minutes[paragraph] !== undefined && (
            <span className={cx(styles.minute)}>{minutes[paragraph]}</span>
          )}
          <span className={cx(styles.unseen)}>{line === '' ? '\u200b' : line}</span>
        </div>
      ))}
    </div>
  );
}

/** The lines, and which paragraph begins with each; null where none does. */
function linesOf(text: string): readonly { readonly line: string; readonly paragraph: number | null }[] {
  const lines = text.split('\n');
  const begins = lines.map((line, index) => line.trim() !== '' && (lines[index - 1] ?? '').trim() === '');
  return lines.map((line, index) => ({
    line,
    paragraph: begins[index] === true ? begins.slice(0, index).filter(Boolean).length : null,
  }));
}

import { cx } from './cx.ts';
import styles from './snippet.module.css';

/** A piece of found text, with what was looked for marked: it stands between U+0001 and U+0002. */
export function Snippet({ text }: { text: string }) {
  return (
    <span dir="auto">
      {text
        .replace(/\s+/g, ' ')
        .split('\u0001')
        .map((part, index) => {
          const end = part.indexOf('\u0002');
          if (index === 0 || end === -1) return <span key={index}>{part}</span>;
          return (
            <span key={index}>
              <mark className={cx(styles.hit)}>{part.slice(0, end)}</mark>
              {part.slice(end + 1)}
            </span>
          );
        })}
    </span>
  );
}

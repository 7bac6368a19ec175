import { useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './entry-note.module.css';

/** Props of {@link EntryNote}. */
export interface EntryNoteProps {
  note: string;
}

const mostLetters = 600;
const mostLines = 8;

/** What was written, word for word; a long note is folded after its first lines. */
export function EntryNote({ note }: EntryNoteProps) {
  const [isOpen, setIsOpen] = useState(false);
  const short = shorten(note);
  const isFolded = short !== null && !isOpen;
  return (
    <div>
      <p className={cx(styles.note)} dir="auto">
        {isFolded ? short : note}
      </p>
      {short !== null && (
        <LinkButton aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? 'less' : 'more'}
        </LinkButton>
      )}
    </div>
  );
}

/** The first lines, or null where the whole is short enough. */
function shorten(note: string): string | null {
  const head = note.slice(0, mostLetters);
  const lines = head.split('\n');
  if (note.length <= mostLetters && lines.length <= mostLines) return null;
  const shown = lines.slice(0, mostLines).join('\n');
  return `${shown.replace(/\s+\S*$/, '')} …`;
}

import type { KeyboardEvent } from 'react';
import type { PlanActs } from './plan-acts.ts';
import type { Outline } from './use-outline.ts';
import type { PlanItem } from '#contract/plans';

/** What the keys of an outline act on. */
export interface OutlineKeyParts {
  readonly outline: Pick<Outline, 'put' | 'beside' | 'edge' | 'parent' | 'fold' | 'isCollapsed'>;
  readonly acts: PlanActs;
  readonly now: () => readonly PlanItem[];
  /** Writes what is being typed. */
  readonly leave: () => void;
  /** What is being typed is written in another way. */
  readonly dropTyped: () => void;
  readonly openSheet: (id: string) => void;
  readonly closeSheet: () => boolean;
  readonly toggleDone: (id: string) => void;
  readonly isReadOnly: boolean;
  readonly hasLetterKeys: boolean;
}

const isPlain = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => !altKey && !ctrlKey && !metaKey;

/** Keys while the text of a line has the focus. Answers whether the key was taken. */
export function onTextKey(parts: OutlineKeyParts, id: string, event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const { outline, acts, leave, now } = parts;
  const field = event.currentTarget;
  const { value, selectionStart: start, selectionEnd: end } = field;
  if (event.nativeEvent.isComposing) return false;
  const line = now().find((one) => one.id === id);
  if (!line) return false;
  const isAtStart = start === 0 && end === 0;
  const isAtEnd = start === value.length && end === value.length;
  // A text of several rows keeps the arrows until its first or last row.
  const isOneRow = field.scrollHeight < 2 * Number.parseFloat(getComputedStyle(field).lineHeight);
  const goTo = (other: string | null, caret: 'start' | 'end'): boolean => {
    if (other === null) return false;
    outline.put(other, caret);
    return true;
  };
  switch (event.key) {
    case 'Enter': {
      if (event.ctrlKey || event.metaKey) {
        leave();
        parts.toggleDone(id);
        return true;
      }
      if (event.altKey || event.shiftKey) return event.shiftKey;
      if (value === '' && line.level === 'step') {
        acts.level(id, -1);
        return true;
      }
      if (value !== '' && isAtStart) {
        const made = acts.addAt({ beforeId: id, level: line.level });
        if (made !== null) outline.put(made, 'start');
        return true;
      }
      const rest = value.slice(end);
      const isSplit = rest.trim() !== '' || start !== end;
      if (isSplit) parts.dropTyped();
      else leave();
      const made = acts.add(id, outline.isCollapsed(id), rest.trim(), isSplit ? value.slice(0, start).trim() : null);
      if (made !== null) outline.put(made, 'start');
      return true;
    }
    case 'Tab':
      if (!isPlain(event)) return false;
      leave();
      acts.level(id, event.shiftKey ? -1 : 1);
      return true;
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      if (event.altKey && !event.ctrlKey) {
        leave();
        acts.move(id, by);
        return true;
      }
      if (!isPlain(event) || event.shiftKey || !(isOneRow || (by === -1 ? isAtStart : isAtEnd))) return false;
      return goTo(outline.beside(id, by), 'end');
    }
    case 'ArrowLeft':
      return isPlain(event) && !event.shiftKey && isAtStart && goTo(outline.beside(id, -1), 'end');
    case 'ArrowRight':
      return isPlain(event) && !event.shiftKey && isAtEnd && goTo(outline.beside(id, 1), 'start');
    case 'Backspace': {
      if (value !== '' || event.repeat) return false;
      // What hangs on the line would go with it, and an empty line says nothing of that.
      if (hasBranch(now(), id)) return true;
      const above = outline.beside(id, -1) ?? outline.beside(id, 1);
      if (acts.remove([id])) outline.put(above, above === null ? null : 'end');
      return true;
    }
    case 'Escape':
      leave();
      outline.put(id);
      return true;
    default:
      return false;
  }
}

/** Keys while a line itself has the focus. */
export function onRowKey(parts: OutlineKeyParts, id: string, event: KeyboardEvent): boolean {
  const { outline, acts, isReadOnly, hasLetterKeys } = parts;
  const go = (other: string | null): boolean => {
    if (other !== null) outline.put(other);
    return true;
  };
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    if (!isReadOnly) acts.move(id, event.key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  if (!isPlain(event)) return false;
  const letter = hasLetterKeys ? event.key.toLowerCase() : '';
  if (event.key === 'ArrowDown' || letter === 'j') return go(outline.beside(id, 1));
  if (event.key === 'ArrowUp' || letter === 'k') return go(outline.beside(id, -1));
  if (letter === 'd' && !isReadOnly) {
    parts.toggleDone(id);
    return true;
  }
  switch (event.key) {
    case 'Home':
      return go(outline.edge(-1));
    case 'End':
      return go(outline.edge(1));
    case 'ArrowLeft':
      if (hasBranch(parts.now(), id) && !outline.isCollapsed(id)) outline.fold(id, true);
      else go(outline.parent(id));
      return true;
    case 'ArrowRight':
      if (outline.isCollapsed(id)) outline.fold(id, false);
      else if (hasBranch(parts.now(), id)) go(outline.beside(id, 1));
      return true;
    case 'Enter':
    case 'F2':
      if (!isReadOnly) outline.put(id, 'end');
      return true;
    case ' ':
      parts.openSheet(id);
      return true;
    case 'Delete':
    case 'Backspace': {
      if (isReadOnly) return true;
      const next = outline.beside(id, -1);
      if (acts.remove([id])) outline.put(next ?? parts.now()[0]?.id ?? null);
      return true;
    }
    case 'Escape':
      return parts.closeSheet();
    default:
      return false;
  }
}

function hasBranch(lines: readonly PlanItem[], id: string): boolean {
  const at = lines.findIndex((line) => line.id === id);
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return false;
  const order = ['objective', 'outcome', 'step'];
  return order.indexOf(next.level) > order.indexOf(line.level);
}

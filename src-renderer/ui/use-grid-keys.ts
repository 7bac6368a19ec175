import type { KeyboardEvent, RefObject } from 'react';
import type { DataGridProps } from './grid-types.ts';
import { isTyping, lineAfterKey } from './line-keys.ts';
import type { GridSelection } from './use-grid-selection.ts';
import type { LineFocus } from './use-line-focus.ts';

/** What the keys of a grid need to know. */
export interface GridKeysOptions<Row> {
  props: DataGridProps<Row>;
  root: RefObject<HTMLElement | null>;
  rowHeight: number;
  focus: LineFocus;
  selection: GridSelection;
  targetIds: () => readonly string[];
}

function isGroupKey(key: string, isExpanded: boolean): boolean {
  return key === 'Enter' || key === ' ' || (isExpanded ? key === 'ArrowLeft' : key === 'ArrowRight');
}

/** What each key does on a grid; the app sees every key first. */
export function useGridKeys<Row>({ props, root, rowHeight, focus, selection, targetIds }: GridKeysOptions<Row>) {
  const { rowCount, rowAt, groupAt, onOpen, onPeek, onKey, onGroupToggle } = props;
  const hasLetters = props.hasLetterKeys !== false;

  return (event: KeyboardEvent) => {
    if (rowCount === 0 || isTyping(event)) return;
    const index = focus.index;
    const group = groupAt?.(index);
    const row = group ? undefined : rowAt(index);
    onKey?.(event, { index, row, group, targetIds: targetIds() });
    if (event.defaultPrevented) return;

    // Enter and Space on a button inside a row are the button's.
    const isOnLine = event.target instanceof Element && event.target.matches('[data-line]');
    const page = Math.max(1, Math.floor((root.current?.clientHeight ?? 300) / rowHeight) - 2);
    const next = lineAfterKey(event, index, rowCount, page, hasLetters);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey && selection.isOn) selection.extendTo(index, next);
      else selection.endRange();
      focus.move(next);
      return;
    }
    const isCommand = event.ctrlKey || event.metaKey;
    const isLetter = (letter: string) => hasLetters && event.key.toLowerCase() === letter;
    if (isCommand && event.key.toLowerCase() === 'a' && selection.isOn) selection.selectAll();
    else if (isCommand || event.altKey) return;
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    else if (group && isOnLine && isGroupKey(event.key, group.isExpanded)) onGroupToggle?.(group.id);
    else if (event.key === 'Enter' && isOnLine && row !== undefined && onOpen) onOpen(row);
    else if (event.key === ' ' && isOnLine && row !== undefined && onPeek) onPeek(row);
    else if (selection.isOn && isOnLine && (event.key === ' ' || isLetter('x'))) selection.toggle(index);
    else return;
    event.preventDefault();
  };
}

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { GridHandle } from '../../ui/grid-types.ts';
import type { BookLines } from './use-book-lines.ts';

/** The part of a key press that the field looks at. */
interface KeyPressed {
  readonly key: string;
  readonly preventDefault: () => void;
}

/** The Find field's keys and focus. */
export interface FindField {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether the keyboard is in it. */
  readonly isFocused: boolean;
  readonly onFocusChange: (isFocused: boolean) => void;
  readonly onKeyDown: (event: KeyPressed) => void;
}

/** Find is no dead end: Enter and Down lead to the first row that was found, Esc from the empty field back to the rows. */
export function useFindField(
  lines: BookLines,
  grid: RefObject<GridHandle | null>,
  focusIndex: () => number,
): FindField {
  const input = useRef<HTMLInputElement>(null);
  const [isFocused, onFocusChange] = useState(false);
  const isAwaited = useRef(false);

  // Asked for while the answer to the last letter is on its way, the first row is that of the answer.
  const { head, isSettled, lineAt } = lines;
  const enterFirst = useCallback(() => {
    if (!isAwaited.current || !head || !isSettled) return;
    isAwaited.current = false;
    const isGroup = lineAt(0)?.line === 'group' && lineAt(1)?.line === 'account';
    grid.current?.enter(isGroup ? 1 : 0);
  }, [head, isSettled, lineAt, grid]);
  useEffect(enterFirst, [enterFirst]);

  return {
    input,
    isFocused,
    onFocusChange: (next) => {
      // Whoever comes back to the field wants to go on writing.
      if (next) isAwaited.current = false;
      onFocusChange(next);
    },
    onKeyDown: (event) => {
      if (event.key === 'Enter' || event.key === 'ArrowDown') {
        event.preventDefault();
        isAwaited.current = true;
        enterFirst();
      } else if (event.key === 'Escape' && input.current?.value === '') {
        event.preventDefault();
        grid.current?.enter(focusIndex());
      } else isAwaited.current = false;
    },
  };
}

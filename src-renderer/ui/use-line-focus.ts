import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useFocusKept } from './use-focus-kept.ts';

/** The focus of a list of virtual lines. */
export interface LineFocus {
  /** The line Tab reaches; -1 when there is none. */
  index: number;
  /** Moves the focus to a line, drawn or not. */
  move: (index: number) => void;
  /** A line got the focus by pointer or by Tab. */
  onLineFocus: (index: number) => void;
}

/** Options of {@link useLineFocus}. */
export interface LineFocusOptions {
  root: RefObject<HTMLElement | null>;
  count: number;
  controlled: number | undefined;
  onChange: ((index: number) => void) | undefined;
  scrollTo: (index: number) => void;
  autoFocus: boolean;
}

/**
 * One line at a time is in the tab order. The line is always drawn, however far it has scrolled away,
 * so the focus is never lost; moving scrolls it into view first.
 */
export function useLineFocus({ root, count, controlled, onChange, scrollTo, autoFocus }: LineFocusOptions): LineFocus {
  const [own, setOwn] = useState(0);
  const wanted = useRef<number | null>(autoFocus ? (controlled ?? 0) : null);
  const isFirst = useRef(autoFocus);
  const index = count === 0 ? -1 : Math.min(Math.max(0, controlled ?? own), count - 1);

  const set = useCallback(
    (next: number) => {
      setOwn(next);
      onChange?.(next);
    },
    [onChange],
  );

  const takeFocus = useCallback(() => {
    if (wanted.current === null) return;
    const line = root.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"]`);
    if (!line) return;
    wanted.current = null;
    // Whoever went on while the first lines were on their way must not be called back.
    const isCalledBack = isFirst.current && hasGoneOn(document.activeElement);
    isFirst.current = false;
    if (!isCalledBack) line.focus({ preventScroll: true });
  }, [root]);

  const move = useCallback(
    (next: number) => {
      const to = Math.min(Math.max(0, next), count - 1);
      if (to < 0) return;
      wanted.current = to;
      scrollTo(to);
      set(to);
      // Nothing is drawn anew when the line was current before: then the focus goes there at once.
      if (to === index) takeFocus();
    },
    [count, index, scrollTo, set, takeFocus],
  );

  const onLineFocus = useCallback(
    (next: number) => {
      if (next !== index) set(next);
    },
    [index, set],
  );

  useEffect(takeFocus);

  // A line left by its own act: the one that took its place is next, or the one before.
  useFocusKept(root, ({ leave }) => {
    if (index === -1) leave();
    else move(index);
  });

  // A caller that moves the focus from outside takes the view along; the keyboard stays where it is.
  const shown = useRef(controlled);
  useEffect(() => {
    if (controlled === undefined || controlled === shown.current) return;
    shown.current = controlled;
    scrollTo(controlled);
    if (root.current?.contains(document.activeElement) !== true) return;
    wanted.current = controlled;
    // At once where the line is drawn: a wish left over would call back whoever goes on to write elsewhere.
    takeFocus();
  }, [controlled, scrollTo, root, takeFocus]);

  return { index, move, onLineFocus };
}

/** Whether the focus is where somebody writes or chooses. */
const hasGoneOn = (focused: Element | null): boolean =>
  focused?.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]') != null;

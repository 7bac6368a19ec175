import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * A row leaves when its cause does, and the focus would go with it: then it goes to the row that took its place.
 * Answers with a way to take the focus to a line, as soon as it is the current one.
 */
export function useFocusKept(
  root: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  index: number,
): (line: number) => void {
  const hadFocus = useRef(false);
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const note = (event: FocusEvent): void => {
      // What is taken out of the page loses the focus to nothing at all.
      hadFocus.current = event.type === 'focusin' || event.relatedTarget === null;
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', note);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', note);
    };
  }, [root]);

  const focusLine = useCallback(
    (line: number): void =>
      root.current?.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus({ preventScroll: true }),
    [root],
  );
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!isLost && wanted.current !== index) return;
    wanted.current = null;
    focusLine(index);
  }, [rows, index, focusLine]);

  return useCallback(
    (line: number): void => {
      if (line === index) focusLine(line);
      else wanted.current = line;
    },
    [index, focusLine],
  );
}

import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Answers with a way to take the focus to a line, as soon as it is the current one. */
export function useFocusTaken(root: RefObject<HTMLElement | null>, index: number): (line: number) => void {
  const wanted = useRef<number | null>(null);
  const focusLine = useCallback(
    (line: number): void =>
      root.current?.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus({ preventScroll: true }),
    [root],
  );
  useEffect(() => {
    if (wanted.current !== index) return;
    wanted.current = null;
    focusLine(index);
  }, [index, focusLine]);

  return useCallback(
    (line: number): void => {
      if (line === index) focusLine(line);
      else wanted.current = line;
    },
    [index, focusLine],
  );
}

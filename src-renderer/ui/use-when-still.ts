import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Puts off what moves the page until no mouse button is held and no float has the focus: nothing may move away between
 * the press and the release of a button, or from under a menu that the press opened.
 */
export function useWhenStill(within: RefObject<Element | null>): (run: () => void) => void {
  const isHeld = useRef(false);
  const waiting = useRef<(() => void) | null>(null);

  const tryNow = useCallback(() => {
    const run = waiting.current;
    if (run === null || isHeld.current || isElsewhere(within.current)) return;
    waiting.current = null;
    run();
  }, [within]);

  useEffect(() => {
    const press = () => {
      isHeld.current = true;
    };
    const release = () => {
      isHeld.current = false;
      // The click comes behind the release.
      setTimeout(tryNow);
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    document.addEventListener('focusin', tryNow);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
      document.removeEventListener('focusin', tryNow);
    };
  }, [tryNow]);

  return useCallback(
    (run) => {
      waiting.current = run;
      // While a field is left nothing has the focus yet.
      if (!isHeld.current) queueMicrotask(tryNow);
    },
    [tryNow],
  );
}

/** The focus is in a float above the dialog that the element stands in. */
function isElsewhere(element: Element | null): boolean {
  const focused = document.activeElement;
  if (element === null || focused === null || focused === document.body) return false;
  const dialog = element.closest('[role="dialog"], [role="alertdialog"]');
  return dialog !== null && !dialog.contains(focused);
}

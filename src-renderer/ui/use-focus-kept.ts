import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Where the keyboard was when what it stood on was taken out of the page. */
export interface LostFocus {
  /** Which row of its table it was in. */
  readonly row: number;
  /** Takes it to the heading of what is left around. */
  readonly leave: () => void;
}

interface Held {
  readonly element: Element;
  readonly row: number;
  readonly around: readonly Element[];
}

/**
 * Things leave by their own acts, and the focus would go with them. Calls back when what had it inside of `root` is
 * gone and nothing else took it; a press beside it, or another window, is no such thing.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>, onLost: (lost: LostFocus) => void): void {
  const held = useRef<Held | null>(null);
  const callBack = useRef(onLost);
  callBack.current = onLost;

  const look = useCallback((): void => {
    const lost = held.current;
    if (lost === null || lost.element.isConnected || document.activeElement !== document.body) return;
    held.current = null;
    callBack.current({ row: lost.row, leave: () => focusHeading(lost.around) });
  }, []);

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      if (root.current?.contains(target) === true)
        held.current = { element: target, row: (target.closest('tr')?.rowIndex ?? 1) - 1, around: around(target) };
      // A menu or a question gives the focus back to what it was opened from, which may be gone by then.
      else if (target.closest('[role="menu"], [role="dialog"], [role="alertdialog"]') === null) held.current = null;
    };
    const onFocusOut = ({ target }: FocusEvent): void => {
      requestAnimationFrame(() => {
        const stays = target === held.current?.element && held.current?.element.isConnected === true;
        if (stays && document.activeElement === document.body) held.current = null;
        else look();
      });
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, [root, look]);
  useEffect(look);
}

/** The parts of the page that something stands in, the nearest first. */
function around(element: Element): readonly Element[] {
  const parts: Element[] = [];
  const next = (from: Element | null | undefined) => from?.closest('section, [data-region]') ?? null;
  for (let part = next(element); part; part = next(part.parentElement)) parts.push(part);
  return parts;
}

function focusHeading(parts: readonly Element[]): void {
  const part = parts.find((one) => one.isConnected) ?? document.querySelector('main');
  const heading = part?.querySelector<HTMLElement>('h1, h2, h3');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Keeps the focus in a table: on the row that took the place of one that left, or on the one before. */
export function useRowFocusKept(table: RefObject<HTMLTableElement | null>): void {
  useFocusKept(table, ({ row, leave }) => {
    const rows = table.current?.tBodies[0]?.rows;
    const next = rows?.[Math.min(row, rows.length - 1)]?.querySelector<HTMLElement>('button:not([disabled])');
    if (next) next.focus();
    else leave();
  });
}

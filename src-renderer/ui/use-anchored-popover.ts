import { useId, useLayoutEffect, useRef, type CSSProperties, type RefObject } from 'react';

/** A list in the browser's top layer that hangs from a field. */
export interface AnchoredPopover {
  popoverRef: RefObject<HTMLDivElement | null>;
  /** Goes on the field. */
  anchorStyle: CSSProperties;
  /** Goes on the list. */
  popoverStyle: CSSProperties;
}

/**
 * Keeps a list where it belongs in the document, so that what it belongs to is clear to everyone,
 * yet shows it above everything and never cut off.
 */
export function useAnchoredPopover(isOpen: boolean): AnchoredPopover {
  const popoverRef = useRef<HTMLDivElement>(null);
  const name = `--a${useId().replaceAll(/[^\w-]/g, '')}`;

  useLayoutEffect(() => {
    const popover = popoverRef.current;
    // Where there is no top layer the list simply stands in its place.
    if (!isOpen || !popover || typeof popover.showPopover !== 'function') return;
    popover.popover = 'manual';
    popover.showPopover();
  }, [isOpen]);

  return {
    popoverRef,
    anchorStyle: { anchorName: name } as CSSProperties,
    popoverStyle: { positionAnchor: name } as CSSProperties,
  };
}

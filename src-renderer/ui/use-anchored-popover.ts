import { useEffect, useId, useRef, type CSSProperties, type RefObject } from 'react';

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

  useEffect(() => {
    const popover = popoverRef.current;
    // Asked for once it is drawn; without the top layer (in tests) it is simply there.
    if (!popover || typeof popover.showPopover !== 'function') return;
    if (isOpen) popover.showPopover();
    return () => {
      if (isOpen && popover.isConnected) popover.hidePopover();
    };
  }, [isOpen]);

  return {
    popoverRef,
    anchorStyle: { anchorName: name } as CSSProperties,
    popoverStyle: { positionAnchor: name } as CSSProperties,
  };
}

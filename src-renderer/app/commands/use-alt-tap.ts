import { useEffect } from 'react';
import { isInFloat } from '../navigation/floats.ts';

/** Opens something by Alt alone, pressed and let go with nothing between, and closes it the same way. */
export function useAltTap(isOpen: boolean, onChange: (isOpen: boolean) => void): void {
  useEffect(() => {
    let isAlone = false;
    const onKeyDown = (event: KeyboardEvent): void => {
      isAlone =
        event.key === 'Alt' &&
        !event.repeat &&
        !event.ctrlKey &&
        !event.shiftKey &&
        !event.metaKey &&
        // A dialog keeps its keys to itself; the open menu is the one float that hears this one.
        (isOpen || !isInFloat(event.target));
    };
    const spoil = (): void => {
      isAlone = false;
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      const isTap = isAlone && event.key === 'Alt';
      isAlone = false;
      if (!isTap) return;
      event.preventDefault();
      onChange(!isOpen);
    };
    const options = { capture: true };
    // Alt with the mouse, or Alt and Tab to another window, is no tap.
    const spoilers = ['pointerdown', 'wheel', 'blur'] as const;
    window.addEventListener('keydown', onKeyDown, options);
    window.addEventListener('keyup', onKeyUp, options);
    for (const name of spoilers) window.addEventListener(name, spoil, options);
    return () => {
      window.removeEventListener('keydown', onKeyDown, options);
      window.removeEventListener('keyup', onKeyUp, options);
      for (const name of spoilers) window.removeEventListener(name, spoil, options);
    };
  }, [isOpen, onChange]);
}

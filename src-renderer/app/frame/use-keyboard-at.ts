import { useSyncExternalStore } from 'react';
import { isTypingTarget } from '../../lib/shortcut.ts';
import type { KeyboardAt } from '../commands/command-words.ts';
import { isInFloat } from '../navigation/floats.ts';

/** Where the keyboard is now: in what floats, in text, or on the page. */
export const useKeyboardAt = (): KeyboardAt => useSyncExternalStore(subscribe, now);

const now = (): KeyboardAt =>
  isInFloat(document.activeElement) ? 'float' : isTypingTarget(document.activeElement) ? 'text' : 'page';

function subscribe(changed: () => void): () => void {
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', changed);
  return () => {
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', changed);
  };
}

import type { KeyboardEvent } from 'react';

/** Whether the key goes into text, so that single letters must leave it alone. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement &&
    target.type !== 'checkbox' &&
    target.type !== 'radio' &&
    target.type !== 'button'
  );
}

/** Where a key moves the focus among lines, or null when it does not. */
export function lineAfterKey(
  event: KeyboardEvent,
  index: number,
  count: number,
  page: number,
  hasLetters: boolean,
): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key;
  const letter = hasLetters ? key.toLowerCase() : '';
  if (key === 'ArrowDown' || letter === 'j') return Math.min(count - 1, index + 1);
  if (key === 'ArrowUp' || letter === 'k') return Math.max(0, index - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'PageDown') return Math.min(count - 1, index + page);
  if (key === 'PageUp') return Math.max(0, index - page);
  return null;
}

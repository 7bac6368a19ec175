import type { KeyboardEvent, RefObject } from 'react';
import { isLevel, type Level } from '#domain/sentiment';

/** What the keys of the whole dialog do. */
export interface LogKeys {
  readonly picker: RefObject<Element | null>;
  readonly onSave: () => void;
  readonly onLevel: (level: Level) => void;
  /** Prose that was begun on the sentiment, where there is no text: it belongs into the line. */
  readonly onText: (text: string) => void;
}

/** Listens before the fields do: Ctrl and Enter, Alt and a level, and letters that would be lost on the sentiment. */
export const logKeys =
  ({ picker, onSave, onLevel, onText }: LogKeys) =>
  (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    // The stops of the sentiment keep Enter to themselves, so it is taken before they see it.
    const isOnLevel = event.target instanceof HTMLInputElement && event.target.type === 'radio' && event.target.checked;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || (isOnLevel && !event.shiftKey && !event.altKey))) {
      take();
      onSave();
      return;
    }
    if (event.target instanceof Node && picker.current?.contains(event.target)) {
      const text = textOf(event);
      // A dead key goes on in the field that has the focus when the next one comes.
      if (text === '') onText('');
      if (text !== null && text !== '') {
        take();
        onText(text);
        return;
      }
    }
    const level =
      event.altKey && !event.ctrlKey && !event.metaKey
        ? Number(/^Digit([1-5])$/.exec(event.code)?.[1] ?? event.key)
        : 0;
    if (!isLevel(level)) return;
    take();
    onLevel(level);
  };

/** The character that a key writes, other than a level; empty for a dead key, null where it writes none. */
function textOf(event: KeyboardEvent): string | null {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (key === 'Dead') return '';
  // Right Alt is both of them on some systems, and writes.
  if (metaKey || ((altKey || ctrlKey) && !event.getModifierState('AltGraph'))) return null;
  if (!/^.$/u.test(key) || key === ' ' || isLevel(Number(key))) return null;
  return key;
}

/** Enter saves from a one-line field; in the note it is a new line, on a button it presses. */
export function savesOnEnter(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, currentTarget } = event;
  if (event.defaultPrevented || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return false;
  // What floats above the dialog has an Enter of its own.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return false;
  if (target.getAttribute('role') === 'spinbutton') return true;
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'range');
}

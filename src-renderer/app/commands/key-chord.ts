import type { KeyPlatform } from '../../lib/shortcut.ts';

/** A shortcut taken apart, so that a key press is only compared. */
export interface KeyChord {
  /** Lower case: `l`, `f6`, `arrowleft`, `?`. */
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly kind: 'letter' | 'digit' | 'sign' | 'named';
}

/** What a chord looks at of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly getModifierState: (name: 'AltGraph') => boolean;
}

const spokenNames: Readonly<Record<string, string>> = {
  space: ' ',
  esc: 'escape',
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
  del: 'delete',
};

/** Reads `Mod+Shift+Z`, `Alt+1`, `F6` or `?`. Mod is Command on macOS and Ctrl elsewhere. */
export function parseChord(keys: string, platform: KeyPlatform): KeyChord {
  const parts = keys.split('+');
  // "Mod++" ends in the plus itself.
  const last = (parts.pop() || '+').toLowerCase();
  const has = (name: string): boolean => parts.includes(name);
  const key = spokenNames[last] ?? last;
  return {
    key,
    ctrl: has('Ctrl') || (has('Mod') && platform === 'other'),
    meta: has('Mod') && platform === 'mac',
    alt: has('Alt'),
    shift: has('Shift'),
    kind: key.length > 1 ? 'named' : /[a-z]/.test(key) ? 'letter' : /[0-9]/.test(key) ? 'digit' : 'sign',
  };
}

const hasModifier = ({ ctrl, meta, alt }: KeyChord): boolean => ctrl || meta || alt;

/** Whether the chord is one bare character, with Shift or without. */
export const isSingleKey = (chord: KeyChord): boolean => chord.kind !== 'named' && !hasModifier(chord);

/** Keys that text needs for itself: undo and redo, the clipboard, and the jumps by word and line. */
const editingKeys = new Set([
  'z',
  'y',
  'x',
  'c',
  'v',
  'a',
  'arrowleft',
  'arrowright',
  'arrowup',
  'arrowdown',
  'home',
  'end',
]);

/** Whether the chord is one of the window's own, which no control inside it needs: with a modifier, or a function key. */
export const isWindowKey = (chord: KeyChord): boolean => hasModifier(chord) || /^f\d+$/.test(chord.key);

/** Whether the chord belongs to the text while text has the focus. */
export const isTextKey = (chord: KeyChord): boolean =>
  hasModifier(chord) ? editingKeys.has(chord.key) : !/^(f\d+|escape)$/.test(chord.key);

/**
 * Whether these keys were pressed. Letters and signs go by what is printed on them; where the keyboard writes
 * no Latin letters they go by their place, and digits do as well, since some keyboards want Shift for them.
 */
export function matchesChord(press: KeyPress, chord: KeyChord): boolean {
  // AltGr is Ctrl and Alt on Windows: with it, a sign is just a sign and a letter is another letter.
  const isAltGraph = press.getModifierState('AltGraph');
  if (isAltGraph && chord.kind !== 'sign') return false;
  const ctrl = press.ctrlKey && !isAltGraph;
  const alt = press.altKey && !isAltGraph;
  if (ctrl !== chord.ctrl || press.metaKey !== chord.meta || alt !== chord.alt) return false;
  const key = press.key.toLowerCase();
  switch (chord.kind) {
    case 'sign':
      // Which signs need Shift differs by keyboard, so Shift is part of the sign.
      return key === chord.key;
    case 'digit':
      return (key === chord.key && (press.shiftKey || !chord.shift)) || isPlaceOf(press, chord);
    case 'letter':
      return press.shiftKey === chord.shift && (key === chord.key || (!/^[a-z]$/.test(key) && isPlaceOf(press, chord)));
    case 'named':
      return press.shiftKey === chord.shift && key === chord.key;
  }
}

const isPlaceOf = ({ code, shiftKey }: KeyPress, { kind, key, shift }: KeyChord): boolean =>
  shiftKey === shift && code === (kind === 'digit' ? `Digit${key}` : `Key${key.toUpperCase()}`);

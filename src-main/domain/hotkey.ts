import { err, ok, type Result } from './result.ts';

/**
 * Keys that are heard in every program, written as everywhere in the window: "Mod+Shift+L".
 * Mod is Command on macOS and Ctrl elsewhere; on macOS Ctrl is a key of its own.
 */
export type Hotkey = string;

/** What a hotkey is before anybody chose one. */
export const usualHotkey: Hotkey = 'Mod+Shift+L';

/** The part of a key press that a hotkey is made from. */
export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Why keys are no hotkey: not all of them are down yet, nothing can be made of them, or every program needs them. */
export type HotkeyRefusal = 'unfinished' | 'no such key' | 'needs a modifier' | 'belongs to every program';

const modifiers = ['Mod', 'Ctrl', 'Alt', 'Shift'] as const;
const plainKey = /^(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space|Insert|Home|End|PageUp|PageDown|Up|Down|Left|Right)$/;
const functionKey = /^F\d/;

/** Undo, cut, copy, paste and their like: taken from every program at once they would be missed in all of them. */
const common = new Set(
  'ACFHNOPQSTVWXYZ'
    .split('')
    .map((letter) => `Mod+${letter}`)
    .concat('Alt+F4', 'Mod+Shift+Z', 'Mod+Space'),
);

/** What was pressed, as a hotkey (HK1). */
export function hotkeyOf(pressed: PressedKeys, isMac: boolean): Result<Hotkey, HotkeyRefusal> {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'OS'].includes(pressed.key)) return err('unfinished');
  const key = keyName(pressed);
  if (key === null || (pressed.metaKey && !isMac)) return err('no such key');
  const held = [
    ...((isMac ? pressed.metaKey : pressed.ctrlKey) ? ['Mod'] : []),
    ...(isMac && pressed.ctrlKey ? ['Ctrl'] : []),
    ...(pressed.altKey ? ['Alt'] : []),
    ...(pressed.shiftKey ? ['Shift'] : []),
  ];
  const hotkey = [...held, key].join('+');
  if (common.has(hotkey)) return err('belongs to every program');
  return isHotkey(hotkey) ? ok(hotkey) : err('needs a modifier');
}

/** Whether a text is a hotkey: one key, and with it a modifier other than Shift unless it is a function key (HK2). */
export function isHotkey(text: string): boolean {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const isOrdered = parts.join('+') === modifiers.filter((name) => parts.includes(name)).join('+');
  const isHeld = parts.some((name) => name !== 'Shift') || functionKey.test(key);
  return plainKey.test(key) && isOrdered && isHeld && !common.has(text);
}

/** The same keys in the words of the system: "CommandOrControl+Shift+L" (HK3). */
export const acceleratorOf = (hotkey: Hotkey): string =>
  hotkey
    .split('+')
    .map((part) => (part === 'Mod' ? 'CommandOrControl' : part === 'Ctrl' ? 'Control' : part))
    .join('+');

/** A letter counts by what is written on it, or by its place where Alt makes another sign of it. */
function keyName({ key, code }: PressedKeys): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  if (placed) return placed[1] ?? placed[2] ?? null;
  const name = key === ' ' ? 'Space' : key.replace(/^Arrow/, '');
  return plainKey.test(name) ? name : null;
}

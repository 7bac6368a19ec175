/** The families of keyboards that differ in what keys are called. */
export type KeyPlatform = 'mac' | 'other';

/** The platform of this window. */
export function currentPlatform(): KeyPlatform {
  return /mac/i.test(navigator.platform) ? 'mac' : 'other';
}

interface Shortcut {
  key: string;
  mod: boolean;
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
}

/**
 * Reads a shortcut such as "Mod+Shift+L", "Alt+1", "F2" or "J".
 * Mod is Command on macOS and Ctrl elsewhere.
 */
function parse(shortcut: string): Shortcut {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  // "Mod++" ends in the plus key itself.
  const has = (name: string) => parts.includes(name);
  return { key: key === '' ? '+' : key, mod: has('Mod'), ctrl: has('Ctrl'), alt: has('Alt'), shift: has('Shift') };
}

/** The part of a keyboard event a shortcut looks at. */
export interface KeyPress {
  key: string;
  code?: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Whether these keys were pressed. Digits and letters also match by place, so that Alt and dead keys do not hide them. */
export function matchesShortcut(event: KeyPress, shortcut: string, platform: KeyPlatform = currentPlatform()): boolean {
  const wanted = parse(shortcut);
  const wantsCtrl = wanted.ctrl || (wanted.mod && platform === 'other');
  const wantsMeta = wanted.mod && platform === 'mac';
  if (event.ctrlKey !== wantsCtrl || event.metaKey !== wantsMeta || event.altKey !== wanted.alt) return false;
  const isPlain = wanted.key.length === 1 && !/[a-z0-9]/i.test(wanted.key);
  // A sign such as ? already has Shift in it on most keyboards.
  if (!isPlain && event.shiftKey !== wanted.shift) return false;
  const key = wanted.key === 'Space' ? ' ' : wanted.key === 'Esc' ? 'Escape' : wanted.key;
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  if (!event.altKey && !event.shiftKey) return false;
  return event.code === `Digit${wanted.key}` || event.code === `Key${wanted.key.toUpperCase()}`;
}

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };

/** The shortcut as it is written beside a label: "Ctrl L", on macOS "⌘L". */
export function shortcutLabel(shortcut: string, platform: KeyPlatform = currentPlatform()): string {
  const wanted = parse(shortcut);
  const names = [
    ...(wanted.ctrl ? ['Ctrl'] : []),
    ...(wanted.mod ? ['Mod'] : []),
    ...(wanted.alt ? ['Alt'] : []),
    ...(wanted.shift ? ['Shift'] : []),
  ];
  if (platform === 'mac') {
    // macOS writes its signs in one order and without gaps.
    const order = ['Ctrl', 'Alt', 'Shift', 'Mod'];
    return (
      names
        .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
        .map((name) => MAC[name] ?? name)
        .join('') + wanted.key
    );
  }
  return [...names.map((name) => (name === 'Mod' ? 'Ctrl' : name)), wanted.key].join(' ');
}

/** Whether the event goes into text, so that single letters must leave it alone. */
export function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[contenteditable="true"]') !== null) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target.getAttribute('role') === 'spinbutton') return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'submit'].includes(target.type)
  );
}

import { globalShortcut } from 'electron';
import { acceleratorOf, usualHotkey, type Hotkey } from '#domain/hotkey';
import type { WindowMemoryFile } from './window-memory.ts';

/** The keys that this app is asked for by, whichever program has the focus. */
export interface GlobalHotkey {
  readonly hotkey: () => Hotkey | null;
  /** Tries once more where another program held them: it may be gone by now. */
  readonly status: () => 'heard' | 'off' | 'taken' | 'unheard';
  /** False: another program holds them, and the ones before stay in force. */
  readonly change: (hotkey: Hotkey | null) => boolean;
}

/** Begins to listen. `isHeard`: whether the desktop lets programs hear keys everywhere. */
export function createGlobalHotkey(memory: WindowMemoryFile, isHeard: boolean, onPress: () => void): GlobalHotkey {
  const { hotkey: kept } = memory.read();
  let hotkey = kept === undefined ? usualHotkey : kept;
  let isHeld = hold(hotkey);

  /** The system answers no, or nothing can be made of the keys here. */
  function hold(keys: Hotkey | null): boolean {
    if (keys === null) return false;
    try {
      return globalShortcut.register(acceleratorOf(keys), onPress);
    } catch {
      return false;
    }
  }
  const release = (keys: Hotkey | null): void => {
    if (keys !== null && isHeld) globalShortcut.unregister(acceleratorOf(keys));
  };

  return {
    hotkey: () => hotkey,
    status: () => {
      if (hotkey === null) return 'off';
      isHeld = isHeld || hold(hotkey);
      if (!isHeld) return isHeard ? 'taken' : 'unheard';
      return isHeard ? 'heard' : 'unheard';
    },
    change: (next) => {
      if (next !== hotkey) {
        const isNextHeld = hold(next);
        if (next !== null && !isNextHeld && isHeard) return false;
        release(hotkey);
        hotkey = next;
        isHeld = isNextHeld;
      }
      memory.keep({ hotkey });
      return true;
    },
  };
}

/** Wayland gives keys to the program in front alone; what runs under X11 inside it hears only its like. */
export const hearsKeysEverywhere = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' || (env['XDG_SESSION_TYPE'] !== 'wayland' && env['WAYLAND_DISPLAY'] === undefined);

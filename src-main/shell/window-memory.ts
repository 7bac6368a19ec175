import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isHotkey, type Hotkey } from '#domain/hotkey';
import { isZoom } from './zoom.ts';
import type { Area, Placement } from './window-placement.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What the window must know before the book is open. */
export interface WindowMemory {
  readonly placement?: Placement;
  readonly theme?: Theme;
  /** How much larger than usual everything is shown. */
  readonly zoom?: number;
  /** The keys that open the quick window from anywhere; null: none. */
  readonly hotkey?: Hotkey | null;
  /** Closing the window leaves the app in the tray. */
  readonly keepsRunning?: boolean;
}

export interface WindowMemoryFile {
  readonly read: () => WindowMemory;
  /** Keeps what is given beside what was kept before. A disk that refuses is no reason to disturb. */
  readonly keep: (part: WindowMemory) => void;
}

/** A small JSON file in the data folder; one that cannot be read counts as none. */
export function createWindowMemoryFile(file: string): WindowMemoryFile {
  let memory = readMemory(file);
  return {
    read: () => memory,
    keep: (part) => {
      memory = { ...memory, ...part };
      try {
        writeFileSync(`${file}.new`, JSON.stringify(memory), { mode: 0o600 });
        renameSync(`${file}.new`, file);
      } catch {
        // The window opens in the middle next time; nothing of the user's is lost.
      }
    },
  };
}

function readMemory(file: string): WindowMemory {
  try {
    return toMemory(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

function toMemory(value: unknown): WindowMemory {
  if (!isRecord(value)) return {};
  const placement = toPlacement(value['placement']);
  const { theme, zoom, hotkey, keepsRunning } = value;
  return {
    ...(placement && { placement }),
    ...((theme === 'system' || theme === 'light' || theme === 'dark') && { theme }),
    ...(typeof zoom === 'number' && isZoom(zoom) && { zoom }),
    ...((hotkey === null || (typeof hotkey === 'string' && isHotkey(hotkey))) && { hotkey }),
    ...(typeof keepsRunning === 'boolean' && { keepsRunning }),
  };
}

function toPlacement(value: unknown): Placement | undefined {
  if (!isRecord(value) || !isArea(value['bounds'])) return undefined;
  const { x, y, width, height } = value['bounds'];
  return { bounds: { x, y, width, height }, maximized: value['maximized'] === true };
}

const isArea = (value: unknown): value is Area =>
  isRecord(value) && ['x', 'y', 'width', 'height'].every((side) => Number.isSafeInteger(value[side]));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

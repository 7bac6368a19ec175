import type { BrowserWindow } from 'electron';
import type { WindowMemoryFile } from './window-memory.ts';

const restMs = 400;

/** Keeps where the window is and how it stands: when it has come to rest, and when it closes. */
export function rememberPlacement(window: BrowserWindow, memory: WindowMemoryFile): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || !window.isVisible() || window.isMinimized() || window.isFullScreen()) return;
    memory.keep({ placement: { bounds: window.getNormalBounds(), maximized: window.isMaximized() } });
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, restMs);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('close', keep);
  window.once('closed', () => clearTimeout(timer));
}

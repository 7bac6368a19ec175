import type { BrowserWindow } from 'electron';
import type { Input } from '#contract/channels';
import type { Push } from '../app/ports/push.ts';
import { showWindow } from './main-window.ts';
import type { WindowMemoryFile } from './window-memory.ts';
import { zoomAfter, type ZoomAct } from './zoom.ts';

export type WindowAct = Input<'window:act'>['act'];

/** Windows that were made to fill the screen by what they show, and not by their person. */
const filling = new WeakSet<BrowserWindow>();

/** What the page's own title bar and its commands do to the window. */
export function actOnWindow(window: BrowserWindow, act: WindowAct, memory: WindowMemoryFile): void {
  switch (act) {
    case 'minimize':
      return window.minimize();
    case 'toggle maximize':
      return window.isMaximized() ? window.unmaximize() : window.maximize();
    case 'close':
      return window.close();
    case 'ready':
      return window.isVisible() ? undefined : showWindow(window);
    case 'zoom in':
    case 'zoom out':
    case 'zoom reset':
      return zoomWindow(window, act, memory);
    case 'fill screen':
      if (window.isFullScreen()) return;
      filling.add(window);
      return window.setFullScreen(true);
    case 'leave screen':
      return filling.delete(window) ? window.setFullScreen(false) : undefined;
  }
}

/** Shows everything larger or smaller, now and the next time. */
function zoomWindow({ webContents }: BrowserWindow, act: ZoomAct, memory: WindowMemoryFile): void {
  const zoom = zoomAfter(webContents.getZoomFactor(), act);
  webContents.setZoomFactor(zoom);
  memory.keep({ zoom });
}

/** Tells the page how its window stands, whenever that changes and once it has loaded. */
export function pushWindowState(window: BrowserWindow, push: Push): void {
  const tell = (): void => {
    if (window.isDestroyed()) return;
    push('window:state', {
      maximized: window.isMaximized(),
      focused: window.isFocused(),
      fullScreen: window.isFullScreen(),
    });
  };
  window.on('maximize', tell);
  window.on('unmaximize', tell);
  window.on('focus', tell);
  window.on('blur', tell);
  window.on('enter-full-screen', tell);
  window.on('leave-full-screen', tell);
  window.webContents.on('did-finish-load', tell);
}

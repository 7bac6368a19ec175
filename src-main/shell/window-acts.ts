import type { BrowserWindow } from 'electron';
import type { Input } from '#contract/channels';
import type { Push } from '../app/ports/push.ts';
import { showWindow } from './main-window.ts';

export type WindowAct = Input<'window:act'>['act'];

/** What the buttons of the page's own title bar do to the window. */
export function actOnWindow(window: BrowserWindow, act: WindowAct): void {
  switch (act) {
    case 'minimize':
      return window.minimize();
    case 'toggle maximize':
      return window.isMaximized() ? window.unmaximize() : window.maximize();
    case 'close':
      return window.close();
    case 'ready':
      return window.isVisible() ? undefined : showWindow(window);
  }
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

import { dialog, type BrowserWindow } from 'electron';
import type { Log } from './log-file.ts';

const tooSoonMs = 60_000;

/** A page that crashes is loaded once more; one that crashes again is not, and says so. */
export function rescuePage(window: BrowserWindow, log: Log): void {
  let lastCrash = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.note(`page gone: ${reason}`);
    const isAgain = performance.now() - lastCrash < tooSoonMs;
    lastCrash = performance.now();
    if (!isAgain) window.webContents.reload();
    void say(window, isAgain);
  });
  window.on('unresponsive', () => log.note('page does not answer'));
}

async function say(window: BrowserWindow, isAgain: boolean): Promise<void> {
  if (!isAgain) {
    await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The window stopped and was opened again.',
      detail: 'Everything you saved is in the book, and what you were writing is kept as a draft.',
      buttons: ['OK'],
    });
    return;
  }
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped again.',
    detail: 'Your book is safe. Open the window once more, or close Bellwether and start it again.',
    buttons: ['Open again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}

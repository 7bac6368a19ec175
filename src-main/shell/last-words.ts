import { app, dialog } from 'electron';
import type { Log } from './log-file.ts';

/** An error that nobody expected is logged and told, once at a time; the app goes on. */
export function catchTheUnexpected(log: Log): void {
  let isTelling = false;
  const tell = async (error: unknown): Promise<void> => {
    log.report(error);
    if (isTelling || !app.isReady()) return;
    isTelling = true;
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: 'Something went wrong inside Bellwether.',
      detail: 'What you saved is safe in your book. If something looks wrong, close Bellwether and start it again.',
      buttons: ['Go on', 'Close Bellwether'],
      defaultId: 0,
      cancelId: 0,
    });
    isTelling = false;
    if (response === 1) app.quit();
  };
  process.on('uncaughtException', (error) => void tell(error));
  process.on('unhandledRejection', (error) => void tell(error));
}

/** The start failed: says so and ends, for there is nothing to go on with. */
export function giveUp(log: Log, error: unknown): void {
  log.report(error);
  dialog.showErrorBox(
    'Bellwether could not start.',
    'Your book was not touched. Start Bellwether again; if that does not help, install it anew: your books stay where they are.',
  );
  app.exit(1);
}

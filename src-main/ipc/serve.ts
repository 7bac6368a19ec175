import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { channelNames } from '#contract/channel-names';
import type { TransportFailure } from '#contract/failures';
import { err, type Err } from '#domain/result';
import type { Answer } from './answer.ts';

export interface ServeDeps {
  /** A promise, so that the page can ask before the book is there: its first call waits, none is lost. */
  readonly answer: Promise<Answer>;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly report: (error: unknown) => void;
}

/** The one door into the main process, and the only file that may import `ipcMain`. */
export function serve({ answer, isTrusted, report }: ServeDeps): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, async (event, raw: unknown) => {
      if (!isTrusted(event)) return refused('Untrusted');
      try {
        return await (
          await answer
        )(channel, raw);
      } catch (error) {
        report(error);
        return refused('Unexpected');
      }
    });
  }
}

const refused = (type: 'Untrusted' | 'Unexpected'): Err<TransportFailure> => err({ type });

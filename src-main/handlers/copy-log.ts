import type { PasteTarget } from '#domain/paste-back';
import { pasteOf } from '../app/paste-back.ts';
import { openDesk, type HandlerDeps } from './deps.ts';

export interface CopyDeps extends HandlerDeps {
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Logs an unexpected error. */
  readonly report: (error: unknown) => void;
}

/**
 * Lays a log on the clipboard where Settings ask for it; answers as what.
 * The log is in the book by now: a clipboard that fails must not make it look lost.
 */
export async function copyLog(deps: CopyDeps, accountId: string, interactionId: string): Promise<PasteTarget | null> {
  try {
    const paste = pasteOf(openDesk(deps).view, { accountId, interactionId }, deps.locale);
    if (paste) await deps.writeClipboard(paste.text);
    return paste?.target ?? null;
  } catch (error) {
    deps.report(error);
    return null;
  }
}

import type { Clock } from '#domain/clock';
import { err, type Err, type Result } from '#domain/result';
import type { WriteFailure } from '#contract/failures';
import type { Command } from '../app/ports/book-writer.ts';
import type { Bookshelf, DeskBook } from '../storage/bookshelf.ts';

/** What the handlers of the open book stand on. */
export interface HandlerDeps {
  readonly shelf: Bookshelf;
  readonly clock: Clock;
  /** BCP 47: sorts names, words dates. */
  readonly locale: string;
}

/** The open book; a question that needs one while none is open is a mistake of the window. */
export function openDesk({ shelf }: HandlerDeps): DeskBook {
  const desk = shelf.current();
  if (!desk) throw new Error('No book is open');
  return desk;
}

/** The open book once all that its lists show is gathered; another book may have been opened meanwhile. */
export async function gatheredDesk(deps: HandlerDeps): Promise<DeskBook> {
  for (;;) {
    const desk = openDesk(deps);
    const failed = await desk.view.gather().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (deps.shelf.current() !== desk) continue;
    if (failed) throw failed.error;
    return desk;
  }
}

/** Runs a command of the user on the open book. */
export async function act<I, O, F>(
  deps: HandlerDeps,
  command: Command<I, O, F>,
  input: I,
  draftKey?: string | null,
): Promise<Result<O, F | WriteFailure>> {
  const desk = deps.shelf.current();
  return desk ? desk.book.execute(command, input, 'user', draftKey) : noBook;
}

export const noBook: Err<WriteFailure> = err({ type: 'NoBook' });

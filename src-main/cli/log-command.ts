import { lineToLog, readLine } from '../app/line-view.ts';
import { logInteraction } from '../app/log-interaction.ts';
import type { NotFound, StillToCome, WriteFailure } from '#contract/failures';
import { logInput } from '#contract/interactions';
import { withBook } from './cli-book.ts';
import { writeFailureSentence } from './open-failure-sentence.ts';
import { couldNot, done, inPart, refused, type Outcome } from './outcome.ts';
import { systemClock } from './system-clock.ts';

/** `log --book B "norrholm 2 ~70% …"`: the same line as in the window. An ambiguous account is refused, never guessed. */
export const logCommand = (line: string | undefined, bookPath: string): Promise<Outcome> =>
  withBook(bookPath, async ({ book, view }) => {
    if (line === undefined || line.trim() === '')
      return refused('log takes one line, such as: log "norrholm 2 ~70% #hesitant they asked for the price".');
    const reading = readLine(view, systemClock, line, line.length, null);
    const log = lineToLog(view, systemClock, line, null);
    if (!log.ok) return refused(...accountSentence(reading.account), 'Nothing was logged.');
    const input = logInput.safeParse(log.value);
    if (!input.success)
      return refused(
        `The line was not taken: ${input.error.issues[0]?.message ?? 'it does not fit'}. Nothing was logged.`,
      );
    const result = await book.execute(logInteraction, input.data, 'cli');
    if (!result.ok) return ofFailure(result.error);
    const account = reading.account.status === 'found' ? reading.account.account : null;
    const output = {
      ...result.value,
      account: account && { id: account.id, name: account.name },
      log: input.data,
      notUnderstood: reading.notUnderstood,
    };
    if (reading.notUnderstood.length === 0) return done(output);
    return inPart(
      output,
      `Logged; these words were not understood and are kept in the note: ${reading.notUnderstood.join('; ')}.`,
    );
  });

/** What was typed is refused; a book that takes no write is one in which the command could not run. */
function ofFailure(failure: NotFound | StillToCome | WriteFailure): Outcome {
  switch (failure.type) {
    case 'NotFound':
      return refused(`The ${failure.what} is not in the book.`);
    case 'StillToCome':
      return refused(
        'That day or time is still to come, and a log is of what happened. Nothing was logged. Say a day that has passed, or a next step: >me text by Tue.',
      );
    default:
      return couldNot(writeFailureSentence(failure));
  }
}

function accountSentence(account: ReturnType<typeof readLine>['account']): string[] {
  switch (account.status) {
    case 'ambiguous':
      return [
        `Several accounts fit: ${account.candidates.map(({ name }) => name).join(', ')}${account.more > 0 ? ` and ${account.more} more` : ''}. Name one in quotes.`,
      ];
    case 'unknown':
      return [`No account is called “${account.text}”.`];
    case 'missing':
      return ['The line names no account.'];
    case 'found':
      return [];
  }
}

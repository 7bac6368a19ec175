import type { Clock } from '#domain/clock';
import { ok, type Result } from '#domain/result';
import { dateOf } from '#domain/time';
import type { Actor, Command } from '../ports/book-writer.ts';
import { sampleBook } from './sample-book.ts';
import { writeGenerated, type Generated } from './write-generated.ts';

/** What runs a command on the open book. */
export interface SampleTarget {
  readonly execute: <I, O, F>(command: Command<I, O, F>, input: I, actor: Actor) => Promise<Result<O, unknown>>;
}

/** Fills an empty book with the sample; a book that has accounts is left as it is. */
export async function writeSampleBook(book: SampleTarget, clock: Clock): Promise<Result<Generated, unknown>> {
  return book.execute(writeSample, clock, 'user');
}

const writeSample: Command<Clock, Generated, never> = {
  act: 'book.generate',
  label: () => 'sample book',
  run: (book, clock) => {
    if (book.where('accounts', {}).length > 0) return ok({ counts: {} });
    const zone = clock.zone();
    const rows = sampleBook(dateOf(clock.now(), zone), zone);
    return writeGenerated.run(book, { name: 'sample book', rows });
  },
};

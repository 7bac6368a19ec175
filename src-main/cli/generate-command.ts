import { generateBook } from '../app/generate/generate-book.ts';
import { isBookSizeName, bookSizes } from '../app/generate/book-sizes.ts';
import { sampleCurrency } from '../app/generate/sample-currency.ts';
import { writeGenerated } from '../app/generate/write-generated.ts';
import type { GeneratedRow } from '../app/generate/generated-row.ts';
import { countRows } from '../storage/check.ts';
import { beginHistoryHere } from '../storage/fresh-book.ts';
import { withBook } from './cli-book.ts';
import { writeFailureSentence } from './open-failure-sentence.ts';
import { couldNot, done, refused, type Outcome } from './outcome.ts';
import { systemClock } from './system-clock.ts';
import type { WriteFailure } from '#contract/failures';

/** Rows that go into one act of the journal: memory stays flat however large the book. */
const rowsInOneAct = 20_000;

/** `generate --size stress --seed 1 --book B`: an invented book into a new file. The same seed gives the same book. */
export async function generateCommand(
  size: string | undefined,
  seedText: string | undefined,
  bookPath: string,
): Promise<Outcome> {
  if (size === undefined || !isBookSizeName(size))
    return refused(`generate needs --size ${Object.keys(bookSizes).join('|')}.`);
  const seed = Number(seedText ?? 1);
  if (!Number.isSafeInteger(seed)) return refused(`“${seedText}” is not a whole number. Give --seed one.`);
  return withBook(
    bookPath,
    async ({ book, view }) => {
      if (view.facts().length > 0)
        return refused('Generated accounts go into a new book only; this one already has accounts.');
      const rows = generateBook(size, seed, view.today(), systemClock.zone());
      for (const chunk of chunksOf(rows, rowsInOneAct)) {
        const written = await book.execute(writeGenerated, { name: `${size} book`, rows: chunk }, 'cli');
        if (!written.ok) return couldNot(writeFailureSentence(written.error as WriteFailure));
      }
      if (book.connections.writing) beginHistoryHere(book.connections.writing);
      return done({ size, seed, counts: countRows(book.connections.reading) });
    },
    sampleCurrency,
  );
}

function* chunksOf(rows: Iterable<GeneratedRow>, size: number): Generator<GeneratedRow[]> {
  let chunk: GeneratedRow[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

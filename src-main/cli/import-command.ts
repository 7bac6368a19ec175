import { existsSync } from 'node:fs';
import { access, constants, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { noChoices } from '#domain/import/column-formats';
import type { Mapping } from '#domain/import/fields';
import { describeFileProblem } from '#domain/import/file-problem';
import { planImport, refuseOpenColumns, type ImportRequest } from '#domain/import/plan-import';
import type { ImportPlan } from '#domain/import/planned';
import { plannedLines, standingOf, type Standing } from '#domain/import/standing';
import type { ImportTable } from '#domain/import/table';
import { err, ok, type Result } from '#domain/result';
import { dateOf } from '#domain/time';
import { drive, importOf } from '../app/import-apply.ts';
import { importRequest, mappingFor } from '../app/import-prepare.ts';
import type { ImportBook } from '../app/ports/import-book.ts';
import { readImportFile } from '../importers/read-import-file.ts';
import { readTable } from '../importers/read-table.ts';
import { rejectedRowsCsv } from '../importers/rejected-rows.ts';
import { createImportBook, readImportBook } from '../storage/import-book.ts';
import { writeOutput } from '../storage/output-file.ts';
import { refusePlace, type OutputRules } from '../storage/output-place.ts';
import { withBook, withBookToRead } from './cli-book.ts';
import { findingSentences, readingSentences } from './import-sentences.ts';
import { importArguments, type ImportArguments, type ImportOptionValues } from './import-options.ts';
import { writeFailureSentence } from './open-failure-sentence.ts';
import { placeSentence, reasonOf } from './output-sentence.ts';
import { couldNot, done, inPart, refused, type Outcome } from './outcome.ts';
import { systemClock } from './system-clock.ts';
import { systemCurrency } from './system-currency.ts';

type ReadBook = Omit<ImportBook, 'execute'>;

/** What was asked for, and what the file of left-out rows must not touch. */
type AskedImport = ImportArguments & { readonly rules: OutputRules };

const onwards = () => Promise.resolve(true);

/** `import accounts|contracts|evidence|usage FILE --book B`. A dry run reads the book, and makes none. */
export async function importCommand(
  kind: string | undefined,
  file: string | undefined,
  bookPath: string,
  values: ImportOptionValues,
): Promise<Outcome> {
  const given = importArguments(kind, file, values);
  if (!given.ok) return refused(given.error);
  const { force: replaces, rejected } = given.value;
  const args: AskedImport = { ...given.value, rules: { book: bookPath, source: given.value.file, replaces } };
  const refusal = rejected === null ? null : refusePlace(rejected, args.rules);
  if (refusal) return refused(placeSentence(refusal));
  // Told before anything is written: afterwards the rows that were left out would be nowhere.
  const unwritable = rejected === null ? null : await folderTrouble(rejected);
  if (unwritable !== null) return couldNot(unwritable);
  // First the file: what cannot be read must not leave an empty new book behind.
  const table = await openTable(args);
  if (!table.ok) return refusedFile(table.error);
  if (table.value.isHeaderDoubtful && args.map.size === 0) return refusedFile(doubtSentence(args, table.value));
  if (!args.dryRun) return withBook(bookPath, ({ book }) => runImport(args, table.value, createImportBook(book)));
  if (!existsSync(bookPath)) return dryRun(args, table.value, emptyBook);
  return withBookToRead(bookPath, ({ reading }) => dryRun(args, table.value, readImportBook(reading, systemClock)));
}

const refusedFile = (reason: string): Outcome =>
  inPart(
    {
      created: 0,
      updated: 0,
      unchanged: 0,
      skipped: 0,
      batch: null,
      problems: [{ row: 0, column: '', value: '', reason }],
    },
    reason,
  );

const doubtSentence = ({ file }: AskedImport, { headerLine, header }: ImportTable): string =>
  `Nothing was imported: line ${headerLine} of ${basename(file)} (${header.slice(0, 5).join(', ')}) may be a header or already data. Say --header-line ${headerLine} if it is the header, --header-line 0 if the file has none.`;

/** Why no file can be made there; null where one can. */
const folderTrouble = (file: string): Promise<string | null> =>
  access(dirname(file), constants.W_OK).then(
    () => null,
    (error: unknown) =>
      `Nothing was imported, because the rows that are left out could not be written to ${file}: ${reasonOf(error)}`,
  );

/** A book that is still to be made. */
const emptyBook: ReadBook = {
  rows: () => ({ accounts: [], lines: [] }),
  seq: () => 0,
  setting: () => null,
  defaultCurrency: systemCurrency,
  today: () => dateOf(systemClock.now(), systemClock.zone()),
  batches: () => [],
  batchRows: () => [],
};

async function openTable(args: AskedImport): Promise<Result<ImportTable, string>> {
  const name = basename(args.file);
  const bytes = await readImportFile(args.file);
  if (!bytes.ok) return err(describeFileProblem(bytes.error, name));
  const { encoding, delimiter, headerLine } = args;
  const table = await readTable(bytes.value, { encoding, delimiter, headerLine });
  return table.ok ? table : err(describeFileProblem(table.error, name));
}

async function dryRun(args: AskedImport, table: ImportTable, book: ReadBook): Promise<Outcome> {
  const request = await requestOf(args, table, book);
  if (!request.ok) return refused(request.error);
  const planned = await planNow(request.value, book);
  return planned.open.length > 0
    ? refuse(args, table, request.value, planned.open)
    : answer(args, table, {
        plan: planned.plan,
        mapping: request.value.mapping,
        batch: null,
        standing: standingOf(plannedLines(planned.plan, book.rows().lines), book.today()),
      });
}

async function runImport(args: AskedImport, table: ImportTable, book: ImportBook): Promise<Outcome> {
  const request = await requestOf(args, table, book);
  if (!request.ok) return refused(request.error);
  const command = importOf[args.kind];
  const applied = await book.execute(
    command,
    { request: request.value, fileName: basename(args.file), remember: null },
    'import',
  );
  if (applied.ok) return answer(args, table, { ...applied.value, mapping: request.value.mapping });
  switch (applied.error.type) {
    case 'OpenColumns':
      return refuse(args, table, request.value, (await planNow(request.value, book)).open);
    case 'Cancelled':
      return couldNot('The import was cancelled. Nothing was imported.');
    default:
      return couldNot(writeFailureSentence(applied.error));
  }
}

async function planNow(request: ImportRequest, book: ReadBook) {
  const planned = await drive(planImport(request, book.rows(request.kind)), onwards);
  if (planned === null) throw new Error('A plan without a window cannot be cancelled');
  return planned;
}

const refuse = (
  args: AskedImport,
  table: ImportTable,
  request: ImportRequest,
  open: Parameters<typeof refuseOpenColumns>[1],
): Promise<Outcome> =>
  answer(
    args,
    table,
    { plan: refuseOpenColumns(request, open), mapping: request.mapping, batch: null, standing: [] },
    `Nothing was imported: ${open.map(({ header }) => `“${header}”`).join(' and ')} can be read as day-month and as month-day. Say which with --date-order.`,
  );

async function requestOf(
  args: AskedImport,
  table: ImportTable,
  book: ReadBook,
): Promise<Result<ImportRequest, string>> {
  const suggested = await mappingFor(args.kind, table, book.setting, onwards);
  const mapping = [...(suggested?.mapping ?? [])];
  for (const [header, field] of args.map) {
    const column = table.header.findIndex((name) => name.toLowerCase() === header.toLowerCase());
    if (column < 0) return err(`The file has no column “${header}”. It has: ${table.header.join(', ')}.`);
    if (field !== null && mapping.includes(field)) mapping[mapping.indexOf(field)] = null;
    mapping[column] = field;
  }
  const { overwrite, acceptNames, dateOrder } = args;
  const currency = args.currency ?? book.defaultCurrency();
  return ok(
    importRequest(args.kind, table, mapping, currency, { overwrite, acceptNames }, { ...noChoices, dateOrder }),
  );
}

interface Answered {
  readonly plan: ImportPlan;
  readonly mapping: Mapping;
  readonly batch: string | null;
  readonly standing: readonly Standing[];
}

/** The counts and problems for stdout; how the file was understood for stderr. */
async function answer(
  args: AskedImport,
  table: ImportTable,
  { plan, mapping, batch, standing }: Answered,
  ...said: readonly string[]
): Promise<Outcome> {
  const { created, updated, unchanged, skipped } = plan.totals;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped`;
  const messages = [
    ...said,
    `${basename(args.file)}: ${counts}${batch === null ? '; nothing was written' : ''}.`,
    ...readingSentences(table, mapping),
    ...table.remarks,
    ...plan.notes,
    ...findingSentences(plan, standing),
  ];
  if (args.rejected !== null && skipped > 0) {
    const rows = new Set(
      plan.rows.filter(({ outcome }) => outcome === 'skipped' || outcome === 'question').map(({ row }) => row),
    );
    const text = rejectedRowsCsv(table.header, table.rows, rows, plan.problems);
    const what = rows.size === 1 ? 'row that was' : `${rows.size} rows that were`;
    messages.push(`The ${what} left out: ${await writeRejected(args.rejected, args.rules, text)}`);
  }
  const output = { created, updated, unchanged, skipped, batch, problems: plan.problems };
  return skipped > 0 ? inPart(output, ...messages) : done(output, ...messages);
}

/** Answers where they are, or why they are nowhere: the import itself is done by then. */
async function writeRejected(to: string, rules: OutputRules, text: string): Promise<string> {
  try {
    const written = await writeOutput(to, rules, (unfinished) => writeFile(unfinished, text, { mode: 0o600 }));
    return written.ok ? to : placeSentence(written.error);
  } catch (error) {
    return `they could not be written to ${to}: ${reasonOf(error)}`;
  }
}

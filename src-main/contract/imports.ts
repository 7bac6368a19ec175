import { z } from 'zod';
import { dateOrders } from '#domain/import/date-cell';
import { importKinds } from '#domain/import/fields';
import { encodings } from '#domain/import/table';
import { notFound, placeRefused, writeFailure } from './failures.ts';
import { id, instant, money } from './values.ts';

/** Stands for a file that was chosen; the page never sees or types a path. */
const token = z.string().min(1).max(64);
const kind = z.enum(importKinds);
const column = z.int().min(0).max(20_000);
const row = z.int().min(1);

const chosenFile = z.object({ token, fileName: z.string(), bytes: z.int() });

/** Why a file was not taken, as a sentence; or the file was put away meanwhile. */
export const importFileFailure = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FileProblem'), message: z.string() }),
  z.object({ type: z.literal('Gone') }),
  z.object({ type: z.literal('Cancelled') }),
  z.object({ type: z.literal('NoBook') }),
]);
export type ImportFileFailure = z.infer<typeof importFileFailure>;

export const readChoices = z.object({
  kind: kind.nullable(),
  encoding: z.enum(encodings).nullable(),
  delimiter: z.string().length(1).nullable(),
  /** Counted from 1; 0: the file has no header. */
  headerLine: z.int().min(0).max(1_000_000).nullable(),
});
export type ReadFileChoices = z.infer<typeof readChoices>;

/** What was found out about a file, each thing correctable. */
export const fileLook = z.object({
  fileName: z.string(),
  kind,
  source: z.string(),
  encoding: z.enum(encodings),
  delimiter: z.string(),
  headerLine: z.int(),
  /** True where the line taken for the header looks like data: to be said before anything is imported. */
  isHeaderDoubtful: z.boolean(),
  rows: z.int(),
  columns: z.array(
    z.object({
      index: column,
      header: z.string(),
      samples: z.array(z.string()),
      filled: z.int(),
      field: z.string().nullable(),
    }),
  ),
  fields: z.array(z.object({ id: z.string(), label: z.string(), isDate: z.boolean(), isNumber: z.boolean() })),
  preamble: z.array(z.string()),
  remarks: z.array(z.string()),
  /** True where the mapping is the one of an earlier import of such a file. */
  remembered: z.boolean(),
  currency: z.string(),
});
export type FileLook = z.infer<typeof fileLook>;

const decision = z.discriminatedUnion('is', [
  z.object({ is: z.literal('account'), id }),
  z.object({ is: z.literal('new') }),
  z.object({ is: z.literal('skip') }),
]);
export type ImportDecision = z.infer<typeof decision>;

export const importChoices = z.object({
  mapping: z.array(z.string().max(40).nullable()).max(20_000),
  dateOrders: z.array(z.object({ column, order: z.enum(dateOrders) })),
  decimals: z.array(z.object({ column, sign: z.enum(['.', ',']) })),
  currency: z.string().regex(/^[A-Z]{3}$/),
  overwrite: z.boolean(),
  acceptNames: z.boolean(),
  decisions: z.array(z.object({ row, decision })),
});
export type ImportChoices = z.infer<typeof importChoices>;

const outcome = z.enum(['created', 'updated', 'unchanged', 'skipped', 'question']);

/** Which rows are shown: those of one outcome, or all that have a problem. */
const rowsShown = z.enum([...outcome.options, 'problem']);
export type ImportRowsShown = z.infer<typeof rowsShown>;

const totals = z.object({
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  questions: z.int(),
});

const plannedRow = z.object({
  row,
  title: z.string(),
  outcome,
  by: z.enum(['external id', 'domain', 'name']).nullable(),
  changes: z.array(
    z.object({
      label: z.string(),
      /** How before and after are shown: money as the smallest unit of `currency`, dates as ISO text. */
      as: z.enum(['text', 'date', 'money']),
      currency: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string(),
      act: z.enum(['set', 'change', 'kept']),
    }),
  ),
  problems: z.array(z.object({ column: z.string(), value: z.string(), reason: z.string() })),
  candidates: z.array(
    z.object({ id, name: z.string(), domain: z.string().nullable(), externalId: z.string().nullable() }),
  ),
});
export type ImportRow = z.infer<typeof plannedRow>;

/** Lines of the import that bring no running ARR. */
const standing = z.object({ why: z.enum(['ended', 'later', 'trial']), lines: z.int(), arr: z.array(money) });
export type ImportStanding = z.infer<typeof standing>;

export const importPreview = z.object({
  totals,
  /** What the lines that would be written come to, one total a currency. */
  arr: z.array(money),
  standing: z.array(standing),
  /** Amounts that name no currency and take the default. */
  assumed: z.object({ currency: z.string(), amounts: z.int() }).nullable(),
  /** Cells that cannot be read and would be kept as they stand. */
  unread: z.int(),
  problemRows: z.int(),
  /** How columns were read, and how many of their cells were not. */
  columns: z.array(
    z.object({
      index: column,
      problems: z.int(),
      date: z.string().nullable(),
      number: z.enum(['.', ',']).nullable(),
      /** True where nothing tells day from month: to be decided before anything is imported. */
      isOpen: z.boolean(),
    }),
  ),
  notes: z.array(z.string()),
  problems: z.int(),
  page: z.object({
    shown: rowsShown,
    column: z.string().nullable(),
    offset: z.int(),
    total: z.int(),
    rows: z.array(plannedRow),
  }),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importResult = z.object({
  /** Null: nothing changed, so nothing was written. */
  batch: id.nullable(),
  totals,
  problems: z.int(),
  standing: z.array(standing),
  unread: z.int(),
});
export type ImportResult = z.infer<typeof importResult>;

export const importBatch = z.object({
  id,
  kind,
  name: z.string(),
  at: instant,
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  undoneAt: instant.nullable(),
});
export type ImportBatch = z.infer<typeof importBatch>;

const leftRow = z.object({
  table: z.enum(['accounts', 'contract_lines', 'evidence', 'usage_readings']),
  id,
  title: z.string(),
  reason: z.string(),
});

export const importChannels = {
  /** Asks for a file. Null: cancelled. */
  'import:choose': { input: z.null(), output: chosenFile.nullable(), error: importFileFailure },
  /** A file that was dropped on the window: its path comes from the preload. */
  'import:dropped': {
    input: z.object({ path: z.string().min(1).max(32_768) }),
    output: chosenFile,
    error: importFileFailure,
  },
  'import:inspect': { input: z.object({ token, choices: readChoices }), output: fileLook, error: importFileFailure },
  'import:preview': {
    input: z.object({
      token,
      choices: importChoices,
      shown: rowsShown,
      /** Only rows with a problem in the column of this header. */
      column: z.string().max(100_000).nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: importPreview,
    error: importFileFailure,
  },
  'import:apply': {
    input: z.object({ token, choices: importChoices }),
    output: importResult,
    error: z.union([
      importFileFailure,
      z.object({ type: z.literal('OpenColumns'), headers: z.array(z.string()) }),
      writeFailure,
    ]),
  },
  /** Stops what is under way for a file; `release` also puts the file away. */
  'import:cancel': { input: z.object({ token, release: z.boolean() }), output: z.null(), error: z.never() },
  'import:batches': { input: z.null(), output: z.array(importBatch), error: z.never() },
  'import:undo': {
    input: z.object({ batch: id }),
    output: z.object({ removed: z.int(), restored: z.int(), left: z.array(leftRow) }),
    error: z.union([notFound, z.object({ type: z.literal('AlreadyUndone') }), writeFailure]),
  },
  /** Writes the rows that were left out to a file. Null: cancelled. */
  'import:saveRejected': {
    input: z.object({ token }),
    output: z.object({ fileName: z.string(), rows: z.int() }).nullable(),
    error: z.union([importFileFailure, placeRefused, z.object({ type: z.literal('SaveFailed'), message: z.string() })]),
  },
} as const;

import type { AccountRow, ContractLineRow } from '../book-tables.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import {
  openColumns,
  profileColumns,
  type ColumnFormats,
  type FormatChoices,
  type OpenColumn,
  type Steps,
} from './column-formats.ts';
import type { ImportKind, Mapping } from './fields.ts';
import { planAccounts } from './plan-accounts.ts';
import { planContracts } from './plan-contracts.ts';
import { planEvidence } from './plan-evidence.ts';
import { planUsage, type KnownUsage } from './plan-usage.ts';
import { totalsOf, type ImportPlan, type PlanOptions, type PlannedRow } from './planned.ts';
import type { Problem } from './problem.ts';
import { recordsOf, type RowFindings } from './table.ts';
import { columnsByField, shorten, type FileReading } from './row-reader.ts';

/** All that decides what an import does, apart from the book itself. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly choices: FormatChoices;
  readonly defaultCurrency: string;
  readonly options: PlanOptions;
  readonly findings: RowFindings;
}

export interface BookRows {
  readonly accounts: readonly AccountRow[];
  readonly lines: readonly ContractLineRow[];
  /** What an import of readings of the data is compared with. */
  readonly evidence?: readonly EvidenceRow[];
  /** What an import of usage is compared with. */
  readonly usage?: KnownUsage;
}

export interface PlannedImport {
  readonly reading: FileReading;
  readonly plan: ImportPlan;
  /** Date columns that somebody has to decide on before anything is applied. */
  readonly open: readonly OpenColumn[];
}

/** The whole way from cells to a plan. Pure, and pauses so that the caller can let others have their turn. */
export function* planImport(request: ImportRequest, book: BookRows): Steps<PlannedImport> {
  const { kind, header, mapping, rows, choices, defaultCurrency, options, findings } = request;
  const formats = yield* profileColumns(kind, header, mapping, recordsOf(rows, findings), choices, defaultCurrency);
  const reading: FileReading = {
    kind,
    header,
    mapping,
    formats,
    defaultCurrency,
    columns: columnsByField(mapping),
    findings,
  };
  const plan = yield* kind === 'accounts'
    ? planAccounts(reading, rows, book, options)
    : kind === 'contracts'
      ? planContracts(reading, rows, book, options)
      : kind === 'evidence'
        ? planEvidence(reading, rows, book, options)
        : planUsage(reading, rows, book, options);
  return {
    reading,
    plan: { ...plan, notes: [...formatNotes(header, formats), ...plan.notes] },
    open: openColumns(header, formats),
  };
}

/** What was concluded from whole columns and not simply read off them. */
function formatNotes(header: readonly string[], { dates, numbers }: ColumnFormats): readonly string[] {
  const notes: string[] = [];
  for (const [column, format] of dates) {
    if (format === 'excel-serial') notes.push(`${header[column]}: day numbers of a spreadsheet, read as dates.`);
    if (format === 'epoch-seconds' || format === 'epoch-milliseconds')
      notes.push(
        `${header[column]}: ${format === 'epoch-seconds' ? 'seconds' : 'milliseconds'} since 1970, read as dates.`,
      );
  }
  for (const [column, { because, decimal }] of numbers) {
    if (because === 'grouping')
      notes.push(`${header[column]}: ${decimal === '.' ? '3,100' : '3.100'} is read as three thousand one hundred.`);
    if (because === 'mixed') notes.push(`${header[column]}: decimals are written both with a point and with a comma.`);
  }
  return notes;
}

/** I8: without anybody to ask, a file with an open date column is refused whole, and every row says so. */
export function refuseOpenColumns(request: ImportRequest, open: readonly OpenColumn[]): ImportPlan {
  const reasons = {
    ambiguous:
      'Day and month cannot be told apart in this column; say which comes first (--date-order dmy, mdy or ymd).',
    mixed: 'This column mixes day-month and month-day; say which comes first (--date-order dmy, mdy or ymd).',
  };
  const problems = request.rows.flatMap((cells, position): Problem[] => {
    const row = position + 1;
    const said = open.flatMap(({ column, header, format }): Problem[] => {
      const value = (cells[column] ?? '').trim();
      return value === '' ? [] : [{ row, column: header, value: shorten(value), reason: reasons[format] }];
    });
    return said.length > 0
      ? said
      : [
          {
            row,
            column: open[0]?.header ?? '',
            value: '',
            reason: 'Not imported, because the order of day and month in this column is open.',
          },
        ];
  });
  const rows = request.rows.map((_, position): PlannedRow => ({
    row: position + 1,
    title: '',
    outcome: 'skipped',
    by: null,
    changes: [],
    candidates: [],
  }));
  return {
    rows,
    totals: totalsOf(rows),
    problems,
    notes: [],
    unread: 0,
    assumed: null,
    accounts: [],
    lines: [],
    replaced: [],
  };
}

/** Runs a piece of work to its end without pausing. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

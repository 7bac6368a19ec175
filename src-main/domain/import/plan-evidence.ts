import type { AccountRow } from '../book-tables.ts';
import { evidenceRules, type EvidenceKind } from '../evidence.ts';
import type { EvidenceRow } from '../evidence-rows.ts';
import { evidenceNames, evidenceWords } from '../evidence-words.ts';
import type { IsoDate } from '../time.ts';
import { createAccountIndex } from './account-index.ts';
import type { Steps } from './column-formats.ts';
import { externalKey } from './external-key.ts';
import { foldHeader } from './header-fold.ts';
import { knownAccount, skipped } from './plan-accounts.ts';
import { findAccount, type AccountFinding } from './plan-contracts.ts';
import { planRows } from './plan-rows.ts';
import { totalsOf, type EvidenceWrite, type ImportPlan, type PlanOptions, type PlannedRow } from './planned.ts';
import { shorten, type FileReading, type RowReader } from './row-reader.ts';
import { brokenRow } from './row-verdict.ts';

interface Planning extends AccountFinding {
  /** What the book holds and what was planned by now. */
  readonly known: Set<string>;
  /** How often a reading without an id stood in the file so far. */
  readonly seen: Map<string, number>;
  readonly writes: EvidenceWrite[];
}

/** I23: says what a list of readings of the data would do. A reading that is there already is never written again. */
export function* planEvidence(
  reading: FileReading,
  rows: readonly (readonly string[])[],
  book: { readonly accounts: readonly AccountRow[]; readonly evidence?: readonly EvidenceRow[] },
  options: PlanOptions,
): Steps<ImportPlan> {
  const planning: Planning = {
    reading,
    options,
    index: createAccountIndex(book.accounts.map(knownAccount)),
    byId: new Map(book.accounts.map((account) => [account.id, account])),
    known: new Set((book.evidence ?? []).flatMap(({ external_key: key }) => key ?? [])),
    seen: new Map(),
    writes: [],
  };
  const { planned, sum } = yield* planRows(reading, rows, (reader, cells) => planRow(planning, reader, cells));
  return {
    rows: planned,
    totals: totalsOf(planned),
    ...sum(reading.findings.problems),
    accounts: [],
    lines: [],
    replaced: [],
    evidence: planning.writes,
  };
}

function planRow(planning: Planning, reader: RowReader, cells: readonly string[]): PlannedRow {
  const { findings, header } = planning.reading;
  const title = shorten(
    ['accountName', 'accountDomain', 'accountId'].map((field) => reader.raw(field).trim()).find(Boolean) ?? '',
  );
  const broken = findings.leftOut.get(reader.row) ?? brokenRow(cells, header.length);
  if (broken !== null) return skipped(reader, title, broken, cells);
  const accountId = reader.id('accountId');
  const account = {
    id: accountId,
    key: accountId === null ? null : externalKey(accountId),
    domain: reader.domain('accountDomain'),
    name: reader.name('accountName'),
  };
  const found = findAccount(planning, reader, { account }, title);
  if ('outcome' in found) return found;
  const { row: owner, by } = found;
  const onDate = reader.date('onDate');
  if (onDate === null) return skipped(reader, title, 'The reading has no day that can be read.');
  const values = valuesOf(reader);
  if (values.length === 0) return skipped(reader, title, 'The row has no value that can be read.');
  const words = reader.text('words');
  const id = reader.id('externalId');
  const fresh = values.filter(({ kind, value }) => {
    const key = keyOf(planning, { id, accountId: owner.id, kind, value, onDate });
    if (planning.known.has(key)) return false;
    planning.known.add(key);
    planning.writes.push({ row: reader.row, accountId: owner.id, kind, value, onDate, words, key });
    return true;
  });
  return {
    row: reader.row,
    title: owner.name,
    outcome: fresh.length === 0 ? 'unchanged' : 'created',
    by,
    changes: fresh.flatMap(({ kind, value }) => [
      {
        field: evidenceNames[kind],
        before: null,
        after: `${evidenceWords(kind, value)}, ${onDate}`,
        act: 'set' as const,
      },
    ]),
    candidates: [],
  };
}

/** I23: by its own id and kind, else by account, kind, day and value; equal ones of a file are numbered. */
function keyOf(
  { seen }: Planning,
  one: {
    readonly id: string | null;
    readonly accountId: string;
    readonly kind: EvidenceKind;
    readonly value: number;
    readonly onDate: IsoDate;
  },
): string {
  if (one.id !== null) return `reading-id:${externalKey(one.id)}|${one.kind}`;
  const base = `reading:${one.accountId}|${one.kind}|${one.onDate}|${one.value}`;
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count === 1 ? base : `${base}|${count}`;
}

const columnKinds = [
  ['nps', 'nps'],
  ['csat', 'csat'],
  ['usage', 'usage trend'],
  ['tickets', 'severe tickets'],
  ['invoice', 'overdue invoice'],
] as const satisfies readonly (readonly [string, EvidenceKind])[];

/** Every value of the row: from the columns of a kind, and from the column of values beside the one that names the kind. */
function valuesOf(reader: RowReader): readonly { readonly kind: EvidenceKind; readonly value: number }[] {
  const named = reader.raw('kind').trim();
  const kind = named === '' ? null : kindOf(named);
  if (named !== '' && kind === null)
    reader.complain('kind', 'Known are NPS, CSAT, usage trend, severe tickets and overdue invoice.');
  const value = kind === null ? null : valueOf(reader, 'value', kind);
  const own = columnKinds.flatMap(([field, each]) => {
    const found = valueOf(reader, field, each);
    return found === null ? [] : [{ kind: each, value: found }];
  });
  return kind !== null && value !== null ? [{ kind, value }, ...own] : own;
}

function valueOf(reader: RowReader, field: string, kind: EvidenceKind): number | null {
  const said = foldHeader(reader.raw(field));
  // What help desks export of a survey that asks one question.
  if (kind === 'csat' && (said === 'good' || said === 'bad')) return said === 'good' ? 100 : 0;
  if (kind === 'csat' && (said === 'offered' || said === 'unoffered')) return null;
  const percent = /^[+−-]?\d{1,6}\s*%$/.test(reader.raw(field).trim());
  const value = percent
    ? Number(reader.raw(field).trim().replace('−', '-').replace(/\s*%$/, ''))
    : reader.integer(field);
  if (value === null) return null;
  const { min, max } = evidenceRules[kind];
  if (value >= min && value <= max) return value;
  reader.complain(field, `${evidenceNames[kind]} lies between ${min} and ${max}.`);
  return null;
}

/** What the cell of a kind means. */
function kindOf(text: string): EvidenceKind | null {
  const folded = foldHeader(text);
  if (/^(nps|netpromoter)/.test(folded)) return 'nps';
  if (/^(csat|.*satisfaction)/.test(folded)) return 'csat';
  if (folded.startsWith('usage')) return 'usage trend';
  if (/ticket|^(p1|sev1|critical)/.test(folded)) return 'severe tickets';
  return /overdue|invoice/.test(folded) ? 'overdue invoice' : null;
}

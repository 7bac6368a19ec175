import type { AccountRow, ContractLineRow } from '#domain/book-tables';
import { accountLineKey } from '#domain/import/account-line';
import type { Steps } from '#domain/import/column-formats';
import { planImport, type ImportRequest } from '#domain/import/plan-import';
import type { ImportKind } from '#domain/import/fields';
import type { AccountWrite, EvidenceWrite, ImportPlan, LineWrite, UsageWrite } from '#domain/import/planned';
import { plannedLines, standingOf, type Standing } from '#domain/import/standing';
import { err, ok } from '#domain/result';
import { dateOf, instantAt } from '#domain/time';
import { knownUsage } from './known-usage.ts';
import { emptyAccountRow } from './empty-account-row.ts';
import { createPace } from './import-pace.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';

export interface ApplyInput {
  readonly request: ImportRequest;
  /** Without its folder. */
  readonly fileName: string;
  /** Remembers the mapping for the next file with these headers; null leaves the memory as it is. */
  readonly remember: { readonly signature: string; readonly mapping: Readonly<Record<string, string | null>> } | null;
  readonly onProgress?: (phase: string, done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
}

export interface Applied {
  /** Null: nothing was there to change, so nothing was written. */
  readonly batch: string | null;
  readonly plan: ImportPlan;
  readonly standing: readonly Standing[];
}

export type ApplyFailure =
  | { readonly type: 'Cancelled' }
  | { readonly type: 'OpenColumns'; readonly headers: readonly string[] };

/** Plans against the book as it is at this moment, and writes the plan: one transaction, one batch, one step of undo. */
const run: Command<ApplyInput, Applied, ApplyFailure>['run'] = async (book, input) => {
  const { request } = input;
  const total = request.rows.length;
  const go = createPace(
    book.breathe,
    () => input.isCancelled?.() === true,
    (phase, done) => input.onProgress?.(phase, done, total),
  );
  const before = {
    accounts: book.where('accounts', {}),
    lines: book.where('contract_lines', {}),
    evidence: book.where('evidence', {}),
    ...(request.kind === 'usage' && { usage: knownUsage(book.where('usage_readings', { source: 'import' })) }),
  };
  const planned = await drive(planImport(request, before), (done) => go('plan', done));
  if (planned === null) return err({ type: 'Cancelled' });
  if (planned.open.length > 0) return err({ type: 'OpenColumns', headers: planned.open.map(({ header }) => header) });
  const { plan } = planned;
  const today = dateOf(book.now, book.zone);
  const standing = standingOf(plannedLines(plan, before.lines), today);
  const { created, updated, unchanged, skipped } = plan.totals;
  if (created + updated + plan.replaced.length === 0) return ok({ batch: null, plan, standing });
  const batch = book.newId();
  const written = await drive(writePlan(book, plan), (done) => go('write', done));
  if (written === null) return err({ type: 'Cancelled' });
  const name = `${input.fileName}, ${today}`;
  book.insert('import_batches', {
    id: batch,
    kind: request.kind,
    name,
    file_name: input.fileName,
    at: book.now,
    zone: book.zone,
    created,
    updated,
    unchanged,
    skipped,
    undone_at: null,
  });
  if (input.remember) rememberMapping(book, input.remember);
  return ok({ batch, plan, standing });
};

export const importAccounts: Command<ApplyInput, Applied, ApplyFailure> = {
  act: 'import.accounts',
  label: ({ fileName }) => `import of ${fileName}`,
  run,
};

export const importContracts: Command<ApplyInput, Applied, ApplyFailure> = {
  act: 'import.contracts',
  label: ({ fileName }) => `import of ${fileName}`,
  run,
};

export const importEvidence: Command<ApplyInput, Applied, ApplyFailure> = {
  act: 'import.evidence',
  label: ({ fileName }) => `import of ${fileName}`,
  run,
};

export const importUsage: Command<ApplyInput, Applied, ApplyFailure> = {
  act: 'import.usage',
  label: ({ fileName }) => `import of ${fileName}`,
  run,
};

/** What imports each kind of list. */
export const importOf: Readonly<Record<ImportKind, Command<ApplyInput, Applied, ApplyFailure>>> = {
  accounts: importAccounts,
  contracts: importContracts,
  evidence: importEvidence,
  usage: importUsage,
};

/** Key of the settings row that remembers how a kind of file was mapped. */
export const mappingKey = (signature: string): string => `import-mapping:${signature}`;

/** Goes through the steps; `go` lets others have their turn and answers whether to go on. Null: it was told to stop. */
export async function drive<T>(steps: Steps<T>, go: (done: number) => Promise<boolean>): Promise<T | null> {
  let step = steps.next();
  while (!step.done) {
    if (!(await go(step.value))) return null;
    step = steps.next();
  }
  return step.value;
}

function* writePlan(book: BookWriter, plan: ImportPlan): Steps<true> {
  for (const id of plan.replaced) book.remove('contract_lines', id);
  const writes = new Map(plan.accounts.map((write) => [write.row, write]));
  const idsByRow = new Map<number, string>();
  let done = 0;
  for (const write of plan.accounts) {
    // A parent that stands further down is written first.
    for (const next of parentsFirst(write, writes, idsByRow)) writeAccount(book, next, idsByRow);
    if (++done % 100 === 0) yield done;
  }
  for (const write of plan.lines) {
    writeLine(book, write, write.accountId ?? '', null);
    if (++done % 100 === 0) yield done;
  }
  for (const write of plan.evidence ?? []) {
    writeEvidence(book, write);
    if (++done % 100 === 0) yield done;
  }
  for (const write of plan.usage ?? []) {
    writeUsage(book, write);
    if (++done % 100 === 0) yield done;
  }
  return true;
}

function writeEvidence(book: BookWriter, { accountId, kind, value, onDate, words, key }: EvidenceWrite): void {
  book.insert('evidence', {
    id: book.newId(),
    account_id: accountId,
    person_id: null,
    kind,
    value,
    words,
    occurred_at: instantAt(onDate, '12:00', book.zone),
    recorded_at: book.now,
    zone: book.zone,
    source: 'import',
    external_key: key,
    audience: 'self',
  });
}

function writeUsage(book: BookWriter, { id, accountId, lineId, metric, per, onDate, value, key }: UsageWrite): void {
  if (id !== null) {
    book.update('usage_readings', id, { value });
    return;
  }
  book.insert('usage_readings', {
    id: book.newId(),
    account_id: accountId,
    contract_line_id: lineId,
    metric,
    per,
    on_date: onDate,
    value,
    source: 'import',
    external_key: key,
    recorded_at: book.now,
    audience: 'self',
  });
}

function parentsFirst(
  write: AccountWrite,
  writes: ReadonlyMap<number, AccountWrite>,
  idsByRow: ReadonlyMap<number, string>,
): readonly AccountWrite[] {
  const chain: AccountWrite[] = [];
  for (let next: AccountWrite | undefined = write; next && !idsByRow.has(next.row) && !chain.includes(next);) {
    chain.unshift(next);
    next = next.parent && 'row' in next.parent ? writes.get(next.parent.row) : undefined;
  }
  return chain;
}

function writeAccount(book: BookWriter, write: AccountWrite, idsByRow: Map<number, string>): void {
  const parent =
    write.parent === null ? undefined : 'id' in write.parent ? write.parent.id : idsByRow.get(write.parent.row);
  const patch: Partial<AccountRow> = { ...write.patch, ...(parent !== undefined && { parent_id: parent }) };
  const id = write.id ?? book.newId();
  idsByRow.set(write.row, id);
  if (write.id === null) book.insert('accounts', { ...emptyAccountRow(id, book.now), ...patch });
  else if (Object.keys(patch).length > 0) book.update('accounts', id, { ...patch, updated_at: book.now });
  if (write.line) writeLine(book, write.line, id, accountLineKey(id));
}

function writeLine(book: BookWriter, write: LineWrite, accountId: string, key: string | null): void {
  if (write.id !== null) {
    book.update('contract_lines', write.id, { ...write.patch, updated_at: book.now });
    return;
  }
  const { arr_minor, currency } = write.patch;
  if (arr_minor === undefined || currency === undefined)
    throw new Error(`Row ${write.row} makes a line without an amount`);
  book.insert('contract_lines', {
    ...emptyLine(book),
    external_key: key,
    ...write.patch,
    id: book.newId(),
    account_id: accountId,
    arr_minor,
    currency,
  });
}

const emptyLine = (book: BookWriter): Omit<ContractLineRow, 'id' | 'account_id' | 'arr_minor' | 'currency'> => ({
  external_id: null,
  external_key: null,
  product: null,
  starts_on: null,
  ends_on: null,
  notice_days: null,
  auto_renew: null,
  is_trial: 0,
  seats: null,
  billing: null,
  extra: '{}',
  typed: '[]',
  audience: 'self',
  created_at: book.now,
  updated_at: book.now,
});

function rememberMapping(book: BookWriter, { signature, mapping }: NonNullable<ApplyInput['remember']>): void {
  const id = mappingKey(signature);
  const value = JSON.stringify(mapping);
  const known = book.get('settings', id);
  if (!known) book.insert('settings', { id, value });
  else if (known.value !== value) book.update('settings', id, { value });
}

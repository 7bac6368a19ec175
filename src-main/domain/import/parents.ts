import type { AccountRow } from '../book-tables.ts';
import type { AccountIndex, KnownAccount } from './account-index.ts';
import { externalKey } from './external-key.ts';
import type { AccountRef, AccountWrite, PlannedRow } from './planned.ts';
import type { Problem } from './problem.ts';

/** A row that names its parent, kept until all rows of the file are known. */
export interface ParentWish {
  readonly row: number;
  readonly id: string | null;
  readonly parent: string;
  readonly column: string;
}

interface Settled {
  readonly rows: readonly PlannedRow[];
  readonly writes: readonly AccountWrite[];
  readonly problems: readonly Problem[];
}

/** I17: a parent is found by external id, else by its exact name if only one account has it; a circle of parents is cut and said. */
export function resolveParents(
  wishes: readonly ParentWish[],
  writes: readonly AccountWrite[],
  rows: readonly PlannedRow[],
  index: AccountIndex,
  accounts: readonly AccountRow[],
): Settled {
  if (wishes.length === 0) return { rows, writes, problems: [] };
  const problems: Problem[] = [];
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const parentOf = new Map<string, string>(
    accounts.flatMap((account) => (account.parent_id === null ? [] : [[account.id, account.parent_id] as const])),
  );
  const parents = new Map<number, { readonly ref: AccountRef; readonly name: string }>();
  for (const wish of wishes) {
    const say = (reason: string) => problems.push({ row: wish.row, column: wish.column, value: wish.parent, reason });
    const child = wish.id ?? `row ${wish.row}`;
    const named = index.byName(wish.parent).filter((account) => nodeOf(account) !== child);
    const found = index.byKey(externalKey(wish.parent)) ?? (named.length === 1 ? named[0] : undefined);
    const isItself = index.byName(wish.parent).length > named.length;
    if (!found && named.length === 0 && isItself) {
      say('The row names itself as its parent, so it has none.');
      continue;
    }
    if (!found) {
      say(named.length > 1 ? 'Several accounts have this name.' : 'No account has this id or name.');
      continue;
    }
    if (nodeOf(found) === child) {
      say('The row names itself as its parent, so it has none.');
      continue;
    }
    if (leadsTo(parentOf, nodeOf(found), child)) {
      say('This would make the account its own parent by way of others.');
      continue;
    }
    const existing = wish.id === null ? undefined : byId.get(wish.id);
    if (existing && found.id !== null && existing.parent_id === found.id) continue;
    if (existing && (JSON.parse(existing.typed) as string[]).includes('parent_id')) {
      say('Somebody chose another parent in the book, so it was left as it is.');
      continue;
    }
    parentOf.set(child, nodeOf(found));
    parents.set(wish.row, { ref: found.id === null ? { row: found.row ?? 0 } : { id: found.id }, name: found.name });
  }
  return {
    problems,
    writes: writes.map((write) => ({ ...write, parent: parents.get(write.row)?.ref ?? null })),
    rows: rows.map((row) => {
      const parent = parents.get(row.row);
      if (!parent) return row;
      const outcome = row.outcome === 'unchanged' ? 'updated' : row.outcome;
      return {
        ...row,
        outcome,
        changes: [...row.changes, { field: 'parent_id', before: null, after: parent.name, act: 'set' as const }],
      };
    }),
  };
}

const nodeOf = (account: KnownAccount): string => account.id ?? `row ${account.row}`;

function leadsTo(parentOf: ReadonlyMap<string, string>, from: string, to: string): boolean {
  let node: string | undefined = from;
  for (let steps = 0; node !== undefined && steps < 10_000; steps++) {
    if (node === to) return true;
    node = parentOf.get(node);
  }
  return false;
}

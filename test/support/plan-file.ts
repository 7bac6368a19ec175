import { Buffer } from 'node:buffer';
import { noReadChoices, type ImportTable, type ReadChoices } from '#domain/import/table';
import type { PlannedImport } from '#domain/import/plan-import';
import { readTable } from '../../src-main/importers/read-table.ts';
import { planOf, type PlanCase } from './import-plan.ts';

export interface FilePlan {
  readonly table: ImportTable;
  readonly plan: PlannedImport['plan'];
  readonly problems: readonly string[];
}

/** Reads and plans a file given as its bytes or text. */
export async function planFile(
  content: string | Uint8Array,
  given: PlanCase & { readonly read?: Partial<ReadChoices> } = {},
): Promise<FilePlan> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const table = await readTable(bytes, { ...noReadChoices, ...given.read });
  if (!table.ok) throw new Error(table.error.type);
  const { header, rows, findings } = table.value;
  const { plan } = planOf([header, ...rows], { ...given, findings });
  return {
    table: table.value,
    plan,
    problems: plan.problems.map(({ row, column, reason }) => `${row} ${column}: ${reason}`),
  };
}

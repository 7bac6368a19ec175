import { audienceCeilings } from '#contract/audience-ceilings';
import { audiences, type Audience } from '#domain/audience';
import type { BookTables } from '#domain/book-tables';
import {
  planDocumentColumns,
  planTableWords,
  planWithheldColumns,
  type FieldFate,
  type PlanDocumentTable,
  type Seen,
  type SeenPlan,
} from '#domain/plan-document-fields';
import { parentsOf } from '#domain/plan-tree';
import type { PlanDocumentRows } from './ports/copy-queries.ts';

/** Whether something that may be seen by `widest` may be seen by `audience`. */
export const reaches = (widest: Audience, audience: Audience): boolean =>
  audiences.indexOf(widest) >= audiences.indexOf(audience);

/**
 * CP2: an account and its people carry an audience that nobody has set; in a plan they are named, by what their columns
 * may say, where a row that leaves names them.
 */
const named: ReadonlySet<string> = new Set<PlanDocumentTable>(['accounts', 'people']);

const columnsOf = (table: PlanDocumentTable): readonly string[] => Object.keys(planDocumentColumns[table]);
const ceilingsOf = (table: string): Readonly<Record<string, Audience>> =>
  audienceCeilings[table as keyof typeof audienceCeilings];

const rowReaches = (table: string, row: object, audience: Audience): boolean =>
  named.has(table) || ('audience' in row && reaches(row.audience as Audience, audience));

/** CP1: the rows that reach an audience, each with the columns that do, and nothing else. */
function see<T extends PlanDocumentTable>(
  table: T,
  rows: readonly BookTables[T][],
  audience: Audience,
): readonly Seen<T>[] {
  const ceilings = ceilingsOf(table);
  const columns = ['id', ...columnsOf(table)].filter((column) => {
    const ceiling = ceilings[column];
    return ceiling !== undefined && reaches(ceiling, audience);
  });
  return rows
    .filter((row) => rowReaches(table, row, audience))
    .map((row) => {
      const values = row as unknown as Readonly<Record<string, unknown>>;
      return Object.fromEntries(columns.map((column) => [column, values[column]])) as unknown as Seen<T>;
    });
}

/** The plan as an audience may see it; undefined where the plan itself does not reach it. */
export function seePlan(rows: PlanDocumentRows, audience: Audience): SeenPlan | undefined {
  const [account] = see('accounts', [rows.account], audience);
  const [plan] = see('plans', [rows.plan], audience);
  if (!account || !plan) return undefined;
  const items = see('plan_items', rows.items, audience);
  const ids = new Set(items.map(({ id }) => id));
  const hung = parentsOf(rows.items);
  const isSeen = (id: string | null | undefined): boolean => id === null || ids.has(id ?? '');
  const owners = new Set(items.map((item) => item.owner_person_id));
  // What hangs on a line that stays, stays with it.
  const raw = new Map(rows.receipts.map((row) => [row.id, row.item_id]));
  return {
    seenBy: audience,
    account,
    plan,
    items,
    people: see('people', rows.people, audience).filter(({ id }) => owners.has(id)),
    parents: new Map(items.map(({ id }) => [id, nearestSeen(id, hung, ids)])),
    measurements: see('measurements', rows.measurements, audience).filter((row) => isSeen(row.item_id)),
    receipts: see('receipts', rows.receipts, audience).filter((row) => isSeen(raw.get(row.id) ?? null)),
    versions: see('plan_versions', rows.versions, audience),
    reviews: see('plan_reviews', rows.reviews, audience),
    commitments: see('commitments', rows.commitments, audience),
  };
}

function nearestSeen(id: string, hung: ReadonlyMap<string, string | null>, seen: ReadonlySet<string>): string | null {
  let above = hung.get(id) ?? null;
  while (above !== null && !seen.has(above)) above = hung.get(above) ?? null;
  return above;
}

/** CP3: field by field, what of a plan leaves for an audience, what stays, and why. */
export function fatesOf(rows: PlanDocumentRows, seen: SeenPlan, audience: Audience): FieldFate[] {
  const all = {
    accounts: { rows: [rows.account], seen: [seen.account] },
    plans: { rows: [rows.plan], seen: [seen.plan] },
    plan_items: { rows: rows.items, seen: seen.items },
    people: { rows: rows.people.filter(({ id }) => seen.people.some((one) => one.id === id)), seen: seen.people },
    measurements: { rows: rows.measurements, seen: seen.measurements },
    receipts: { rows: rows.receipts, seen: seen.receipts },
    plan_versions: { rows: rows.versions, seen: seen.versions },
    plan_reviews: { rows: rows.reviews, seen: seen.reviews },
    commitments: { rows: rows.commitments, seen: seen.commitments },
  } satisfies Record<PlanDocumentTable, { rows: readonly object[]; seen: readonly object[] }>;
  return Object.entries(all).flatMap(([table, part]) => {
    const leaving = planDocumentColumns[table as PlanDocumentTable];
    const withheld = planWithheldColumns[table as keyof typeof planWithheldColumns] ?? {};
    const ids = new Set(part.seen.map((row) => (row as { id: string }).id));
    return Object.entries({ ...leaving, ...withheld }).flatMap(([column, words]) => {
      const filled = part.rows.filter((row) => isFilled((row as unknown as Record<string, unknown>)[column]));
      if (filled.length === 0) return [];
      const ceiling = ceilingsOf(table)[column] ?? 'self';
      const why = !reaches(ceiling, audience)
        ? ceiling === 'self'
          ? ('only me' as const)
          : ('internal' as const)
        : column in leaving
          ? null
          : ('not in this document' as const);
      const stays = filled.filter((row) => !ids.has((row as unknown as { id: string }).id));
      const mine = stays.filter((row) => (row as { audience?: Audience }).audience === 'self').length;
      return [
        {
          field: `${table}.${column}`,
          group: planTableWords[table as PlanDocumentTable],
          words: String(words),
          leaves: why === null ? filled.length - stays.length : 0,
          staysInternal: why === null ? stays.length - mine : 0,
          staysMine: why === null ? mine : 0,
          why,
        },
      ];
    });
  });
}

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && value !== '[]';

import type { AccountRow, ContractLineRow } from '../book-tables.ts';
import type { UsagePeriod } from '../adoption-rows.ts';
import type { EvidenceKind } from '../evidence.ts';
import type { IsoDate } from '../time.ts';
import type { Problem } from './problem.ts';
import type { AssumedCurrency } from './row-tally.ts';

/** What would become of a row. A question counts as skipped until it is answered. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'skipped' | 'question';

export interface CellChange {
  /** Column of the book's table. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string;
  /** `kept`: somebody typed what stands there, so it was left. */
  readonly act: 'set' | 'change' | 'kept';
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly externalId: string | null;
}

export interface PlannedRow {
  readonly row: number;
  /** Name of the account or product, for the eye. */
  readonly title: string;
  readonly outcome: Outcome;
  /** How the account was found. */
  readonly by: 'external id' | 'domain' | 'name' | null;
  readonly changes: readonly CellChange[];
  readonly candidates: readonly Candidate[];
}

/** A parent: an account of the book, or the one that a row of the file makes. */
export type AccountRef = { readonly id: string } | { readonly row: number };

export interface AccountWrite {
  readonly row: number;
  /** Null: a new account. */
  readonly id: string | null;
  readonly patch: Partial<AccountRow>;
  readonly parent: AccountRef | null;
  /** The contract line that an ARR column of an account list makes. */
  readonly line: LineWrite | null;
}

export interface LineWrite {
  readonly row: number;
  /** Null: a new line. */
  readonly id: string | null;
  /** Null: the account that this row makes. */
  readonly accountId: string | null;
  readonly patch: Partial<ContractLineRow>;
}

/** A reading of the data that the book does not hold yet. */
export interface EvidenceWrite {
  readonly row: number;
  readonly accountId: string;
  readonly kind: EvidenceKind;
  readonly value: number;
  readonly onDate: IsoDate;
  readonly words: string | null;
  /** What it is known by, so that the same file adds nothing twice. */
  readonly key: string;
}

/** A usage reading that the book does not hold yet, or holds with another value. */
export interface UsageWrite {
  readonly row: number;
  /** Null: a new one. */
  readonly id: string | null;
  readonly accountId: string;
  readonly lineId: string | null;
  readonly metric: string;
  readonly per: UsagePeriod;
  readonly onDate: IsoDate;
  readonly value: number;
  readonly key: string;
}

export interface Totals {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Questions that nobody answered among them. */
  readonly skipped: number;
  readonly questions: number;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  /** How values of whole columns were understood. */
  readonly notes: readonly string[];
  /** Cells of imported rows that could not be read and are kept as they stood. */
  readonly unread: number;
  readonly assumed: AssumedCurrency | null;
  readonly accounts: readonly AccountWrite[];
  readonly lines: readonly LineWrite[];
  /** Lines that an account list had made and that real contract lines now replace. */
  readonly replaced: readonly string[];
  /** Readings of the data; only a list of those has any. */
  readonly evidence?: readonly EvidenceWrite[];
  /** Only a list of usage has any. */
  readonly usage?: readonly UsageWrite[];
}

/** An answer to a question: which account a row is, that it is a new one, or that it is to be left out. */
export type Decision =
  | { readonly is: 'account'; readonly id: string }
  | { readonly is: 'new' }
  | { readonly is: 'skip' };

export interface PlanOptions {
  readonly overwrite: boolean;
  readonly decisions: ReadonlyMap<number, Decision>;
  /** Takes an account of exactly the same name for the same without asking. */
  readonly acceptNames: boolean;
}

export function totalsOf(rows: readonly PlannedRow[]): Totals {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const questions = count('question');
  return {
    rows: rows.length,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    skipped: count('skipped') + questions,
    questions,
  };
}

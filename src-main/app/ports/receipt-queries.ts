import type { ReceiptRow } from '#domain/plan-rows';
import type { ValueSum } from '#domain/receipt-standing';
import type { IsoDate } from '#domain/time';

/** A receipt with what its row on the screen names. */
export interface ReceiptRead extends ReceiptRow {
  readonly account_name: string;
  readonly item_text: string | null;
  /** Who owns the outcome at the customer. */
  readonly owner_name: string | null;
  /** Files of the note with the evidence. */
  readonly files: number;
}

/** What the screens ask of value receipts. */
export interface ReceiptQueries {
  /** The newest period first; of all accounts without `accountId`. */
  readonly list: (accountId: string | null) => readonly ReceiptRead[];
  /** VR7 for every account at once. `holdsFrom`: confirmations of earlier days count no more; null: all do. */
  readonly sums: (today: IsoDate, holdsFrom: IsoDate | null) => readonly (ValueSum & { readonly accountId: string })[];
  /** The outcomes of an account's plans that are open, in their order. */
  readonly outcomes: (
    accountId: string,
  ) => readonly { readonly id: string; readonly text: string; readonly planTitle: string }[];
  /** Whether an account has a receipt. */
  readonly hasAny: (accountId: string) => boolean;
}

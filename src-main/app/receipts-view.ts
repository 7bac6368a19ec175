import type { AccountReceipts, ReceiptItem } from '#contract/receipts';
import { ownCurrencyFirst } from '#domain/money';
import { readReckoning } from '#domain/receipt';
import { confirmedUntil, isUnarmed, standingOf } from '#domain/receipt-standing';
import type { BookView } from './book-view.ts';
import type { ReceiptRead } from './ports/receipt-queries.ts';

/** What an account's receipts are and come to, and what they stand against. */
export function viewAccountReceipts(view: BookView, accountId: string): AccountReceipts | undefined {
  const facts = view.factsOf(accountId);
  if (!facts) return undefined;
  const { receipts } = view.queries;
  const sums = view.valueOf(accountId);
  return {
    receipts: receipts.list(accountId).map((row) => receiptItem(row, view)),
    sums: [...sums],
    arr: ownCurrencyFirst(facts.arr, view.settings().defaultCurrency),
    outcomes: [...receipts.outcomes(accountId)],
    hasPlan: view.queries.plans.hasPlans(accountId),
    endsOn: facts.endsOn,
    isUnarmed: isUnarmed(facts.endsOn, sums, view.today()),
  };
}

/** A receipt as the screens show it. */
export function receiptItem(row: ReceiptRead, view: BookView): ReceiptItem {
  const today = view.today();
  const months = view.settings().receiptMonths;
  const { confirmed_on: on, confirmed_name: name } = row;
  return {
    id: row.id,
    accountId: row.account_id,
    accountName: row.account_name,
    itemId: row.item_id,
    itemText: row.item_text,
    standing: standingOf({ state: row.state, confirmedOn: on }, today, months),
    amount: { amountMinor: row.amount_minor, currency: row.currency },
    periodFrom: row.period_from,
    periodTo: row.period_to,
    method: row.method,
    reckoning: readReckoning(row.method, row.inputs),
    words: row.words,
    leftOut: row.left_out,
    audience: row.audience,
    askName: name ?? row.owner_name,
    evidence: row.note_id === null ? null : { noteId: row.note_id, files: row.files },
    confirmed:
      on === null || name === null
        ? null
        : { personId: row.confirmed_by, name, on, words: row.confirmed_words, until: confirmedUntil(on, months) },
  };
}

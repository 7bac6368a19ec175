import type { NotFound, StillToCome } from '#contract/failures';
import type { Confirmation, ReceiptFailure, ReceiptFields } from '#contract/receipts';
import type { ReceiptRow } from '#domain/plan-rows';
import { reckoningInputs, reckonMinor } from '#domain/receipt';
import { err, ok, type Result } from '#domain/result';
import { dateOf } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone = (what: string) => err<NotFound>({ type: 'NotFound', what });

/** What a receipt is without its confirmation. */
type Claim = Pick<
  ReceiptRow,
  | 'item_id'
  | 'amount_minor'
  | 'currency'
  | 'period_from'
  | 'period_to'
  | 'method'
  | 'inputs'
  | 'words'
  | 'left_out'
  | 'audience'
>;

const nobody = { confirmed_by: null, confirmed_name: null, confirmed_on: null, confirmed_words: null };

/** An amount of value that is expected or claimed. */
export const addReceipt: Command<
  { readonly accountId: string; readonly fields: ReceiptFields },
  { readonly id: string },
  ReceiptFailure
> = {
  act: 'receipt.add',
  label: () => 'value receipt',
  run: (book, { accountId, fields }) => {
    if (!book.get('accounts', accountId)) return gone('account');
    const claim = claimOf(book, accountId, fields);
    if (!claim.ok) return claim;
    const id = book.newId();
    book.insert('receipts', {
      id,
      account_id: accountId,
      state: fields.state,
      ...claim.value,
      note_id: null,
      ...nobody,
      recorded_at: book.now,
      zone: book.zone,
    });
    return ok({ id });
  },
};

/** VR10: who confirmed an amount did not confirm another one. */
export const updateReceipt: Command<{ readonly id: string; readonly fields: ReceiptFields }, null, ReceiptFailure> = {
  act: 'receipt.update',
  label: () => 'change of a value receipt',
  run: (book, { id, fields }) => {
    const known = book.get('receipts', id);
    if (!known) return gone('receipt');
    const claim = claimOf(book, known.account_id, fields);
    if (!claim.ok) return claim;
    const isSame =
      known.amount_minor === claim.value.amount_minor &&
      known.currency === claim.value.currency &&
      known.period_from === claim.value.period_from &&
      known.period_to === claim.value.period_to;
    const stays = known.state === 'confirmed' && isSame;
    book.update('receipts', id, { ...claim.value, ...(!stays && { state: fields.state, ...nobody }) });
    return ok(null);
  },
};

/** A named person said yes, on a day, in words of their own. Confirming again takes the place of what was said before. */
export const confirmReceipt: Command<
  { readonly id: string; readonly confirmation: Confirmation },
  null,
  ReceiptFailure | StillToCome | { readonly type: 'NameNeeded' }
> = {
  act: 'receipt.confirm',
  label: () => 'confirmation of a value receipt',
  run: (book, { id, confirmation }) => {
    const { personId, on, words } = confirmation;
    const receipt = book.get('receipts', id);
    if (!receipt) return gone('receipt');
    const person = personId === null ? undefined : book.get('people', personId);
    if (personId !== null && person?.account_id !== receipt.account_id) return gone('person');
    const name = person?.name ?? confirmation.name;
    if (name === '') return err({ type: 'NameNeeded' });
    const today = dateOf(book.now, book.zone);
    if (on > today) return err({ type: 'StillToCome' });
    if (receipt.period_from > today) return err({ type: 'PeriodToCome' });
    book.update('receipts', id, {
      state: 'confirmed',
      confirmed_by: personId,
      confirmed_name: name,
      confirmed_on: on,
      confirmed_words: blankToNull(words),
    });
    return ok(null);
  },
};

/** Nobody confirmed it after all. The journal keeps what stood there. */
export const unconfirmReceipt: Command<{ readonly id: string }, null, NotFound> = {
  act: 'receipt.unconfirm',
  label: () => 'correction of a confirmation',
  run: (book, { id }) => {
    if (!book.get('receipts', id)) return gone('receipt');
    book.update('receipts', id, { state: 'claimed', ...nobody });
    return ok(null);
  },
};

export const removeReceipt: Command<{ readonly id: string }, null, NotFound> = {
  act: 'receipt.remove',
  label: () => 'removal of a value receipt',
  run: (book, { id }) => {
    if (!book.get('receipts', id)) return gone('receipt');
    removeRow(book, 'receipts', id);
    return ok(null);
  },
};

/** Gives a receipt a note for its evidence, where it has none. */
export const openReceiptEvidence: Command<
  { readonly id: string; readonly title: string },
  { readonly noteId: string; readonly isNew: boolean },
  NotFound
> = {
  act: 'receipt.evidence',
  label: () => 'note for the evidence of a receipt',
  run: (book, { id, title }) => {
    const receipt = book.get('receipts', id);
    if (!receipt) return gone('receipt');
    if (receipt.note_id !== null) return ok({ noteId: receipt.note_id, isNew: false });
    const noteId = book.newId();
    book.insert('notes', {
      id: noteId,
      account_id: receipt.account_id,
      interaction_id: null,
      body: title,
      audience: 'self',
      created_at: book.now,
      updated_at: book.now,
    });
    book.update('receipts', id, { note_id: noteId });
    return ok({ noteId, isNew: true });
  },
};

function claimOf(book: BookWriter, accountId: string, fields: ReceiptFields): Result<Claim, ReceiptFailure> {
  const { itemId, reckoning, currency, periodFrom, periodTo } = fields;
  if (itemId !== null && book.get('plan_items', itemId)?.account_id !== accountId) return gone('outcome');
  if (periodTo < periodFrom) return err({ type: 'PeriodBackwards' });
  if (fields.state === 'claimed' && periodFrom > dateOf(book.now, book.zone)) return err({ type: 'PeriodToCome' });
  const amount = reckonMinor(reckoning, currency);
  if (amount === undefined) return err({ type: 'NoAmount' });
  return ok({
    item_id: itemId,
    amount_minor: amount,
    currency,
    period_from: periodFrom,
    period_to: periodTo,
    method: reckoning.method,
    inputs: reckoningInputs(reckoning),
    words: blankToNull(fields.words),
    left_out: blankToNull(fields.leftOut),
    audience: fields.audience,
  });
}

import type { Handlers } from '#contract/api';
import type { receiptChannels } from '#contract/receipts';
import { err, ok } from '#domain/result';
import {
  addReceipt,
  confirmReceipt,
  openReceiptEvidence,
  removeReceipt,
  unconfirmReceipt,
  updateReceipt,
} from '../app/receipts.ts';
import { viewAccountReceipts } from '../app/receipts-view.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

/** Value receipts of an account. */
export function createReceiptHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof receiptChannels> {
  return {
    'receipts:account': ({ accountId }) => {
      const answer = viewAccountReceipts(openDesk(deps).view, accountId);
      return answer ? ok(answer) : err({ type: 'NotFound', what: 'account' });
    },
    'receipts:add': (input) => act(deps, addReceipt, input),
    'receipts:update': (input) => act(deps, updateReceipt, input),
    'receipts:confirm': (input) => act(deps, confirmReceipt, input),
    'receipts:unconfirm': (input) => act(deps, unconfirmReceipt, input),
    'receipts:remove': (input) => act(deps, removeReceipt, input),
    'receipts:evidence': (input) => act(deps, openReceiptEvidence, input),
  };
}

import { z } from 'zod';
import { readDecimal } from '#domain/decimal';
import { receiptMethods } from '#domain/plan-rows';
import { receiptStandings } from '#domain/receipt-standing';
import { notFound, stillToCome, writeFailure } from './failures.ts';
import { audience, id, isoDate, money } from './values.ts';

/* Value receipts: what something was worth, how that was reckoned, and who confirmed it. */

const words = z.string().trim().max(2000).nullable();
const unit = z.string().trim().min(1).max(60).nullable();
const decimal = z.string().refine((text) => readDecimal(text) !== undefined, 'not a plain number');
const currency = z.string().regex(/^[A-Z]{3}$/);

export const reckoning = z.discriminatedUnion('method', [
  z.object({ method: z.literal('time saved'), volume: decimal, unit, minutes: decimal, rate: decimal }),
  z.object({ method: z.enum(['cost avoided', 'revenue added']), count: decimal, unit, each: decimal }),
  z.object({ method: z.literal('stated'), amount: decimal }),
]);

/** What a person can say of a receipt. Who confirmed it is said apart. */
export const receiptFields = z.object({
  itemId: id.nullable(),
  state: z.enum(['expected', 'claimed']),
  currency,
  periodFrom: isoDate,
  periodTo: isoDate,
  reckoning,
  words,
  leftOut: words,
  audience,
});
export type ReceiptFields = z.infer<typeof receiptFields>;

export const confirmation = z.object({
  /** One of the account's people, or null for somebody who is not in the book. */
  personId: id.nullable(),
  /** Only where there is no person. */
  name: z.string().trim().max(300),
  on: isoDate,
  words,
});
export type Confirmation = z.infer<typeof confirmation>;

export const valueSum = z.object({
  currency: z.string(),
  standing: z.enum(receiptStandings),
  amountMinor: z.int(),
  count: z.int(),
});

export const receiptItem = z.object({
  id,
  accountId: id,
  accountName: z.string(),
  itemId: id.nullable(),
  /** The outcome in its words. */
  itemText: z.string().nullable(),
  standing: z.enum(receiptStandings),
  amount: money,
  periodFrom: isoDate,
  periodTo: isoDate,
  method: z.enum(receiptMethods),
  /** Null where only the amount is known. */
  reckoning: reckoning.nullable(),
  words: z.string().nullable(),
  leftOut: z.string().nullable(),
  audience,
  /** Who would confirm it: who did before, else who owns the outcome there. */
  askName: z.string().nullable(),
  /** The note with the evidence, and how many files hang on it. */
  evidence: z.object({ noteId: id, files: z.int() }).nullable(),
  confirmed: z
    .object({
      personId: id.nullable(),
      name: z.string(),
      on: isoDate,
      words: z.string().nullable(),
      /** The last day it holds; null: for ever. */
      until: isoDate.nullable(),
    })
    .nullable(),
});
export type ReceiptItem = z.infer<typeof receiptItem>;

export const accountReceipts = z.object({
  /** The newest period first. */
  receipts: z.array(receiptItem),
  sums: z.array(valueSum),
  /** What runs today, the book's own currency first. */
  arr: z.array(money),
  /** The outcomes that a receipt can prove. */
  outcomes: z.array(z.object({ id, text: z.string(), planTitle: z.string() })),
  hasPlan: z.boolean(),
  endsOn: isoDate.nullable(),
  /** VR9. */
  isUnarmed: z.boolean(),
});
export type AccountReceipts = z.infer<typeof accountReceipts>;

/** What the values of a receipt do not allow. */
export const receiptFailure = z.discriminatedUnion('type', [
  notFound,
  z.object({ type: z.literal('PeriodBackwards') }),
  /** VR2: a factor is nothing, or the amount is too large. */
  z.object({ type: z.literal('NoAmount') }),
  /** VR5: what has not begun can only be expected. */
  z.object({ type: z.literal('PeriodToCome') }),
]);
export type ReceiptFailure = z.infer<typeof receiptFailure>;

const done = z.null();

export const receiptChannels = {
  'receipts:account': { input: z.object({ accountId: id }), output: accountReceipts, error: notFound },
  'receipts:add': {
    input: z.object({ accountId: id, fields: receiptFields }),
    output: z.object({ id }),
    error: z.union([receiptFailure, writeFailure]),
  },
  /** Another amount or period takes the confirmation away (VR10). */
  'receipts:update': {
    input: z.object({ id, fields: receiptFields }),
    output: done,
    error: z.union([receiptFailure, writeFailure]),
  },
  'receipts:confirm': {
    input: z.object({ id, confirmation }),
    output: done,
    error: z.union([receiptFailure, stillToCome, z.object({ type: z.literal('NameNeeded') }), writeFailure]),
  },
  /** It was not confirmed after all: a claim again. Can be undone. */
  'receipts:unconfirm': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
  /** Can be undone. */
  'receipts:remove': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
  /** The note that holds the evidence: the one it has, else a new one of the account. */
  'receipts:evidence': {
    input: z.object({ id, title: z.string().max(300) }),
    output: z.object({ noteId: id, isNew: z.boolean() }),
    error: z.union([notFound, writeFailure]),
  },
} as const;

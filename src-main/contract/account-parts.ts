import { z } from 'zod';
import { notFound, writeFailure } from './failures.ts';
import { id, isoDate, money, name } from './values.ts';

/* What hangs on an account and is written by hand: its people and its contract lines. */

/** What a person can say of somebody at the customer. */
export const personFields = z.object({
  name,
  email: z.string().trim().max(320).nullable(),
  title: z.string().trim().max(300).nullable(),
  formerSince: isoDate.nullable(),
});
export type PersonFields = z.infer<typeof personFields>;

/** What a person can say of a contract line. */
export const contractFields = z.object({
  product: z.string().trim().max(300).nullable(),
  arr: money.extend({ currency: z.string().regex(/^[A-Z]{3}$/) }),
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  noticeDays: z.int().min(0).max(3650).nullable(),
  autoRenew: z.boolean().nullable(),
  isTrial: z.boolean(),
  seats: z.int().min(0).max(1_000_000_000).nullable(),
});
export type ContractFields = z.infer<typeof contractFields>;

export const contractFailure = z.discriminatedUnion('type', [
  notFound,
  z.object({ type: z.literal('EndsBeforeStart') }),
]);
export type ContractFailure = z.infer<typeof contractFailure>;

const added = z.object({ id });
const done = z.null();

export const accountPartChannels = {
  'people:create': {
    input: z.object({ accountId: id, fields: personFields }),
    output: added,
    error: z.union([notFound, writeFailure]),
  },
  'people:update': {
    input: z.object({ id, fields: personFields }),
    output: done,
    error: z.union([notFound, writeFailure]),
  },
  /** Takes a person out of the account and of what was logged with them. Can be undone. */
  'people:remove': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
  'contracts:create': {
    input: z.object({ accountId: id, fields: contractFields }),
    output: added,
    error: z.union([contractFailure, writeFailure]),
  },
  'contracts:update': {
    input: z.object({ id, fields: contractFields }),
    output: done,
    error: z.union([contractFailure, writeFailure]),
  },
  /** Can be undone. */
  'contracts:remove': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
} as const;

import { z } from 'zod';
import { notFound } from './failures.ts';
import { id, isoDate } from './values.ts';

/** A month of one metric: all of it, or the most of it where it counts people. */
const usageMonth = z.object({ month: isoDate, value: z.number(), readings: z.int(), from: isoDate, to: isoDate });

export const accountUsage = z.object({
  /** The most used first; of the last six months that have any. */
  metrics: z.array(z.object({ metric: z.string(), isPeople: z.boolean(), months: z.array(usageMonth) })),
  /** The first day of each month that is shown, the oldest first. */
  months: z.array(isoDate),
  /** Active users of the newest month against the seats of running contract lines. */
  licence: z.object({ active: z.number(), month: isoDate, seats: z.int(), lines: z.int() }).nullable(),
});
export type AccountUsage = z.infer<typeof accountUsage>;

export const adoptionChannels = {
  'usage:account': { input: z.object({ accountId: id }), output: accountUsage, error: notFound },
} as const;

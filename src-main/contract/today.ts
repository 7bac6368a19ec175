import { z } from 'zod';
import { commitment } from './accounts.ts';
import { commitmentState, id, instant, isoDate, level, money } from './values.ts';

/** One account to touch, with every reason it is here and what to do, as sentences. */
export const todayRow = z.object({
  id,
  name: z.string(),
  level: level.nullable(),
  stale: z.boolean(),
  /** A few words behind the name: "Orange since Wednesday". */
  state: z.string(),
  /** Facts with their dates, the strongest first. */
  reasons: z.array(
    z.object({
      rule: z.string(),
      text: z.string(),
      action: z.string(),
      commitmentId: id.nullable(),
      step: z.object({ id, planId: id }).nullable(),
    }),
  ),
  /** The task a drop offers; with `taken`, how the one stands that was taken for it. */
  stepIn: z.object({ text: z.string(), due: isoDate.nullable(), taken: commitmentState.nullable() }).nullable(),
  strip: z.string(),
  arr: z.array(money),
  endsOn: isoDate.nullable(),
});
export type TodayRow = z.infer<typeof todayRow>;

export const todayPage = z.object({
  date: isoDate,
  rows: z.array(todayRow),
  /** All rows there are; `rows` holds the first of them. */
  rowCount: z.int(),
  withoutSentiment: z.object({ count: z.int(), firstIds: z.array(id) }),
  staleCount: z.int(),
  /** Commitments due within seven days or late, both ways. */
  due: z.array(commitment),
  dueCount: z.int(),
  /** Open promises that were given two weeks ago or earlier. */
  oldPromiseCount: z.int(),
  accountCount: z.int(),
  /** The instant it was computed at. */
  computedAt: instant,
});
export type TodayPage = z.infer<typeof todayPage>;

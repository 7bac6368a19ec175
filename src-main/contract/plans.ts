import { z } from 'zod';
import { outcomeStatuses, planLevels, receiptStates, valueTypes, type PlanItemRow } from '#domain/plan-rows';
import { planRefusals } from '#domain/plan-tree';
import { notFound, writeFailure } from './failures.ts';
import { audience, id, instant, isoDate, money } from './values.ts';

/* Success plans: their lines in order, and how they are written. */

const words = z.string().trim().max(2000);
const title = z.string().trim().min(1).max(300);
const level = z.enum(planLevels);

/** What was measured last of an outcome. */
const latestMeasurement = z.object({
  value: z.number(),
  on: isoDate,
  /** Who confirmed it; null: nobody yet, it is claimed. */
  confirmedName: z.string().nullable(),
});

/** A line of a plan with all that the screens show of it. */
export const planItem = z.object({
  id,
  level,
  position: z.string(),
  text: z.string(),
  objectiveId: id.nullable(),
  ownerPersonId: id.nullable(),
  /** The name of that person. */
  ownerPersonName: z.string().nullable(),
  ownerOurs: z.string().nullable(),
  startsOn: isoDate.nullable(),
  due: isoDate.nullable(),
  startOffset: z.int().nullable(),
  dueOffset: z.int().nullable(),
  afterId: id.nullable(),
  doneOn: isoDate.nullable(),
  valueType: z.enum(valueTypes).nullable(),
  metric: z.string().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  baseline: z.number().nullable(),
  baselineOn: isoDate.nullable(),
  target: z.number().nullable(),
  importance: z.int(),
  measuredHow: z.string().nullable(),
  attribution: z.string().nullable(),
  remarks: z.string().nullable(),
  status: z.enum(outcomeStatuses).nullable(),
  statusReason: z.string().nullable(),
  statusOn: isoDate.nullable(),
  audience,
  createdAt: instant,
  latest: latestMeasurement.nullable(),
  /** The days of all its measurements, oldest first, and whether somebody confirmed each. */
  measured: z.array(z.object({ on: isoDate, confirmed: z.boolean() })),
  /** What its receipts come to, one sum for each state and currency. */
  receipts: z.array(z.object({ state: z.enum(receiptStates), amount: money })),
});
export type PlanItem = z.infer<typeof planItem>;

/** What can be said of a line in one act; what is not named stays. */
export const planItemFields = z
  .object({
    text: words,
    ownerPersonId: id.nullable(),
    ownerOurs: words.nullable(),
    startsOn: isoDate.nullable(),
    due: isoDate.nullable(),
    startOffset: z.int().nullable(),
    dueOffset: z.int().nullable(),
    afterId: id.nullable(),
    doneOn: isoDate.nullable(),
    valueType: z.enum(valueTypes).nullable(),
    metric: words.nullable(),
    unit: z.string().trim().max(60).nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    baseline: z.number().nullable(),
    baselineOn: isoDate.nullable(),
    target: z.number().nullable(),
    importance: z.int().min(1).max(5),
    measuredHow: words.nullable(),
    attribution: words.nullable(),
    remarks: words.nullable(),
    status: z.enum(outcomeStatuses).nullable(),
    statusReason: words.nullable(),
    statusOn: isoDate.nullable(),
    objectiveId: id.nullable(),
    audience,
  } satisfies Partial<Record<keyof PlanItem, z.ZodType>>)
  .partial();
export type PlanItemFields = z.infer<typeof planItemFields>;

/** The column of each field that can be written. */
export const planItemColumns = {
  text: 'text',
  ownerPersonId: 'owner_person_id',
  ownerOurs: 'owner_ours',
  startsOn: 'starts_on',
  due: 'due',
  startOffset: 'start_offset',
  dueOffset: 'due_offset',
  afterId: 'after_id',
  doneOn: 'done_on',
  valueType: 'value_type',
  metric: 'metric',
  unit: 'unit',
  currency: 'currency',
  baseline: 'baseline',
  baselineOn: 'baseline_on',
  target: 'target',
  importance: 'importance',
  measuredHow: 'measured_how',
  attribution: 'attribution',
  remarks: 'remarks',
  status: 'status',
  statusReason: 'status_reason',
  statusOn: 'status_on',
  objectiveId: 'objective_id',
  audience: 'audience',
} as const satisfies Readonly<Record<keyof PlanItemFields, keyof PlanItemRow>>;

/** A plan without its lines. */
export const planHead = z.object({
  id,
  accountId: id,
  accountName: z.string(),
  title: z.string(),
  useCase: z.string().nullable(),
  template: z.string().nullable(),
  startsOn: isoDate,
  closedOn: isoDate.nullable(),
  closingWords: z.string().nullable(),
  audience,
  createdAt: instant,
  /** The newest agreement and review. */
  agreedOn: isoDate.nullable(),
  agreedName: z.string().nullable(),
  reviewedOn: isoDate.nullable(),
});
export type PlanHead = z.infer<typeof planHead>;

export const wholePlan = planHead.extend({
  /** In order. */
  items: z.array(planItem),
  /** Those of the account that a line can have as owner there. */
  people: z.array(z.object({ id, name: z.string(), isFormer: z.boolean() })),
  /** When the running contract ends, and by when notice must be given. */
  endsOn: isoDate.nullable(),
  noticeOn: isoDate.nullable(),
});
export type WholePlan = z.infer<typeof wholePlan>;

/** A plan in a few numbers, with the lines that show on the page of its account. */
export const planSummary = planHead.extend({
  outcomes: z.array(
    planItem.pick({ id: true, text: true, due: true, doneOn: true, status: true }).extend({
      steps: z.int(),
      stepsDone: z.int(),
      stepsLate: z.int(),
    }),
  ),
  /** Steps of ours and theirs that are late, over all outcomes. */
  steps: z.int(),
  stepsDone: z.int(),
  stepsLate: z.int(),
});
export type PlanSummary = z.infer<typeof planSummary>;

/** The edit would make no tree, or does not fit. */
export const planRefused = z.object({ type: z.literal('PlanRefused'), why: z.enum(planRefusals) });
export type PlanRefused = z.infer<typeof planRefused>;
/** What a line would hang on is not of its plan or account, or comes round to itself. */
export const planMisfit = z.object({
  type: z.literal('PlanMisfit'),
  why: z.enum(['owner', 'dependency', 'objective', 'dates']),
});
export type PlanMisfit = z.infer<typeof planMisfit>;

const done = z.null();
const writing = z.union([notFound, writeFailure]);
const editing = z.union([notFound, planRefused, writeFailure]);

export const planChannels = {
  'plans:get': { input: z.object({ id }), output: wholePlan, error: notFound },
  /** The open ones first, then the closed ones, each the newest first. */
  'plans:ofAccount': { input: z.object({ accountId: id }), output: z.array(planSummary), error: z.never() },
  'plans:create': {
    input: z.object({ accountId: id, title, startsOn: isoDate }),
    output: z.object({ id }),
    error: writing,
  },
  'plans:update': {
    input: z.object({
      id,
      fields: z.object({ title, startsOn: isoDate, useCase: words.nullable(), audience }).partial(),
    }),
    output: done,
    error: writing,
  },
  'plans:close': {
    input: z.object({ id, on: isoDate, words: words.nullable() }),
    output: done,
    error: writing,
  },
  'plans:reopen': { input: z.object({ id }), output: done, error: writing },
  /** Removes a plan with its lines and all that hangs on them. Can be undone. */
  'plans:remove': { input: z.object({ id }), output: done, error: writing },
  /** Puts lines into a plan, in the order given, before a line or at the end. The window names their ids. */
  'plans:addLines': {
    input: z.object({
      planId: id,
      beforeId: id.nullable(),
      lines: z
        .array(z.object({ id, level, text: words, fields: planItemFields.omit({ text: true }).optional() }))
        .min(1)
        .max(500),
      /** What stays in the line that was split. */
      rest: z.object({ id, text: words }).nullable(),
    }),
    output: done,
    error: editing,
  },
  /** Moves a line a level down (1) or up (-1), with what hangs on it. */
  'plans:levelLine': {
    input: z.object({ id, by: z.union([z.literal(1), z.literal(-1)]) }),
    output: done,
    error: editing,
  },
  /** Moves a line with what hangs on it before another, or to the end. */
  'plans:moveLine': { input: z.object({ id, beforeId: id.nullable() }), output: done, error: editing },
  'plans:removeLines': {
    input: z.object({ planId: id, ids: z.array(id).min(1).max(1000) }),
    output: z.object({ removed: z.int() }),
    error: editing,
  },
  /** Writes some fields of a line in one act. The draft it was typed in is dropped in the same transaction. */
  'plans:updateItem': {
    input: z.object({ id, fields: planItemFields, draftKey: z.string().min(1).max(200).nullable().optional() }),
    output: done,
    error: z.union([notFound, planMisfit, writeFailure]),
  },
} as const;

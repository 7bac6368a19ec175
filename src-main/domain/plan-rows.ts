import type { Audience } from './audience.ts';
import type { Json } from './row-values.ts';
import type { Instant, IsoDate, TimeZone } from './time.ts';

/** An agreement on outcomes with one customer. */
export interface PlanRow {
  id: string;
  account_id: string;
  title: string;
  use_case: string | null;
  /** The name of the template it was made from. */
  template: string | null;
  /** The day that the offsets of its lines count from. */
  starts_on: IsoDate;
  closed_on: IsoDate | null;
  closing_words: string | null;
  /** Roles that the plan needs and who fills them: `[{"role": "Sponsor", "personId": null}]` */
  roles: Json;
  /** What will prove it: `[{"text": "A week without a stop", "on": null}]` */
  proof_points: Json;
  audience: Audience;
  created_at: Instant;
}

export const planLevels = ['objective', 'outcome', 'step'] as const;
export type PlanLevel = (typeof planLevels)[number];

export const valueTypes = ['cost avoided', 'revenue gained', 'risk reduced', 'speed gained'] as const;
export type ValueType = (typeof valueTypes)[number];

export const outcomeStatuses = ['on track', 'at risk', 'off track', 'achieved', 'dropped'] as const;
export type OutcomeStatus = (typeof outcomeStatuses)[number];

/**
 * A line of a plan. The lines of a plan are one list; a line hangs on the nearest line above it of a higher level.
 * What a level does not show is kept all the same, so that a change of level loses nothing.
 */
export interface PlanItemRow {
  id: string;
  account_id: string;
  plan_id: string;
  level: PlanLevel;
  /** A fractional index: sorts as text, and one can always be made between two. */
  position: string;
  /** In the customer's words. Empty while its line is still to be written. */
  text: string;
  /** The objective of the reflections that this heading stands for. */
  objective_id: string | null;
  /** Who owns it at the customer. */
  owner_person_id: string | null;
  /** Who owns it here: `me` or a name. */
  owner_ours: string | null;
  starts_on: IsoDate | null;
  due: IsoDate | null;
  /** Days from the plan's start, before weekends were stepped over. */
  start_offset: number | null;
  due_offset: number | null;
  /** The line that has to be done before. */
  after_id: string | null;
  done_on: IsoDate | null;
  value_type: ValueType | null;
  metric: string | null;
  unit: string | null;
  currency: string | null;
  /** In the outcome's unit. */
  baseline: number | null;
  baseline_on: IsoDate | null;
  target: number | null;
  /** 1 to 5. */
  importance: number;
  measured_how: string | null;
  /** Why it is attributed to us. */
  attribution: string | null;
  /** The CSM's own remarks. */
  remarks: string | null;
  status: OutcomeStatus | null;
  status_reason: string | null;
  status_on: IsoDate | null;
  audience: Audience;
  created_at: Instant;
}

/** A dated reading of an outcome's metric. */
export interface MeasurementRow {
  id: string;
  account_id: string;
  item_id: string;
  /** In the outcome's unit. */
  value: number;
  on_date: IsoDate;
  source: string | null;
  confirmed_by: string | null;
  /** Kept beside the person, whose row may go. */
  confirmed_name: string | null;
  confirmed_on: IsoDate | null;
  confirmed_words: string | null;
  recorded_at: Instant;
  zone: TimeZone;
  audience: Audience;
}

export const receiptStates = ['expected', 'claimed', 'confirmed'] as const;
export type ReceiptState = (typeof receiptStates)[number];

export const receiptMethods = ['time saved', 'cost avoided', 'revenue added', 'stated'] as const;
export type ReceiptMethod = (typeof receiptMethods)[number];

/** An amount of value, how it was reckoned, and who confirmed it. */
export interface ReceiptRow {
  id: string;
  account_id: string;
  /** The outcome that it proves. */
  item_id: string | null;
  state: ReceiptState;
  amount_minor: number;
  currency: string;
  period_from: IsoDate;
  period_to: IsoDate;
  method: ReceiptMethod;
  /** What the method was fed with, by the method's own names. */
  inputs: Json;
  /** What it is for, in a line. */
  words: string | null;
  /** What was not counted, to be fair. */
  left_out: string | null;
  /** The note that holds the evidence and its files. */
  note_id: string | null;
  confirmed_by: string | null;
  /** Kept beside the person, whose row may go. */
  confirmed_name: string | null;
  confirmed_on: IsoDate | null;
  confirmed_words: string | null;
  recorded_at: Instant;
  zone: TimeZone;
  audience: Audience;
}

/** A plan as it was agreed: its wording then, by whom, when. */
export interface PlanVersionRow {
  id: string;
  account_id: string;
  plan_id: string;
  /** From 1. */
  number: number;
  agreed_on: IsoDate;
  person_id: string | null;
  /** Kept beside the person, whose row may go. */
  agreed_name: string;
  words: string | null;
  /** The plan's lines as they were worded. */
  body: Json;
  recorded_at: Instant;
  audience: Audience;
}

/** That the plan was gone through, and what was said of it. */
export interface PlanReviewRow {
  id: string;
  account_id: string;
  plan_id: string;
  on_date: IsoDate;
  words: string | null;
  recorded_at: Instant;
  audience: Audience;
}

/** A template of the CSM's own. */
export interface PlanTemplateRow {
  id: string;
  name: string;
  segment: string | null;
  use_case: string | null;
  /** The tree with its offsets, roles and proof points. */
  body: Json;
  created_at: Instant;
  updated_at: Instant;
}

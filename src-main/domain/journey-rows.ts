import type { Audience } from './audience.ts';
import type { Json } from './row-values.ts';
import type { Instant, IsoDate } from './time.ts';

/** The map of the journey as it was drawn at a time; the highest number holds. */
export interface JourneyMapRow {
  id: string;
  /** From 1. */
  number: number;
  /** The stages with their rules. */
  body: Json;
  /** Why it was redrawn. */
  words: string | null;
  created_at: Instant;
}

/** That an account came into a stage. */
export interface StageEntryRow {
  id: string;
  account_id: string;
  /** Null: it left the journey. */
  stage: string | null;
  on_date: IsoDate;
  words: string | null;
  recorded_at: Instant;
  audience: Audience;
}

/** A step of the line to a champion. */
export interface LineStepRow {
  id: string;
  /** Null: common to all; else added for this customer. */
  account_id: string | null;
  name: string;
  definition: string | null;
  position: string;
  /** Days in the step after which it has stalled, whatever the others needed. */
  stall_days: number | null;
  retired_on: IsoDate | null;
  created_at: Instant;
}

/** That an account stood at a step of the line. One place an account is not left. */
export interface LinePlaceRow {
  id: string;
  account_id: string;
  step_id: string;
  entered_on: IsoDate;
  left_on: IsoDate | null;
  words: string | null;
  recorded_at: Instant;
  audience: Audience;
}

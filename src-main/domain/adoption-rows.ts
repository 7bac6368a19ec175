import type { Audience } from './audience.ts';
import type { Flag } from './row-values.ts';
import type { Instant, IsoDate } from './time.ts';

export const usagePeriods = ['day', 'week', 'month'] as const;
export type UsagePeriod = (typeof usagePeriods)[number];

/** A milestone that successful customers of a product reach. */
export interface MilestoneRow {
  id: string;
  /** Null: of every product. */
  product: string | null;
  name: string;
  definition: string | null;
  position: string;
  known_by: 'tick' | 'usage';
  /** The metric of the usage readings that the rule looks at. */
  metric: string | null;
  per: UsagePeriod | null;
  /** Reached in the first period whose sum is at least this. */
  at_least: number | null;
  /** Days from the account's start. */
  due_days: number | null;
  /** Days in the step after which it has stalled, whatever the others needed. */
  stall_days: number | null;
  /** The note that is offered when it is reached. */
  celebration: string | null;
  retired_on: IsoDate | null;
  audience: Audience;
  created_at: Instant;
}

/** What a person says of an account and a milestone; what a rule finds is derived. */
export interface MilestoneMarkRow {
  id: string;
  account_id: string;
  milestone_id: string;
  reached_on: IsoDate | null;
  /** 1 where this customer does not need it. */
  is_needless: Flag;
  words: string | null;
  celebrated_on: IsoDate | null;
  recorded_at: Instant;
  audience: Audience;
}

/** How much was used in a period. */
export interface UsageReadingRow {
  id: string;
  account_id: string;
  contract_line_id: string | null;
  /** `active users`, or the feature's name. */
  metric: string;
  per: UsagePeriod;
  /** The first day of the period. */
  on_date: IsoDate;
  value: number;
  source: 'typed' | 'import';
  /** What an import knows it by; null where it was typed. */
  external_key: string | null;
  recorded_at: Instant;
  audience: Audience;
}

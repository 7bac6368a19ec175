import type { Audience } from './audience.ts';
import type { Instant, IsoDate } from './time.ts';

/** What could keep a customer from its outcomes. */
export interface RiskRow {
  id: string;
  account_id: string;
  text: string;
  /** What we do about it. */
  answer: string | null;
  origin: 'typed' | 'sales' | 'reflection' | 'note';
  /** Who owns it here: `me` or a name. */
  owner_ours: string | null;
  due: IsoDate | null;
  closed_on: IsoDate | null;
  closing_words: string | null;
  audience: Audience;
  created_at: Instant;
}

/** The way from signature to value of one account. */
export interface OnboardingRow {
  id: string;
  account_id: string;
  signed_on: IsoDate | null;
  kickoff_on: IsoDate | null;
  planned_live_on: IsoDate | null;
  live_on: IsoDate | null;
  /** What the first value will be. */
  first_value: string | null;
  planned_first_value_on: IsoDate | null;
  first_value_on: IsoDate | null;
  second_value: string | null;
  second_value_on: IsoDate | null;
  blockers: string | null;
  closed_on: IsoDate | null;
  audience: Audience;
  created_at: Instant;
}

/** That Sales handed a customer over. */
export interface HandoffRow {
  id: string;
  account_id: string;
  from_name: string | null;
  on_date: IsoDate;
  words: string | null;
  audience: Audience;
  created_at: Instant;
}

/** One thing said at the handoff, and what it became. */
export interface HandoffItemRow {
  id: string;
  account_id: string;
  handoff_id: string;
  kind: 'hypothesis' | 'risk' | 'stakeholder' | 'promise';
  text: string;
  plan_item_id: string | null;
  risk_id: string | null;
  person_id: string | null;
  commitment_id: string | null;
  audience: Audience;
  created_at: Instant;
}

/** Work behind the scenes that the customer may hear of. */
export interface WorkDoneRow {
  id: string;
  account_id: string;
  text: string;
  on_date: IsoDate;
  /** When the customer was told; null where not yet. */
  told_on: IsoDate | null;
  audience: Audience;
  created_at: Instant;
}

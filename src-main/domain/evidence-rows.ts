import type { Audience } from './audience.ts';
import type { Verdict } from './disagreement.ts';
import type { EvidenceKind } from './evidence.ts';
import type { OutcomeKind } from './renewal-outcome.ts';
import type { Instant, IsoDate, TimeZone } from './time.ts';

/** A dated reading of the data: entered by hand or imported. */
export interface EvidenceRow {
  id: string;
  account_id: string;
  person_id: string | null;
  kind: EvidenceKind;
  /** NPS 0 to 10; CSAT percent; usage trend percent against the period before; tickets open; days overdue. */
  value: number;
  /** What the customer wrote beside it, word for word. */
  words: string | null;
  occurred_at: Instant;
  recorded_at: Instant;
  zone: TimeZone;
  source: 'typed' | 'import';
  /** What an import knows it by; null where it was typed. */
  external_key: string | null;
  audience: Audience;
}

/** The CSM's line on a disagreement of gut and data, and who was right in the end. */
export interface ConflictAnswerRow {
  id: string;
  account_id: string;
  reading_id: string;
  evidence_id: string;
  words: string | null;
  /** Asked again from this day on; null where it was answered, or never put off. */
  ask_on: IsoDate | null;
  was_right: Verdict | null;
  answered_at: Instant;
  audience: Audience;
}

/** How a renewal came out. */
export interface RenewalOutcomeRow {
  id: string;
  account_id: string;
  /** Null where it is of the whole account. */
  contract_line_id: string | null;
  outcome: OutcomeKind;
  on_date: IsoDate;
  words: string | null;
  recorded_at: Instant;
  zone: TimeZone;
  audience: Audience;
}

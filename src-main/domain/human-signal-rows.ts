import type { Audience } from './audience.ts';
import type { Perception } from './perception.ts';
import type { Instant, TimeZone } from './time.ts';

/** Something we asked, and when the answer came. */
export interface ReplyPairRow {
  id: string;
  account_id: string;
  person_id: string | null;
  /** What was asked, in a few words. */
  about: string | null;
  asked_at: Instant;
  /** Null while no answer came. */
  answered_at: Instant | null;
  zone: TimeZone;
  audience: Audience;
  created_at: Instant;
}

/** How they see the partnership on one of three scales, with the words it was heard in. */
export interface PerceptionRow {
  id: string;
  account_id: string;
  person_id: string | null;
  interaction_id: string | null;
  scale: Perception;
  value: 1 | 2 | 3 | 4 | 5;
  quote: string | null;
  occurred_at: Instant;
  recorded_at: Instant;
  zone: TimeZone;
  audience: Audience;
}

/** Whether somebody could say what we are worth to them without being helped. */
export interface ValueStatementRow {
  id: string;
  account_id: string;
  person_id: string | null;
  interaction_id: string | null;
  said: 'yes' | 'no';
  words: string | null;
  occurred_at: Instant;
  recorded_at: Instant;
  zone: TimeZone;
  audience: Audience;
}

import type { Audience } from './audience.ts';
import type { Json } from './row-values.ts';
import type { Instant, TimeZone } from './time.ts';

/** A talk without an agenda. Its words are the note of its interaction. */
export interface ReflectionRow {
  id: string;
  account_id: string;
  interaction_id: string | null;
  started_at: Instant;
  ended_at: Instant | null;
  zone: TimeZone;
  /** The minute in which each paragraph was begun: `[1, 4, 7]` */
  minutes: Json;
  harvested_at: Instant | null;
  audience: Audience;
  created_at: Instant;
}

/** Words that were picked out of a reflection, and what they were turned into. */
export interface HarvestRow {
  id: string;
  account_id: string;
  reflection_id: string;
  kind: 'challenge' | 'opportunity' | 'ask' | 'promise' | 'signal' | 'scale' | 'value';
  /** Word for word as it stands in the note. */
  quote: string;
  /** Where the quote begins in the note, in UTF-16 units; null where it was typed by hand. */
  starts: number | null;
  meaning: string | null;
  /** What customers like this one say too: `flooded by updates`. */
  theme: string | null;
  commitment_id: string | null;
  audience: Audience;
  created_at: Instant;
}

/** What the customer wants to reach, in their words. */
export interface ObjectiveRow {
  id: string;
  account_id: string;
  text: string;
  audience: Audience;
  created_at: Instant;
}

/** Whether an objective was still true when a reflection asked. */
export interface ObjectiveCheckRow {
  id: string;
  objective_id: string;
  reflection_id: string;
  state: 'new' | 'still true' | 'changed' | 'on hold' | 'dropped';
  words: string | null;
  at: Instant;
}

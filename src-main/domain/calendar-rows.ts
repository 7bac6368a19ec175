import type { Audience } from './audience.ts';
import type { Flag, Json } from './row-values.ts';
import type { Instant, TimeZone } from './time.ts';

export interface CalendarRow {
  id: string;
  name: string;
  /** The file or folder that is watched; null for one that was read once. */
  path: string | null;
  created_at: Instant;
}

/** What a meeting was sorted as. */
export type MeetingSorted = 'account' | 'internal' | 'ignored';

/** One occurrence of a meeting. */
export interface MeetingRow {
  id: string;
  calendar_id: string;
  uid: string;
  /** The start that the recurrence rule gives this occurrence, as UTC; empty for a meeting that stands alone. */
  occurrence: string;
  title: string;
  starts_at: Instant;
  ends_at: Instant;
  zone: TimeZone;
  all_day: Flag;
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** What the owner of the calendar answered; null where it is not known. */
  response: 'accepted' | 'declined' | 'tentative' | 'none' | null;
  /** `[{"name":"Dana Okafor","email":"dana@aldermoor.example","response":"accepted"}]` */
  attendees: Json;
  account_id: string | null;
  /** Null while nobody and nothing has sorted it. */
  sorted: MeetingSorted | null;
  sorted_by: 'match' | 'rule' | 'hand' | null;
  /** Why it was sorted so, as a sentence: `Dana Okafor, aldermoor.example`. */
  reason: string | null;
  /** The log that the sweep made of it. */
  interaction_id: string | null;
  audience: Audience;
  created_at: Instant;
}

/** A choice that is remembered: meetings like this one are sorted so. */
export interface MeetingRuleRow {
  id: string;
  kind: 'domain' | 'title' | 'uid';
  /** Folded for comparison: a host name, a title, a uid. */
  value: string;
  sorted: MeetingSorted;
  account_id: string | null;
  created_at: Instant;
}

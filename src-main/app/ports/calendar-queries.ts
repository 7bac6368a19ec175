import type { CalendarRow, MeetingRow, MeetingRuleRow } from '#domain/calendar-rows';
import type { InteractionKind } from '#domain/interaction';
import type { Instant } from '#domain/time';

/** What the sweep and the settings ask of the book. */
export interface CalendarQueries {
  readonly calendars: () => readonly (CalendarRow & { readonly meetings: number })[];
  /** Meetings that touch a stretch of time, by their start. */
  readonly meetings: (from: Instant, to: Instant) => readonly MeetingRow[];
  readonly meeting: (id: string) => MeetingRow | undefined;
  readonly meetingRules: () => readonly (MeetingRuleRow & { readonly account_name: string | null })[];
  /** Everybody with an address. */
  readonly addresses: () => readonly { readonly name: string; readonly email: string; readonly accountId: string }[];
  /** What was logged of accounts since a moment. */
  readonly logsSince: (
    from: Instant,
  ) => readonly { readonly accountId: string; readonly at: Instant; readonly kind: InteractionKind }[];
  readonly hasSetting: (id: string) => boolean;
}

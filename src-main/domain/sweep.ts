import type { InteractionKind } from './interaction.ts';
import { addDays, instantAt, weekday, type Instant, type IsoDate, type TimeZone } from './time.ts';

/** What the sweep has to know of a meeting to say whether it is asked for. */
export interface SweepMeeting {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly allDay: boolean;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly response: 'accepted' | 'declined' | 'tentative' | 'none' | null;
  readonly interactionId: string | null;
}

/** SW1: yesterday and today; on Sunday and Monday from Friday on, for that is when one last worked. */
export function sweepStart(today: IsoDate): IsoDate {
  const day = weekday(today);
  return addDays(today, day === 1 ? -3 : day === 7 ? -2 : -1);
}

export const sweepFrom = (today: IsoDate, zone: TimeZone): Instant => instantAt(sweepStart(today), '00:00', zone);

/** SW2: it has begun, it took place, and one was there. */
export const isToSweep = (meeting: SweepMeeting, from: Instant, now: Instant): boolean =>
  meeting.interactionId === null &&
  meeting.status !== 'cancelled' &&
  meeting.response !== 'declined' &&
  (meeting.startsAt >= from || meeting.endsAt > from) &&
  meeting.startsAt <= now;

const slackMs = 15 * 60_000;

/** SW3: a call, meeting or the like of the same account, logged by hand within a quarter of an hour of the meeting's time. */
export function isLogged(
  meeting: Pick<SweepMeeting, 'startsAt' | 'endsAt'>,
  logs: readonly { readonly at: Instant; readonly kind: InteractionKind }[],
): boolean {
  const from = Date.parse(meeting.startsAt) - slackMs;
  const to = Date.parse(meeting.endsAt) + slackMs;
  return logs.some(({ at, kind }) => {
    const moment = Date.parse(at);
    return moment >= from && moment <= to && kind !== 'email' && kind !== 'message' && kind !== 'support';
  });
}

/** SW4: what a meeting is logged as: an EBR or a call where its title says so. */
export function kindOfMeeting(title: string): InteractionKind {
  if (/\b(?:ebr|qbr|executive business review|business review)\b/i.test(title)) return 'EBR';
  return /\b(?:call|telefonat|anruf|appel|llamada)\b/i.test(title) ? 'call' : 'meeting';
}

/** Whole minutes, a day at most; none for a meeting without hours. */
export const minutesOf = ({
  startsAt,
  endsAt,
  allDay,
}: Pick<SweepMeeting, 'startsAt' | 'endsAt' | 'allDay'>): number | null =>
  allDay ? null : Math.min(1440, Math.max(0, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)));

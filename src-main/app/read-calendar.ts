import type { MeetingRow } from '#domain/calendar-rows';
import { calendarOwner, responseOf, type CalendarWindow, type FoundMeeting } from '#domain/meeting';
import { ok } from '#domain/result';
import type { BookWriter, Command } from './ports/book-writer.ts';

export interface CalendarRead {
  /** Null adds the calendar. */
  readonly id: string | null;
  readonly name: string;
  readonly path: string;
  readonly found: readonly FoundMeeting[];
  readonly window: CalendarWindow;
  /** A file of it could not be read: what is missing says nothing. */
  readonly isPartial: boolean;
  /** Our own hosts, where they are known only now; null leaves them. */
  readonly internalDomains: readonly string[] | null;
}

/** CAL9: one read is one act; it writes what differs and nothing else. */
export const readCalendarInto: Command<CalendarRead, { readonly id: string; readonly meetings: number }, never> = {
  act: 'calendar.read',
  label: ({ id, name }) => (id === null ? `calendar ${name}` : `reading of the calendar ${name}`),
  run: async (book, input) => {
    const id = input.id ?? book.newId();
    if (input.id === null) book.insert('calendars', { id, name: input.name, path: input.path, created_at: book.now });
    if (input.internalDomains !== null && !book.get('settings', 'internalDomains'))
      book.insert('settings', { id: 'internalDomains', value: JSON.stringify(input.internalDomains) });
    const owner = calendarOwner(input.name, input.found);
    const gone = new Map(
      book
        .where('meetings', { calendar_id: id })
        .filter(({ starts_at: at }) => at >= input.window.from && at < input.window.to)
        .map((row) => [row.id, row]),
    );
    for (const [index, meeting] of input.found.entries()) {
      if (index % 200 === 199) await book.breathe();
      const [known] = book.where('meetings', { uid: meeting.uid, occurrence: meeting.occurrence });
      // The same meeting in another calendar of the book stands there.
      if (known && known.calendar_id !== id) continue;
      if (known) {
        gone.delete(known.id);
        book.update('meetings', known.id, columnsOf(meeting, owner));
      } else insert(book, id, meeting, owner);
    }
    // What was logged took place, whatever the calendar says by now.
    for (const row of input.isPartial ? [] : gone.values())
      if (row.interaction_id === null && row.status !== 'cancelled')
        book.update('meetings', row.id, { status: 'cancelled' });
    return ok({ id, meetings: input.found.length });
  },
};

type Told = Pick<
  MeetingRow,
  'title' | 'starts_at' | 'ends_at' | 'zone' | 'all_day' | 'status' | 'response' | 'attendees'
>;

const columnsOf = (meeting: FoundMeeting, owner: string | null): Told => ({
  title: meeting.title,
  starts_at: meeting.startsAt,
  ends_at: meeting.endsAt,
  zone: meeting.zone,
  all_day: meeting.allDay ? 1 : 0,
  status: meeting.status,
  response: responseOf(owner, meeting.people),
  attendees: JSON.stringify(meeting.people),
});

const insert = (book: BookWriter, calendarId: string, meeting: FoundMeeting, owner: string | null): void =>
  book.insert('meetings', {
    id: book.newId(),
    calendar_id: calendarId,
    uid: meeting.uid,
    occurrence: meeting.occurrence,
    ...columnsOf(meeting, owner),
    account_id: null,
    sorted: null,
    sorted_by: null,
    reason: null,
    interaction_id: null,
    audience: 'self',
    created_at: book.now,
  });

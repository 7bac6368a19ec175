import type { MeetingPerson } from '#domain/meeting';
import { addDays, instantFromEpoch } from '#domain/time';
import type { GeneratedRow } from './generated-row.ts';
import { madeEmail } from './people-names.ts';
import type { SampleMaker } from './sample-touches.ts';
import type { SampleAccount } from './sample-types.ts';
import { minutesAfter, workDay } from './work-hours.ts';

interface SampleMeeting {
  readonly title: string;
  /** Minutes after midnight. */
  readonly at: number;
  readonly minutes: number;
  readonly guests: readonly MeetingPerson[];
  readonly declined?: true;
}

const us: MeetingPerson = { name: 'Mira Holm', email: 'mira.holm@ourfirm.example', response: 'accepted' };
const guest = (name: string, host: string): MeetingPerson => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@${host}`,
  response: 'accepted',
});

const meetings: readonly SampleMeeting[] = [
  { title: 'Quillon Chemicals: where we stand', at: 9 * 60, minutes: 30, guests: [] },
  { title: 'Tindra Paper catch-up call', at: 10 * 60 + 30, minutes: 25, guests: [] },
  { title: 'Team week', at: 11 * 60 + 30, minutes: 45, guests: [guest('Tom Ferro', 'ourfirm.example')] },
  { title: 'Ostra Energi weekly', at: 14 * 60, minutes: 30, guests: [] },
  {
    title: 'Data residency questions',

    at: 15 * 60,
    minutes: 30,
    guests: [guest('Ines Faro', 'harrowgate-it.example')],
  },
  { title: 'Karstmond Ceramics: pilot results', at: 16 * 60, minutes: 45, guests: [] },
  { title: 'Inverleith Gas, before the procurement round', at: 9 * 60 + 45, minutes: 30, guests: [] },
  {
    title: 'Partner webinar',
    at: 12 * 60 + 30,
    minutes: 60,
    guests: [guest('Joost Haan', 'bluequay.example')],
    declined: true,
  },
  { title: 'Maranta Airports EBR', at: 13 * 60, minutes: 60, guests: [] },
  { title: 'Coffee with Sanne', at: 17 * 60, minutes: 30, guests: [guest('Sanne Blom', 'oostwal.example')] },
];

/** The meetings of the sample's last working day: to be swept, internal, declined, and of nobody knows whom. */
export function* meetingRows(
  { newId, calendar, today, zone }: SampleMaker,
  accounts: readonly SampleAccount[],
): Generator<GeneratedRow> {
  const created = calendar.startOf(addDays(today, -30));
  // Of the last working day: whatever the hour, all of them are over.
  const day = workDay(addDays(today, -1));
  const calendarId = newId(created);
  yield { table: 'calendars', row: { id: calendarId, name: 'Work', path: null, created_at: created } };
  yield { table: 'settings', row: { id: 'internalDomains', value: '["ourfirm.example"]' } };
  for (const [index, { title, at, minutes, guests, declined }] of meetings.entries()) {
    const startsAt = instantFromEpoch(Date.parse(calendar.startOf(day)) + at * 60_000);
    const response = declined ? 'declined' : 'accepted';
    yield {
      table: 'meetings',
      row: {
        id: newId(created),
        calendar_id: calendarId,
        uid: `sample-${index}@ourfirm.example`,
        occurrence: '',
        title,
        starts_at: startsAt,
        ends_at: minutesAfter(startsAt, minutes),
        zone,
        all_day: 0,
        status: 'confirmed',
        response,
        attendees: JSON.stringify([{ ...us, response }, ...guests, ...theirPeople(title, accounts)]),
        account_id: null,
        sorted: null,
        sorted_by: null,
        reason: null,
        interaction_id: null,
        audience: 'self',
        created_at: created,
      },
    };
  }
}

/** The first person of the account that the title begins with. */
function theirPeople(title: string, accounts: readonly SampleAccount[]): readonly MeetingPerson[] {
  const account = accounts.find(({ name }) => title.startsWith(name));
  const person = account?.people.find(({ leftAgo }) => leftAgo === undefined);
  return account && person
    ? [{ name: person.name, email: madeEmail(person.name, account.domain), response: 'accepted' }]
    : [];
}

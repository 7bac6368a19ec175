import { dateFormat, addDate, newDateProfile } from '#domain/import/date-format';
import { readDate, type DateFormat } from '#domain/import/date-cell';
import { describeFileProblem } from '#domain/import/file-problem';
import {
  isWithin,
  type CalendarProblem,
  type CalendarWindow,
  type FoundMeeting,
  type MeetingPerson,
} from '#domain/meeting';
import { foldName } from '#domain/name-fold';
import { addDays, instantAt, type IsoDate, type TimeZone } from '#domain/time';
import { createBreath } from './breath.ts';
import type { ReadCalendar } from './read-ics.ts';
import { readTable } from './read-table.ts';

/** CAL8: what Outlook and Google call their columns, in a few languages, folded as names are. */
const headers = {
  title: ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'onderwerp', 'title'],
  startDate: [
    'start date',
    'beginnt am',
    'debut',
    'date de debut',
    'fecha de comienzo',
    'data di inizio',
    'begindatum',
  ],
  startTime: ['start time', 'beginnt um', 'heure de debut', 'comienzo', 'ora di inizio', 'begintijd'],
  endDate: ['end date', 'endet am', 'date de fin', 'fin', 'fecha de finalizacion', 'data di fine', 'einddatum'],
  endTime: ['end time', 'endet um', 'heure de fin', 'finalizacion', 'ora di fine', 'eindtijd'],
  allDay: ['all day event', 'ganztagiges ereignis', 'journee entiere', 'todo el dia', 'giornata intera'],
  organizer: ['meeting organizer', 'besprechungsplanung', 'organisateur de la reunion', 'organizador de la reunion'],
  required: ['required attendees', 'erforderliche teilnehmer', 'participants obligatoires', 'asistentes necesarios'],
  optional: ['optional attendees', 'optionale teilnehmer', 'participants facultatifs', 'asistentes opcionales'],
} as const;
type Field = keyof typeof headers;

/** A calendar as Outlook or Google write it into a CSV file; a sentence where it is none. */
export async function readCalendarCsv(
  bytes: Uint8Array,
  file: string,
  window: CalendarWindow,
  zone: TimeZone,
): Promise<ReadCalendar | { readonly refused: string }> {
  const table = await readTable(bytes);
  if (!table.ok) return { refused: describeFileProblem(table.error, file) };
  const names = table.value.header.map(foldName);
  const columns = Object.fromEntries(
    Object.entries(headers).map(([field, words]) => [
      field,
      names.findIndex((name) => (words as readonly string[]).includes(name)),
    ]),
  ) as Record<Field, number>;
  if (columns.title < 0 || columns.startDate < 0)
    return {
      refused: `${file} is no calendar: it has no columns for a subject and a start date. Export the calendar as .ics or CSV.`,
    };
  const problems: CalendarProblem[] = [];
  const meetings = new Map<string, FoundMeeting>();
  const cellOf = (row: readonly string[], field: Field): string =>
    columns[field] < 0 ? '' : (row[columns[field]] ?? '').trim();
  const format = dateFormatOf(table.value.rows, cellOf, columns.organizer < 0 && columns.required < 0, problems);
  const breathe = createBreath({});
  for (const [at, row] of table.value.rows.entries()) {
    await breathe('read', meetings.size, null);
    const title = cellOf(row, 'title').slice(0, 500) || 'No title';
    const span = spanOf(row, cellOf, format, zone);
    if (span === null) {
      const isDay = dayOf(cellOf(row, 'startDate'), format) === null;
      const field = isDay ? 'startDate' : 'startTime';
      const cell = cellOf(row, field).slice(0, 80);
      problems.push({
        about: `Meeting ${at + 1}, ${title}`,
        reason: `This row was left out: ${cell === '' ? 'nothing stands' : `“${cell}” stands`} under ${table.value.header[columns[field]] ?? ''}, which is no ${isDay ? 'day' : 'time'}. Correct it in the calendar and export again, or export as .ics.`,
      });
      continue;
    }
    if (!isWithin(window, span.startsAt, span.endsAt)) continue;
    // Such files carry no id: a meeting is known by its title and its start.
    const uid = `csv:${foldName(title)}|${span.startsAt}`;
    meetings.set(uid, {
      uid,
      occurrence: '',
      title,
      ...span,
      zone,
      status: 'confirmed',
      people: peopleOf(row, cellOf),
    });
  }
  return { name: null, meetings: [...meetings.values()], problems };
}

type CellOf = (row: readonly string[], field: Field) => string;

/** Both columns together say the order of day and month; where neither does, it is said how it was read. */
function dateFormatOf(
  rows: readonly (readonly string[])[],
  cellOf: CellOf,
  isGoogle: boolean,
  problems: CalendarProblem[],
): DateFormat {
  const profile = newDateProfile();
  for (const row of rows) for (const field of ['startDate', 'endDate'] as const) addDate(profile, cellOf(row, field));
  const format = dateFormat(profile);
  if (format !== 'ambiguous') return format;
  // Google documents month first; else a clock with am and pm goes with it.
  if (isGoogle) return 'mdy';
  const order = rows.some((row) => /[ap]\.?\s?m\b/i.test(cellOf(row, 'startTime'))) ? 'mdy' : 'dmy';
  problems.push({
    about: 'Dates',
    reason: `Day and month cannot be told apart in this file; the ${order === 'mdy' ? 'month' : 'day'} was read first. An .ics export leaves no doubt.`,
  });
  return order;
}

const dayOf = (cell: string, format: DateFormat): IsoDate | null => {
  const read = readDate(cell, format);
  return read.is === 'value' ? read.value : null;
};

function timeOf(cell: string): string | null {
  const [, hours, minutes, half] =
    /^(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?\s*(am|pm|a\.\s?m\.|p\.\s?m\.)?$/i.exec(cell) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const is12 = half !== undefined;
  const hour = is12 ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function spanOf(
  row: readonly string[],
  cellOf: CellOf,
  format: DateFormat,
  zone: TimeZone,
): Pick<FoundMeeting, 'startsAt' | 'endsAt' | 'allDay'> | null {
  const day = dayOf(cellOf(row, 'startDate'), format);
  if (day === null) return null;
  const endDay = dayOf(cellOf(row, 'endDate'), format) ?? day;
  const time = cellOf(row, 'startTime');
  const saysAllDay = /^(?:true|wahr|vrai|verdadero|vero|waar|yes|1)$/i.test(cellOf(row, 'allDay'));
  if (saysAllDay || time === '') {
    // Outlook ends a day at its midnight, Google on the day itself.
    const isOver = timeOf(cellOf(row, 'endTime')) === '00:00' && endDay > day;
    const end = isOver ? endDay : addDays(endDay < day ? day : endDay, 1);
    return { allDay: true, startsAt: instantAt(day, '00:00', zone), endsAt: instantAt(end, '00:00', zone) };
  }
  const start = timeOf(time);
  if (start === null) return null;
  const startsAt = instantAt(day, start, zone);
  const end = timeOf(cellOf(row, 'endTime'));
  const endsAt = end === null ? startsAt : instantAt(endDay, end, zone);
  return { allDay: false, startsAt, endsAt: endsAt < startsAt ? startsAt : endsAt };
}

/** `Okafor, Dana; Ben Ito <ben@x.example>`: parted by semicolons, for a name may hold a comma. */
function peopleOf(row: readonly string[], cellOf: CellOf): readonly MeetingPerson[] {
  const found = new Map<string, MeetingPerson>();
  for (const field of ['organizer', 'required', 'optional'] as const) {
    for (const part of cellOf(row, field).split(';')) {
      const email = /[^\s<>()[\]"',;]+@[^\s<>()[\]"',;]+/.exec(part)?.[0]?.toLowerCase() ?? null;
      const rest = part
        .replace(/[<([][^<>()[\]]*@[^<>()[\]]*[>)\]]/g, '')
        .replace(/["']/g, '')
        .trim();
      const name = rest === '' || rest.toLowerCase() === email ? null : nameInOrder(rest);
      const key = email ?? name?.toLowerCase();
      if (key !== undefined && found.size < 300) found.set(key, { name, email, response: null });
    }
  }
  return [...found.values()];
}

/** `Okafor, Dana` is Dana Okafor. */
function nameInOrder(name: string): string {
  const [last, first, ...others] = name.split(',').map((part) => part.trim());
  return first && last && others.length === 0 ? `${first} ${last}` : name;
}

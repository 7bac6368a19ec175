import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describeFileProblem } from '#domain/import/file-problem';
import type { CalendarProblem, CalendarWindow, FoundMeeting } from '#domain/meeting';
import type { TimeZone } from '#domain/time';
import { isCalendarFile } from './calendar-files.ts';
import { decodeText } from './decode-text.ts';
import { readCalendarCsv } from './read-calendar-csv.ts';
import { readIcs, type ReadCalendar } from './read-ics.ts';
import { readImportFile } from './read-import-file.ts';

/** A calendar's file or folder as it is now. */
export interface CalendarReading extends ReadCalendar {
  /** Why none of it could be read: nothing is concluded from what is missing then. */
  readonly refused: string | null;
  readonly isFolder: boolean;
}

/** Reads the file, or every .ics and .csv of the folder. One file that cannot be read is a problem, and keeps the others. */
export async function readCalendar(place: string, window: CalendarWindow, zone: TimeZone): Promise<CalendarReading> {
  const files = await filesOf(place);
  if (typeof files === 'string') return { ...nothing, refused: files };
  const meetings = new Map<string, FoundMeeting>();
  const problems: CalendarProblem[] = [];
  let name: string | null = null;
  let refused: string | null = null;
  for (const file of files.paths) {
    const read = await readOne(file, window, zone);
    if ('refused' in read) {
      refused ??= read.refused;
      problems.push({ about: path.basename(file), reason: read.refused });
      continue;
    }
    if (files.paths.length === 1) name = read.name;
    problems.push(...read.problems);
    for (const meeting of read.meetings) meetings.set(`${meeting.uid}\n${meeting.occurrence}`, meeting);
  }
  return { name, meetings: [...meetings.values()], problems, refused, isFolder: files.isFolder };
}

const nothing = { name: null, meetings: [], problems: [], isFolder: false } as const;

async function filesOf(
  place: string,
): Promise<{ readonly paths: readonly string[]; readonly isFolder: boolean } | string> {
  try {
    const facts = await stat(place);
    if (!facts.isDirectory()) return { paths: [place], isFolder: false };
    const names = (await readdir(place)).filter(isCalendarFile).toSorted();
    return { paths: names.map((name) => path.join(place, name)), isFolder: true };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? `${path.basename(place)} is not where it was. Its meetings are kept. Put it back, or remove this calendar and add it from its new place.`
      : `${path.basename(place)} cannot be read. Its meetings are kept. Check that its disk is connected and that you may read it.`;
  }
}

async function readOne(
  file: string,
  window: CalendarWindow,
  zone: TimeZone,
): Promise<ReadCalendar | { readonly refused: string }> {
  const name = path.basename(file);
  const bytes = await readImportFile(file);
  if (!bytes.ok) return { refused: describeFileProblem(bytes.error, name) };
  const isTable = /\.csv$/i.test(name);
  const decoded = await decodeText(bytes.value, null, {});
  // What the reader of tables takes for another format is the very one that is wanted here.
  const isCalendar = !decoded.ok && decoded.error.type === 'OtherFormat' && decoded.error.format === 'a calendar';
  if (isTable && !isCalendar) return readCalendarCsv(bytes.value, name, window, zone);
  const text = isCalendar ? calendarText(bytes.value) : decoded.ok ? decoded.value.text : null;
  if (text === null && !decoded.ok && decoded.error.type !== 'OtherFormat')
    return { refused: describeFileProblem(decoded.error, name) };
  const calendar = text === null ? null : await readIcs(text, window, zone);
  return calendar ?? { refused: `${name} is no calendar. Export the calendar as .ics or CSV.` };
}

/** Calendars are UTF-8; old programs write them in the code page of Windows. */
function calendarText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

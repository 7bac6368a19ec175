import path from 'node:path';
import type { Handlers } from '#contract/api';
import type { calendarChannels } from '#contract/calendars';
import type { WriteFailure } from '#contract/failures';
import { readDomain } from '#domain/import/domain-cell';
import { calendarOwner, calendarWindow, hostOf, type CalendarProblem } from '#domain/meeting';
import { err, ok, type Result } from '#domain/result';
import { logMeeting } from '../app/log-meeting.ts';
import { readMeetingLine } from '../app/meeting-line.ts';
import type { Dialogs } from '../app/ports/dialogs.ts';
import { readCalendarInto } from '../app/read-calendar.ts';
import { forgetMeetingRule, removeCalendar, sortMeetings } from '../app/sort-meetings.ts';
import { viewSweep } from '../app/sweep-view.ts';
import type { CalendarReading } from '../importers/read-calendar.ts';
import type { DeskBook } from '../storage/bookshelf.ts';
import { createCalendarWatch, stampOf } from './calendar-watch.ts';
import { copyLog, type CopyDeps } from './copy-log.ts';
import { act, gatheredDesk, noBook, openDesk } from './deps.ts';

export interface CalendarHandlerDeps extends CopyDeps {
  readonly dialogs: Dialogs;
  readonly documentsFolder: string;
  /** What the window shows of calendars is no longer true, though the book did not change. */
  readonly onLooked: () => void;
}

/** How a calendar was when it was looked at last, as long as the app runs. */
interface Look {
  readonly stamp: string | null;
  readonly day: string;
  readonly trouble: string | null;
  readonly problems: readonly CalendarProblem[];
}

const shownProblems = 20;

/** Calendars, their meetings and the sweep. */
export function createCalendarHandlers(deps: CalendarHandlerDeps): Pick<Handlers, keyof typeof calendarChannels> {
  const looks = new Map<string, Look>();
  let checking: Promise<number> | null = null;
  const watch = createCalendarWatch(() => void check());

  const read = async (desk: DeskBook, id: string | null, name: string | null, place: string) => {
    const window = calendarWindow(desk.view.today(), deps.clock.zone());
    const stamp = await stampOf(place);
    // What understands calendars is big, and few starts need it before the first screen.
    const { readCalendar } = await import('../importers/read-calendar.ts');
    const reading = await readCalendar(place, window, deps.clock.zone());
    // A folder with one bad file still has the others; what is missing then is no reason to call anything off.
    const isPartial = reading.refused !== null;
    const trouble = isPartial && reading.meetings.length === 0 ? reading.refused : null;
    const look: Look = { stamp, day: desk.view.today(), trouble, problems: reading.problems };
    if (trouble !== null) return { look, written: null };
    const input = {
      id,
      name: name ?? nameOf(reading, place),
      path: place,
      found: reading.meetings,
      isPartial,
      window,
      internalDomains: ownDomains(desk, reading),
    };
    // A look that changes nothing leaves no entry, and no step of undo.
    const written = await desk.book.execute(readCalendarInto, input, 'import');
    return { look, written };
  };

  const look = async (): Promise<number> => {
    const desk = deps.shelf.current();
    if (!desk?.book.connections.writing) return 0;
    const calendars = desk.view.queries.calendar.calendars();
    watch.only(calendars.flatMap((calendar) => calendar.path ?? []));
    let changed = 0;
    for (const { id, name, path: place } of calendars) {
      if (place === null) continue;
      const before = looks.get(id);
      const stamp = await stampOf(place);
      if (before && before.stamp === stamp && before.day === desk.view.today()) continue;
      if (deps.shelf.current() !== desk) return changed;
      const { look: now, written } = await read(desk, id, name, place);
      // What could not be written is read again at the next look.
      if (written?.ok === false) continue;
      looks.set(id, now);
      changed += 1;
    }
    if (changed > 0) deps.onLooked();
    return changed;
  };

  /** One look at a time; whoever asks meanwhile gets the same answer. */
  const check = async (): Promise<number> => {
    checking ??= look()
      .catch((error: unknown) => {
        deps.report(error);
        return 0;
      })
      .finally(() => (checking = null));
    return checking;
  };

  const add = async (what: 'file' | 'folder'): Promise<Result<Added | null, Refused | WriteFailure>> => {
    const desk = deps.shelf.current();
    if (!desk) return noBook;
    const startIn = deps.documentsFolder;
    const place =
      what === 'folder'
        ? await deps.dialogs.chooseFolder({ title: 'Choose a folder of calendars', startIn })
        : await deps.dialogs.chooseFile({
            title: 'Choose a calendar',
            kinds: [{ name: 'Calendars', extensions: ['ics', 'ical', 'icalendar', 'csv'] }],
            startIn,
          });
    if (place === null) return ok(null);
    const known = desk.view.queries.calendar.calendars().find((calendar) => calendar.path === place);
    const { look: now, written } = await read(desk, known?.id ?? null, known?.name ?? null, place);
    if (written === null) return err({ type: 'CalendarRefused', message: now.trouble ?? '' });
    if (!written.ok) return written;
    const { id } = written.value;
    looks.set(id, now);
    const calendars = desk.view.queries.calendar.calendars();
    watch.only(calendars.flatMap((calendar) => calendar.path ?? []));
    deps.onLooked();
    return ok({ ...written.value, name: calendars.find((calendar) => calendar.id === id)?.name ?? '' });
  };

  const internalDomains = () => openDesk(deps).view.settings().internalDomains;
  return {
    'calendars:list': () =>
      ok(
        openDesk(deps)
          .view.queries.calendar.calendars()
          .map(({ id, name, path: place, meetings }) => ({
            id,
            name,
            path: place,
            meetings,
            trouble: looks.get(id)?.trouble ?? null,
            problems: [...(looks.get(id)?.problems ?? [])].slice(0, shownProblems),
            problemCount: looks.get(id)?.problems.length ?? 0,
          })),
      ),
    'calendars:add': ({ what }) => add(what),
    'calendars:remove': (input) => act(deps, removeCalendar, input),
    'calendars:check': async () => ok({ changed: await check() }),
    'meetings:sort': (input) => act(deps, sortMeetings, { ...input, internalDomains: internalDomains() }),
    'meetings:rules': () =>
      ok(
        openDesk(deps)
          .view.queries.calendar.meetingRules()
          .map(({ id, kind, value, sorted, account_name: accountName }) => ({ id, kind, value, sorted, accountName })),
      ),
    'meetings:forget': (input) => act(deps, forgetMeetingRule, input),
    'sweep:get': async () => ok(viewSweep((await gatheredDesk(deps)).view, deps.clock)),
    'sweep:read': ({ log, caret }) => {
      const said = readMeetingLine(openDesk(deps).view, deps.clock, log, caret);
      return said.ok
        ? ok({ line: said.value.line, reading: said.value.reading, people: [...said.value.people] })
        : said;
    },
    'sweep:log': async ({ log, draftKey }) => {
      const said = readMeetingLine(openDesk(deps).view, deps.clock, log, log.line.length);
      if (!said.ok) return said;
      const logged = await act(deps, logMeeting, said.value.meeting, draftKey);
      if (!logged.ok) return logged;
      const { interactionId } = logged.value;
      return ok({ interactionId, copiedAs: await copyLog(deps, log.accountId, interactionId) });
    },
  };
}

interface Added {
  readonly id: string;
  readonly name: string;
  readonly meetings: number;
}

interface Refused {
  readonly type: 'CalendarRefused';
  readonly message: string;
}

const nameOf = (reading: CalendarReading, place: string): string =>
  (reading.name ?? path.basename(place).replace(/\.[a-z]+$/i, '')).slice(0, 200) || 'Calendar';

/** MT1: our own host is the owner's, unless it is everybody's mail or an account's; null where the book has it already. */
function ownDomains(desk: DeskBook, reading: CalendarReading): readonly string[] | null {
  if (desk.view.queries.calendar.hasSetting('internalDomains')) return null;
  const owner = calendarOwner(reading.name ?? '', reading.meetings);
  const host = owner === null ? null : readDomain(hostOf(owner));
  if (host?.is !== 'value') return null;
  return desk.view.facts().some(({ domain }) => domain === host.value) ? null : [host.value];
}

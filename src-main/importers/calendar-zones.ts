import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { isTimeZone, instantAt, instantFromEpoch, type Instant, type TimeZone } from '#domain/time';

/** A zone that a calendar names, or describes by itself. */
export interface CalendarZone {
  /** What the meeting is shown and kept in. */
  readonly name: TimeZone;
  /** The instant of a wall clock time. */
  readonly instant: (wall: ICAL.Time) => Instant;
}

const pad = (value: number): string => String(value).padStart(2, '0');

export const dateText = ({ year, month, day }: ICAL.Time): string =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

const timeText = ({ hour, minute, second }: ICAL.Time): string =>
  `${pad(hour)}:${pad(minute)}:${pad(Math.min(59, second))}`;

/** A zone of the IANA list. */
export const namedZone = (name: TimeZone): CalendarZone => ({
  name,
  instant: (wall) => instantAt(dateText(wall), timeText(wall), name),
});

/** UTC, as times that end in Z. */
export const utcZone = namedZone('UTC');

/** Names that programs write and no list holds. */
const otherNames: Readonly<Record<string, TimeZone>> = {
  'eastern time zone': 'America/New_York',
  'central time zone': 'America/Chicago',
  'mountain time zone': 'America/Denver',
  'pacific time zone': 'America/Los_Angeles',
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
  'tzone://microsoft/utc': 'UTC',
  'coordinated universal time': 'UTC',
  z: 'UTC',
};

/** CAL3: an IANA name, as it is or behind a prefix; a name of Windows; null where it is neither. */
export function zoneName(tzid: string): TimeZone | null {
  const plain = tzid.trim().replace(/^"+|"+$/g, '');
  if (plain === '' || plain.length > 200) return null;
  const other = otherNames[plain.toLowerCase()];
  if (other !== undefined) return other;
  // Only letters begin a name: offsets and dates are taken for zones by the calendar arithmetic otherwise.
  const isName = (name: string): boolean => /^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name) && isTimeZone(name);
  if (isName(plain)) return plain;
  // /freeassociation.sourceforge.net/Europe/Berlin, /mozilla.org/20050126_1/America/Argentina/Ushuaia
  const parts = plain.split('/').filter((part) => part !== '');
  for (const length of [3, 2]) {
    const tail = parts.slice(-length).join('/');
    if (parts.length > length && isName(tail)) return tail;
  }
  const [windows] = findIana(plain);
  return windows ?? null;
}

/** The zones that one calendar describes, by the names it gives them. */
export function describedZones(blocks: readonly string[]): ReadonlyMap<string, ICAL.Component> {
  const zones = new Map<string, ICAL.Component>();
  for (const block of blocks) {
    try {
      const component = new ICAL.Component(ICAL.parse(block) as unknown[]);
      const tzid = component.getFirstPropertyValue('tzid');
      if (typeof tzid === 'string') zones.set(tzid, component);
    } catch {
      // A description that cannot be read is as good as none: its name is then said to be unknown.
    }
  }
  return zones;
}

/** By its name, else by the place it says it is, else by its own rules. Null where nothing tells. */
export function zoneOf(
  tzid: string,
  described: ReadonlyMap<string, ICAL.Component>,
  fallback: TimeZone,
): CalendarZone | null {
  const name = zoneName(tzid);
  if (name !== null) return namedZone(name);
  const component = described.get(tzid);
  if (!component) return null;
  const place = component.getFirstPropertyValue('x-lic-location');
  const placed = typeof place === 'string' ? zoneName(place) : null;
  if (placed !== null) return namedZone(placed);
  const zone = new ICAL.Timezone({ component, tzid });
  return {
    name: fallback,
    instant: (wall) => {
      const { year, month, day, hour, minute, second } = wall;
      return instantFromEpoch(Date.UTC(year, month - 1, day, hour, minute, second) - zone.utcOffset(wall) * 1000);
    },
  };
}

/** A calendar day as 'YYYY-MM-DD'. */
type IsoDate = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using one does. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, options);
    formats.set(key, found);
  }
  return found;
}

/** A calendar day as an instant at noon UTC: no zone can move it to another day when formatted in UTC. */
function noon(date: IsoDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** Days from one calendar day to another; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

function yearPart(date: IsoDate, today: IsoDate): Intl.DateTimeFormatOptions {
  return date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}

/** "18 Nov", with the year when it is not this year. */
export function formatDate(date: IsoDate, { locale, today }: { locale: string; today: IsoDate }): string {
  return format(locale, { day: 'numeric', month: 'short', timeZone: 'UTC', ...yearPart(date, today) }).format(
    noon(date),
  );
}

/** "Tue 24 Nov", with the year when it is not this year. */
export function formatDateWithWeekday(date: IsoDate, { locale, today }: { locale: string; today: IsoDate }): string {
  const formatted = format(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...yearPart(date, today),
  });
  // English puts a comma after the weekday, which a column of dates does not need.
  return formatted.format(noon(date)).replace(/^(\p{L}+),\s/u, '$1 ');
}

/** "Monday 23 November": the name of a day as a title. */
export function formatDayTitle(date: IsoDate, { locale, today }: { locale: string; today: IsoDate }): string {
  const formatted = format(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...yearPart(date, today),
  });
  // Where the month follows, as in America, the comma belongs there.
  return formatted.format(noon(date)).replace(/^(\p{L}+),\s(?=\d)/u, '$1 ');
}

/** "November 2026". */
export function formatMonth(date: IsoDate, { locale }: { locale: string }): string {
  return format(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(date));
}

/** "Oct": a month on an axis. */
export const formatShortMonth = (date: IsoDate, { locale }: { locale: string }): string =>
  format(locale, { month: 'short', timeZone: 'UTC' }).format(noon(date));

/** "today", "tomorrow", "in 3 days", "5 days ago"; weeks and months when it is far. */
export function formatRelativeDay(date: IsoDate, { locale, today }: { locale: string; today: IsoDate }): string {
  const days = daysBetween(today, date);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 70) return words.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 700) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

/** How long ago, as short as a column: "today", "6 d". */
export function formatDaysAgo(date: IsoDate, { locale, today }: { locale: string; today: IsoDate }): string {
  const days = daysBetween(date, today);
  if (days === 0) return formatRelativeDay(date, { locale, today });
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'narrow' })
    .format(days)
    .replace('-', '−')
    .replace(/(\d)(\p{L})/u, '$1 $2');
}

/** A day in a plan: "today" and the weekday when it is near, the date when it is not. */
export function formatDueDate(date: IsoDate, { locale, today }: { locale: string; today: IsoDate }): string {
  const days = daysBetween(today, date);
  if (days === 0) return formatRelativeDay(date, { locale, today });
  if (days > 0 && days < 7)
    return format(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' })
      .format(noon(date))
      .replace(/^(\d+) (\p{L}+)$/u, '$2 $1');
  return formatDate(date, { locale, today });
}

/** The calendar day of an instant in a zone, as 'YYYY-MM-DD'. */
export function dayOfInstant(instant: string | number | Date, zone: string): IsoDate {
  // The Swedish notation is the ISO one.
  return format('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );
}

/** The time of an instant in a zone, in the reader's own notation: "10:30". */
export function formatTime(
  instant: string | number | Date,
  { locale, zone }: { locale: string; zone: string },
): string {
  return format(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(new Date(instant));
}

/** A time on a clock, '10:30' or '22:05', in the reader's own notation. */
export const formatClockTime = (time: string, { locale }: { locale: string }): string =>
  formatTime(`2000-01-01T${time}:00Z`, { locale, zone: 'UTC' });

/** The time with seconds, for when something was saved: "10:16:04". */
export function formatTimeWithSeconds(
  instant: string | number | Date,
  { locale, zone }: { locale: string; zone: string },
): string {
  return format(locale, { hour: 'numeric', minute: '2-digit', second: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );
}

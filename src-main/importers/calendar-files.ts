/** Whether a file of a folder is read as a calendar. */
export const isCalendarFile = (name: string): boolean =>
  /\.(?:ics|ical|ifb|icalendar|csv)$/i.test(name) && !name.startsWith('.');

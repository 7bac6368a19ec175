import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Dialogs } from '../../src-main/app/ports/dialogs.ts';
import { createCalendarHandlers } from '../../src-main/handlers/calendar-handlers.ts';
import { stampOf } from '../../src-main/handlers/calendar-watch.ts';
import type { Bookshelf } from '../../src-main/storage/bookshelf.ts';
import { openTestBook, testFolder } from '../support/test-book.ts';

const calendarWith = (...titles: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...titles.flatMap((title) => [
      'BEGIN:VEVENT',
      `UID:${title}`,
      'DTSTART:20261124T090000Z',
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

test('a calendar that changed while the book could not be written is read once it can', async () => {
  const open = openTestBook();
  const { view, clock } = open;
  const desk = { path: open.path, book: open.book, view };
  const file = path.join(testFolder(), 'Work.ics');
  writeFileSync(file, calendarWith('One'));
  const trouble: unknown[] = [];
  const handlers = createCalendarHandlers({
    shelf: { current: () => desk } as unknown as Bookshelf,
    clock,
    locale: 'en',
    dialogs: { chooseFile: async () => Promise.resolve(file) } as unknown as Dialogs,
    documentsFolder: '/',
    writeClipboard: () => Promise.resolve(),
    report: (error) => trouble.push(error),
    onLooked: () => undefined,
  });
  const meetings = () => view.queries.calendar.calendars().map(({ meetings: count }) => count);
  await handlers['calendars:add']({ what: 'file' });
  expect(meetings()).toEqual([1]);

  writeFileSync(file, calendarWith('One', 'Two'));
  renameSync(open.path, `${open.path}.away`);
  await handlers['calendars:check'](null);
  renameSync(`${open.path}.away`, open.path);
  expect(meetings()).toEqual([1]);

  await handlers['calendars:check'](null);
  expect(meetings()).toEqual([2]);
  expect(trouble).toEqual([]);
});

test('a folder has changed with every file that is read out of it, and with who may read one', async () => {
  const folder = path.join(testFolder(), 'calendars');
  mkdirSync(folder);
  const busy = path.join(folder, 'busy.ifb');
  const first = await stampOf(folder);
  writeFileSync(busy, calendarWith('One'));
  const second = await stampOf(folder);
  expect(second).not.toBe(first);
  // The clock of a file system ticks slowly.
  await new Promise((resolve) => setTimeout(resolve, 30));
  chmodSync(busy, 0o400);
  expect(await stampOf(folder)).not.toBe(second);
  const third = await stampOf(folder);
  writeFileSync(path.join(folder, '.hidden.ics'), calendarWith('Two'));
  expect(await stampOf(folder)).toBe(third);
});

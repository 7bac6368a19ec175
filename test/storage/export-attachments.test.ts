import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addAttachment } from '../../src-main/app/attachments.ts';
import { createNote } from '../../src-main/app/notes.ts';
import { importBookCommand } from '../../src-main/cli/book-commands.ts';
import { exportBook } from '../../src-main/storage/export-book.ts';
import { addAccount, openTestBook, testClock, testFolder } from '../support/test-book.ts';

test('an export as CSV carries the files of notes, whatever they are called, and an import checks them', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  const note = await subject.book.execute(createNote, { accountId, body: 'with files', audience: 'self' }, 'user');
  if (!note.ok || note.value === null) throw new Error('no note');
  const body = new Uint8Array([0, 255, 10, 13, 34]);
  for (const name of ['../../x', 'CON', `${'a'.repeat(300)}.txt`, '\u202Etxt.exe', '../../x'])
    await subject.book.execute(addAttachment, { noteId: note.value.id, name, mediaType: 'text/plain', body }, 'user');
  const folder = path.join(testFolder(), 'csv');
  const rules = { book: subject.path, replaces: false };
  const exported = await exportBook({ file: subject.path, format: 'csv', to: folder, clock: testClock(), rules });
  expect(exported.ok).toBe(true);
  const hash = createHash('sha256').update(body).digest('hex');
  expect(readdirSync(path.join(folder, 'attachments'))).toEqual([hash]);
  expect(new Uint8Array(readFileSync(path.join(folder, 'attachments', hash)))).toEqual(body);

  const back = await importBookCommand(folder, path.join(testFolder(), 'back.bellwether'));
  expect(back.exitCode).toBe(0);
  writeFileSync(path.join(folder, 'attachments', hash), 'changed');
  const refused = await importBookCommand(folder, path.join(testFolder(), 'other.bellwether'));
  expect(refused.exitCode).toBe(1);
});

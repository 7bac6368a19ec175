import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { largestAttachment } from '#domain/note';
import { addAttachment } from '../../src-main/app/attachments.ts';
import { dismissFind, takeFind, viewFinds } from '../../src-main/app/note-finds.ts';
import { createNote, removeNote, restoreNote, saveNote } from '../../src-main/app/notes.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { planErasure, runErasure } from '../../src-main/storage/erase.ts';
import { addAccount, openTestBook, type TestBook } from '../support/test-book.ts';

const secret = 'zyxneedle7731';

const bytesHold = ({ path }: TestBook, text: string): boolean =>
  ['', '-wal', '-shm'].some((suffix) => existsSync(path + suffix) && readFileSync(path + suffix).includes(text));

async function noteOf(subject: TestBook, body: string): Promise<{ accountId: string; id: string }> {
  const accountId = await addAccount(subject, 'Norrholm Maritime');
  const made = await subject.book.execute(createNote, { accountId, body, audience: 'self' }, 'user', 'note:new:x');
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { accountId, id: made.value.id };
}

test('N3 N4 every version is kept, an old one comes back as a new one, and each step can be undone', async () => {
  const subject = openTestBook();
  const { accountId, id } = await noteOf(subject, '# Plan\n\nfirst');
  subject.clock.set('2026-11-24T11:00:00.000Z');
  await subject.book.execute(saveNote, { id, body: '# Plan\n\nsecond' }, 'user');
  await subject.book.execute(saveNote, { id, body: '# Plan\n\nsecond' }, 'user');
  const { queries } = subject.view;
  expect(queries.noteVersions(id).map(({ at }) => at)).toEqual([
    '2026-11-24T11:00:00.000Z',
    '2026-11-24T10:00:00.000Z',
  ]);
  const first = queries.noteVersions(id)[1]?.id ?? '';
  await subject.book.execute(restoreNote, { noteId: id, id: first }, 'user');
  expect(queries.note(id)).toMatchObject({ body: '# Plan\n\nfirst', versions: 3 });
  await subject.book.undo('user');
  expect(queries.note(id)).toMatchObject({ body: '# Plan\n\nsecond', versions: 2 });
  expect(queries.notes(accountId)).toMatchObject([{ id, title: 'Plan', excerpt: 'second', versions: 2 }]);
  expect(queries.hasNotes(accountId)).toBe(true);
});

test('a draft goes with the version that it became', async () => {
  const subject = openTestBook();
  const { id } = await noteOf(subject, 'one');
  await subject.book.keepDraft(`note:${id}`, 'one two');
  await subject.book.execute(saveNote, { id, body: 'one two' }, 'user', `note:${id}`);
  expect(subject.view.queries.draft(`note:${id}`)).toBeUndefined();
});

test('a deleted note comes back with its versions and its files', async () => {
  const subject = openTestBook();
  const { accountId, id } = await noteOf(subject, 'one');
  await subject.book.execute(saveNote, { id, body: 'two' }, 'user');
  const added = await subject.book.execute(
    addAttachment,
    { noteId: id, name: 'a.txt', mediaType: 'text/plain', body: new TextEncoder().encode('file') },
    'user',
  );
  await subject.book.execute(removeNote, { id }, 'user');
  expect(subject.view.queries.notes(accountId)).toEqual([]);
  await subject.book.undo('user');
  expect(subject.view.queries.note(id)).toMatchObject({ versions: 2, attachments: [{ name: 'a.txt', size: 4 }] });
  const file = subject.view.queries.attachment(added.ok ? added.value.id : '');
  expect(new TextDecoder().decode(file?.body)).toBe('file');
});

test('N8 the same content lies in the book once, and stays while anything names it', async () => {
  const subject = openTestBook();
  const { accountId, id } = await noteOf(subject, 'one');
  const other = await subject.book.execute(createNote, { accountId, body: 'other', audience: 'self' }, 'user');
  const body = new TextEncoder().encode(`shared ${secret}`);
  const file = { name: 'a.txt', mediaType: 'text/plain', body };
  await subject.book.execute(addAttachment, { noteId: id, ...file }, 'user');
  await subject.book.execute(addAttachment, { noteId: other.ok ? other.value.id : '', ...file }, 'user');
  const blobs = () => subject.book.connections.reading.prepare('SELECT count(*) FROM blobs').pluck().get();
  expect(blobs()).toBe(1);
  erase(subject, id);
  expect(blobs()).toBe(1);
  erase(subject, other.ok ? other.value.id : '');
  expect(blobs()).toBe(0);
  expect(bytesHold(subject, secret)).toBe(false);
});

test('N8 a file of more than 25 MB is refused with its size, and nothing of it is kept', async () => {
  const subject = openTestBook();
  const { id } = await noteOf(subject, 'one');
  const file = { noteId: id, name: 'film.mov', mediaType: 'video/quicktime' };
  const body = new Uint8Array(largestAttachment + 1);
  const refused = await subject.book.execute(addAttachment, { ...file, body }, 'user');
  expect(refused).toEqual({
    ok: false,
    error: { type: 'AttachmentTooLarge', name: 'film.mov', bytes: largestAttachment + 1 },
  });
  expect(subject.view.queries.note(id)).toMatchObject({ attachments: [] });
  const most = await subject.book.execute(addAttachment, { ...file, body: body.subarray(1) }, 'user');
  expect(most.ok).toBe(true);
});

test('an erased note is in no page of the file: not its words, versions, drafts, search terms or files', async () => {
  const subject = openTestBook();
  const { id } = await noteOf(subject, `first ${secret}`);
  await subject.book.execute(saveNote, { id, body: `second ${secret}` }, 'user');
  await subject.book.keepDraft(`note:${id}`, `third ${secret}`);
  const body = new TextEncoder().encode(`${'x'.repeat(20_000)} ${secret}`);
  await subject.book.execute(
    addAttachment,
    { noteId: id, name: `${secret}.txt`, mediaType: 'text/plain', body },
    'user',
  );
  expect(bytesHold(subject, secret)).toBe(true);
  erase(subject, id);
  expect(bytesHold(subject, secret)).toBe(false);
  expect(
    subject.view.queries.search({ text: secret, limit: 10, order: 'newest', match: 'inside', filter: null }, 'UTC'),
  ).toEqual([]);
  expect(checkBook(subject.book.connections.writing ?? subject.book.connections.reading).problems).toEqual([]);
});

function erase(subject: TestBook, id: string): void {
  const { writing } = subject.book.connections;
  const plan = writing && planErasure(writing, 'note', id);
  if (!writing || !plan?.ok) throw new Error('nothing to erase');
  runErasure(writing, subject.clock, plan.value);
}

test('N9 what was found becomes a step with a yes, and is not offered again', async () => {
  const subject = openTestBook();
  const { accountId, id } = await noteOf(subject, '- [ ] send the audit note by Friday\n\nThey will sign by 12 Dec.');
  const finds = viewFinds(subject.view, id);
  expect(finds.map(({ direction, text, due }) => [direction, text, due])).toEqual([
    ['ours', 'send the audit note', '2026-11-27'],
    ['theirs', 'sign', '2026-12-12'],
  ]);
  const [first, second] = finds;
  if (!first || !second) throw new Error('nothing found');
  await subject.book.execute(takeFind, { noteId: id, ...first }, 'user');
  await subject.book.execute(dismissFind, { noteId: id, sentence: second.sentence }, 'user');
  expect(viewFinds(subject.view, id)).toEqual([]);
  const open = () => subject.view.queries.commitments({ accountId, state: 'open', limit: 10 }).commitments;
  expect(open()).toMatchObject([{ text: 'send the audit note', due: '2026-11-27' }]);
  await subject.book.undo('user');
  await subject.book.undo('user');
  expect(open()).toEqual([]);
  expect(viewFinds(subject.view, id)).toHaveLength(2);
});

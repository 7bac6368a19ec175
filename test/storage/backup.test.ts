import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { backUp, listBackups, readBackup, restoreBackup } from '../../src-main/storage/backup.ts';
import { backupName, backupsToDrop } from '../../src-main/storage/backup-rotation.ts';
import { runInWorker } from '../../src-main/storage/run-in-worker.ts';
import { addAccount, aLog, openTestBook, testFolder } from '../support/test-book.ts';

const ruled = (book: string) => ({ book, replaces: false });

test('a backup is one whole file that counts what the book counts, taken while the book is open', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  await subject.book.execute(logInteraction, aLog(accountId, { level: 2, note: 'word' }), 'user');
  const to = path.join(testFolder(), 'copy.bellwether');
  const info = await runInWorker('backUp', { bookPath: subject.path, to, rules: ruled(subject.path) });
  expect(info).toMatchObject({ ok: true, value: { path: to, accounts: 1, interactions: 1 } });
  expect(statSync(to).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(to))).toEqual(['copy.bellwether']);
  const copy = openTestBook(to);
  expect(
    copy.view.queries.search({ text: 'word', limit: 5, order: 'best', match: 'beginning', filter: null }, 'UTC'),
  ).toHaveLength(1);
});

test('what cannot be copied whole is no backup, and leaves nothing that looks like one', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'Norrholm');
  const folder = testFolder();
  await subject.book.close();
  const bytes = readFileSync(subject.path);
  bytes.fill(0x5a, 4096 * 3, 4096 * 30);
  writeFileSync(subject.path, bytes);
  await expect(backUp(subject.path, path.join(folder, 'copy.bellwether'), ruled(subject.path))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('a damaged file among the backups is not offered, and a restored book keeps the damaged one aside', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'Norrholm');
  const folder = testFolder();
  const good = path.join(folder, backupName('2026-11-23T10:00:00.000Z'));
  await backUp(subject.path, good, ruled(subject.path));
  writeFileSync(path.join(folder, backupName('2026-11-24T10:00:00.000Z')), 'garbage');
  expect(listBackups(folder).map(({ path: file }) => file)).toEqual([good]);
  await subject.book.close();
  writeFileSync(subject.path, 'ruined');
  writeFileSync(`${subject.path}-wal`, 'old log');
  // As backups were left before.
  chmodSync(good, 0o644);
  const kept = restoreBackup(good, subject.path, '20261124T100000');
  expect(kept && readFileSync(kept, 'utf8')).toBe('ruined');
  expect(existsSync(`${subject.path}-wal`)).toBe(false);
  expect(readBackup(subject.path)).toMatchObject({ accounts: 1 });
  expect(statSync(subject.path).mode & 0o777).toBe(0o600);
});

test('kept are the newest three, one for each of seven days and one for each of four weeks', () => {
  const names = Array.from({ length: 60 * 4 }, (_, quarter) =>
    backupName(new Date(Date.UTC(2026, 8, 20, quarter * 6)).toISOString()),
  );
  const dropped = new Set(backupsToDrop(names));
  const kept = names.filter((name) => !dropped.has(name));
  // The newest day is also a newest backup, and the newest week a newest day.
  expect(kept).toHaveLength(3 + 6 + 2);
  expect(kept.slice(-3)).toEqual(names.slice(-3));
  expect(new Set(kept.slice(-9).map((name) => name.slice(0, 10)))).toHaveProperty('size', 7);
  expect(backupsToDrop(kept)).toEqual([]);
});

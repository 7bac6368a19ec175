import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importOf } from '../../src-main/app/import-apply.ts';
import { importRequest, mappingFor } from '../../src-main/app/import-prepare.ts';
import { undoImport } from '../../src-main/app/import-undo.ts';
import { readTable } from '../../src-main/importers/read-table.ts';
import { createImportBook } from '../../src-main/storage/import-book.ts';
import type { ImportKind } from '#domain/import/fields';
import { suggestKind } from '#domain/import/suggest-mapping';
import { root } from '../architecture/source-files.ts';
import { openTestBook, type TestBook } from '../support/test-book.ts';

async function imported({ book }: TestBook, kind: ImportKind, content: string | Uint8Array) {
  const table = await readTable(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!table.ok) throw new Error(table.error.type);
  const into = createImportBook(book);
  const suggested = await mappingFor(kind, table.value, into.setting, async () => true);
  const request = importRequest(kind, table.value, suggested?.mapping ?? [], 'USD', {});
  const done = await book.execute(importOf[kind], { request, fileName: `${kind}.csv`, remember: null }, 'import');
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return { ...done.value, suggested: suggestKind(table.value.header) };
}

const ravenstack = (name: string) => readFileSync(path.join(root, 'test/fixtures/ravenstack', name));

test('I24 25,000 rows of RavenStack: the counts agree with SQL over the file; again, and nothing changes; undone', async () => {
  const subject = openTestBook();
  const db = subject.book.connections.reading;
  await imported(subject, 'accounts', ravenstack('accounts.csv'));
  await imported(subject, 'contracts', ravenstack('subscriptions.csv'));
  const file = ravenstack('feature_usage.csv');
  const usage = await imported(subject, 'usage', file);
  expect(usage.suggested).toBe('usage');
  expect(usage.plan.totals).toMatchObject({ rows: 25_000, created: 25_000, skipped: 0 });

  // The file as a table of its own, put in without the importer.
  const { writing: other } = openTestBook().book.connections;
  if (!other) throw new Error('A new book can be written');
  other.exec(
    'CREATE TEMP TABLE raw (id TEXT, line TEXT, day TEXT, feature TEXT, n INTEGER, secs INTEGER, errors INTEGER, beta TEXT)',
  );
  other.exec('CREATE TEMP TABLE line (id TEXT, account TEXT)');
  const put = other.prepare('INSERT INTO raw VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const row of file.toString('utf8').trim().split(/\r?\n/).slice(1)) put.run(...row.split(','));
  const putLine = other.prepare('INSERT INTO line VALUES (?, ?)');
  for (const row of ravenstack('subscriptions.csv').toString('utf8').trim().split(/\r?\n/).slice(1))
    putLine.run(...row.split(',').slice(0, 2));
  const expected = other
    .prepare(
      `SELECT account, feature AS metric, count(*) AS readings, sum(n) AS total, min(day) AS first
       FROM raw JOIN line ON line.id = raw.line GROUP BY account, feature ORDER BY account, feature`,
    )
    .all();
  const found = db
    .prepare(
      `SELECT a.external_id AS account, metric, count(*) AS readings, CAST(sum(value) AS INTEGER) AS total, min(on_date) AS first
       FROM usage_readings AS u JOIN accounts AS a ON a.id = u.account_id
       GROUP BY a.external_id, metric ORDER BY a.external_id, metric`,
    )
    .all();
  expect(found).toEqual(expected);

  expect((await imported(subject, 'usage', file)).plan.totals).toMatchObject({ unchanged: 25_000, created: 0 });
  const rows = createImportBook(subject.book).batchRows(usage.batch ?? '');
  const undone = await subject.book.execute(undoImport, { batch: usage.batch ?? '', rows }, 'user');
  expect(undone).toMatchObject({ ok: true, value: { removed: 25_000, left: [] } });
  expect(db.prepare('SELECT count(*) FROM usage_readings').pluck().get()).toBe(0);
}, 60_000);

test('I24 a corrected month takes the place of the one before, and undoing puts that back', async () => {
  const subject = openTestBook();
  const db = subject.book.connections.reading;
  await imported(subject, 'accounts', 'id,name\n1,Acme\n');
  await imported(subject, 'usage', 'account id,month,active users\n1,2026-01,40\n1,2026-02,44\n');
  const second = await imported(subject, 'usage', 'account id,month,active users\n1,2026-01,41\n1,2026-03,50\n');
  expect(second.plan.totals).toMatchObject({ created: 1, updated: 1 });
  const values = () => db.prepare('SELECT value FROM usage_readings ORDER BY on_date').pluck().all();
  expect(values()).toEqual([41, 44, 50]);
  const rows = createImportBook(subject.book).batchRows(second.batch ?? '');
  await subject.book.execute(undoImport, { batch: second.batch ?? '', rows }, 'user');
  expect(values()).toEqual([40, 44]);
});

import { expect, test } from 'vitest';
import { asKnownBefore, type JournalledRow, type PlacedRow, type PlainRow } from '#domain/as-known-on';

const until = '2026-08-04T00:00:00.000Z';
const [before, after] = ['2026-08-01T09:00:00.000Z', '2026-08-09T09:00:00.000Z'];

const change = (part: Partial<JournalledRow>): JournalledRow => ({
  table: 'people',
  id: 'p',
  at: before,
  isWholeBook: false,
  change: 'added',
  before: null,
  after: null,
  isErased: false,
  ...part,
});
const person = (name: string): PlainRow => ({ id: 'p', name, created_at: before });
const placed = (table: PlacedRow['table'], row: PlainRow): PlacedRow => ({ table, id: String(row['id']), row });
const names = (journal: readonly JournalledRow[], current: readonly PlacedRow[] = []) =>
  asKnownBefore(until, journal, current).rows.map(({ row }) => row['name']);

test('A2: a row is as the last entry by then left it, whatever it is now', () => {
  const added = change({ after: person('Ada') });
  const renamed = change({ at: after, change: 'changed', before: person('Ada'), after: person('Adele') });
  expect(names([added, renamed], [placed('people', person('Adele'))])).toEqual(['Ada']);
  expect(names([added, change({ at: after, change: 'removed', before: person('Ada') })])).toEqual(['Ada']);
  expect(names([added, change({ change: 'removed', before: person('Ada') })])).toEqual([]);
});

test('A3: a row that was only touched later stands as that entry found it, or not at all', () => {
  expect(names([change({ at: after, after: person('Ada') })])).toEqual([]);
  const renamed = change({ at: after, change: 'changed', before: person('Ada'), after: person('Adele') });
  expect(names([renamed])).toEqual(['Ada']);
});

test('A4: what came with a whole book, or without a journal, counts from its own moment', () => {
  const own = (created: string): PlainRow => ({ ...person('Ada'), created_at: created });
  const brought = (created: string) => change({ at: after, isWholeBook: true, after: own(created) });
  expect(names([brought(before)])).toEqual(['Ada']);
  expect(names([brought(after)])).toEqual([]);
  expect(names([], [placed('people', own(before))])).toEqual(['Ada']);
  expect(names([], [placed('people', own(after))])).toEqual([]);
});

test('A5: a promise closed later is open, and a note has the words it had', () => {
  const promise = { id: 'c', state: 'kept', created_at: before, closed_at: after };
  const note = { id: 'n', body: 'new words', created_at: before, updated_at: after };
  const version = (id: string, body: string, at: string): PlainRow => ({ id, note_id: 'n', body, at });
  const { rows } = asKnownBefore(
    until,
    [],
    [
      placed('commitments', promise),
      placed('notes', note),
      placed('note_versions', version('v1', 'first words', before)),
      placed('note_versions', version('v2', 'second words', '2026-08-03T09:00:00.000Z')),
      placed('note_versions', version('v3', 'third words', after)),
    ],
  );
  expect(rows.find(({ id }) => id === 'c')?.row).toMatchObject({ state: 'open', closed_at: null });
  expect(rows.find(({ id }) => id === 'n')?.row['body']).toBe('second words');
  expect(rows.map(({ id }) => id)).not.toContain('v3');
});

test('A6: what was erased since is said to have been there; from the erasure on it is gone', () => {
  const erased = [change({ isErased: true }), change({ isErased: true, at: after, change: 'removed' })];
  expect(asKnownBefore(until, erased, []).erased).toEqual([{ table: 'people', id: 'p', recordedAt: before }]);
  expect(asKnownBefore('2026-08-10T00:00:00.000Z', erased, [])).toEqual({ rows: [], erased: [] });
});

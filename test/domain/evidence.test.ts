import { expect, test } from 'vitest';
import {
  answerTo,
  asksVerdict,
  disagreementsOf,
  isAsked,
  type DisagreementInput,
  type GutReading,
} from '#domain/disagreement';
import { countingEvidence, evidenceSide, type EvidenceKind, type EvidenceReading } from '#domain/evidence';
import { defaultValidity } from '#domain/sentiment-validity';
import { createZoneCalendar } from '#domain/zone-calendar';

const calendar = createZoneCalendar('Europe/Berlin');
const gut = (id: string, level: GutReading['level'], day: string): GutReading => ({
  id,
  level,
  occurredAt: `${day}T10:00:00.000Z`,
});
const data = (id: string, kind: EvidenceKind, value: number, day: string): EvidenceReading => ({
  id,
  kind,
  value,
  occurredAt: `${day}T10:00:00.000Z`,
});
const parted = (part: Partial<DisagreementInput>) =>
  disagreementsOf({
    readings: [],
    evidence: [],
    coverage: 'hybrid',
    validity: defaultValidity,
    calendar,
    before: '2026-11-24T23:00:00.000Z',
    ...part,
  });

test.each<[string, EvidenceKind, readonly number[], readonly number[], readonly number[]]>([
  ['E1', 'nps', [9, 10], [0, 6], [7, 8]],
  ['E2', 'csat', [85, 100], [0, 60], [61, 84]],
  ['E3', 'usage trend', [10, 300], [-20, -100], [-19, 0, 9]],
  ['E4', 'severe tickets', [], [1, 5], [0]],
  ['E5', 'overdue invoice', [], [30, 90], [0, 29]],
])('%s %s', (_rule, kind, good, bad, nothing) => {
  for (const value of good) expect(evidenceSide(kind, value)).toBe('good');
  for (const value of bad) expect(evidenceSide(kind, value)).toBe('bad');
  for (const value of nothing) expect(evidenceSide(kind, value)).toBeNull();
});

test('E6, E7: the newest of each kind counts, until it is too old', () => {
  const all = [
    data('n1', 'nps', 3, '2026-01-05'),
    data('n2', 'nps', 9, '2026-03-05'),
    data('t1', 'severe tickets', 2, '2026-03-01'),
  ];
  const at = (moment: string) => countingEvidence(all, moment, calendar).map(({ id }) => id);
  expect(at('2026-02-01T12:00:00.000Z')).toEqual(['n1']);
  expect(at('2026-03-22T12:00:00.000Z')).toEqual(['n2', 't1']);
  expect(at('2026-03-23T12:00:00.000Z')).toEqual(['n2']);
  expect(at('2026-10-01T12:00:00.000Z')).toEqual([]);
});

test('N1: good against bad and bad against good; yellow disagrees with nothing', () => {
  const evidence = [data('bad', 'nps', 2, '2026-11-10')];
  for (const [level, count] of [
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 1],
    [5, 1],
  ] as const)
    expect(parted({ readings: [gut('r', level, '2026-11-09')], evidence })).toHaveLength(count);
  expect(
    parted({ readings: [gut('r', 2, '2026-11-09')], evidence: [data('good', 'csat', 95, '2026-11-10')] }),
  ).toMatchObject([{ gut: 'bad', to: null }]);
});

test('N2: a stale reading disagrees with nothing, and of several readings of the data the newest is named', () => {
  const readings = [gut('r', 5, '2026-11-01')];
  const evidence = [data('a', 'nps', 1, '2026-11-02'), data('b', 'usage trend', -40, '2026-11-20')];
  expect(parted({ readings, evidence })[0]?.pairs.map((pair) => pair.evidence.id)).toEqual(['a', 'b']);
  expect(parted({ readings: [gut('r', 5, '2026-06-01')], evidence })).toEqual([]);
});

test('N3: it is carried on by what says the same, and ended by a move of either side or by age', () => {
  const [first, second, ...others] = parted({
    readings: [
      gut('r1', 4, '2026-05-01'),
      gut('r2', 5, '2026-05-20'),
      gut('r3', 3, '2026-06-10'),
      gut('r4', 2, '2026-11-01'),
    ],
    evidence: [data('bad', 'csat', 40, '2026-05-04'), data('good', 'nps', 10, '2026-11-03')],
  });
  expect(first).toMatchObject({ gut: 'good', from: '2026-05-04T10:00:00.000Z', to: '2026-06-10T10:00:00.000Z' });
  expect(first?.pairs.map((pair) => pair.reading.id)).toEqual(['r1', 'r2']);
  expect(second).toMatchObject({ gut: 'bad', to: null });
  expect(others).toEqual([]);
});

test('N4: what is still to come is no part of it', () => {
  expect(parted({ readings: [gut('r', 5, '2026-11-20')], evidence: [data('later', 'nps', 1, '2026-11-26')] })).toEqual(
    [],
  );
});

test('N5 to N7: an answer holds for the whole stretch; the verdict is asked when it moved', () => {
  const [one] = parted({
    readings: [gut('r1', 5, '2026-11-01'), gut('r2', 5, '2026-11-15')],
    evidence: [data('e', 'nps', 2, '2026-11-02')],
  });
  if (!one) throw new Error('no disagreement');
  const none = { words: null, askOn: null, wasRight: null };
  const line = { readingId: 'r1', evidenceId: 'e', ...none, words: 'I believe her.' };
  const verdict = { readingId: 'r2', evidenceId: 'e', ...none, wasRight: 'gut' as const };
  expect(answerTo(one, [])).toBeUndefined();
  expect(answerTo(one, [verdict, line])).toMatchObject({ words: 'I believe her.', wasRight: 'gut' });
  expect(isAsked(one, undefined, '2026-11-24')).toBe(true);
  expect(isAsked(one, { ...line, words: null, askOn: '2026-11-27' }, '2026-11-26')).toBe(false);
  expect(isAsked(one, { ...line, words: null, askOn: '2026-11-27' }, '2026-11-27')).toBe(true);
  expect(isAsked(one, line, '2026-11-24')).toBe(false);
  expect(asksVerdict(one, line, [], calendar)).toBe(false);
  expect(asksVerdict(one, line, ['2026-11-20'], calendar)).toBe(true);
  expect(asksVerdict({ ...one, to: '2026-11-20T10:00:00.000Z' }, line, [], calendar)).toBe(true);
  expect(asksVerdict({ ...one, to: '2026-11-20T10:00:00.000Z' }, verdict, [], calendar)).toBe(false);
});

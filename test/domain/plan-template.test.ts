import fc from 'fast-check';
import { expect, test } from 'vitest';
import { templateFaults, type TemplateBody } from '#domain/plan-template';
import { shippedTemplates } from '#domain/shipped-templates';
import { datesOf, nextWorkingDay, weekendOf } from '#domain/template-dates';
import { addDays, weekday } from '#domain/time';

const line = (id: string, due: number | null, afterId: string | null = null, start: number | null = null) => ({
  id,
  startOffset: start,
  dueOffset: due,
  afterId,
});
const western = [6, 7];

test('TP1: days of rest follow the region where it is known', () => {
  expect(weekendOf('de-DE')).toEqual([6, 7]);
  expect(weekendOf('ar-EG')).toEqual([5, 6]);
  expect(weekendOf('no locale!')).toEqual([6, 7]);
});

test('TP2, TP3: months end, leap days come, clocks change, and a day stays a day', () => {
  expect(datesOf([line('a', 1)], '2028-02-28', western).get('a')?.due).toBe('2028-02-29');
  expect(datesOf([line('a', 1)], '2027-01-31', western).get('a')?.due).toBe('2027-02-01');
  // Summer time begins on 2027-03-28 in Europe: Friday and three days are Monday.
  expect(datesOf([line('a', 3)], '2027-03-26', western).get('a')?.due).toBe('2027-03-29');
  expect(nextWorkingDay('2026-11-28', western)).toBe('2026-11-30');
  expect(datesOf([line('a', -180)], '2027-06-30', western).get('a')?.due).toBe('2027-01-01');
});

test('TP2 to TP5: days of rest are stepped over, and nothing comes before what it waits for', () => {
  const offset = fc.integer({ min: -400, max: 400 });
  const lines = fc.array(fc.record({ start: fc.option(offset), due: fc.option(offset), after: fc.nat(40) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 20_000 }), fc.boolean(), (made, days, isWestern) => {
      const start = addDays('2000-01-01', days);
      const weekend = isWestern ? western : [5, 6];
      const all = made.map(({ start: begins, due, after }, at) =>
        line(`${at}`, due, after < at ? `${after}` : null, begins),
      );
      const dates = datesOf(all, start, weekend);
      for (const { id, dueOffset, afterId } of all) {
        const day = dates.get(id);
        const before = afterId === null ? null : (dates.get(afterId)?.due ?? null);
        for (const one of [day?.startsOn, day?.due]) if (one) expect(weekend).not.toContain(weekday(one));
        if (day?.startsOn && day.due) expect(day.startsOn <= day.due).toBe(true);
        if (before && day?.startsOn) expect(day.startsOn >= before).toBe(true);
        if (before && day?.due) expect(day.due >= before).toBe(true);
        if (dueOffset !== null && day?.due) expect(day.due >= addDays(start, dueOffset)).toBe(true);
      }
    }),
  );
});

test('TP4: what is done keeps its days, and its dependents begin from the day it was done', () => {
  const done = { startsOn: null, due: '2026-11-03', until: '2026-12-01' };
  const dates = datesOf(
    [{ ...line('a', 1), fixed: done }, line('b', 2, 'a'), line('c', 60, 'a')],
    '2026-11-02',
    western,
  );
  expect(dates.get('a')).toBe(done);
  expect(dates.get('b')?.due).toBe('2026-12-01');
  expect(dates.get('c')?.due).toBe('2027-01-01');
});

test('TP4: a dependency that comes round to itself is not followed', () => {
  expect(datesOf([line('a', 0, 'b'), line('b', 1, 'a')], '2026-11-02', western).size).toBe(2);
});

test('TP6: what makes no sense is said with its line', () => {
  const body: TemplateBody = {
    countsFrom: 'start',
    about: '',
    roles: [],
    proofPoints: [],
    lines: [
      { level: 'step', text: 'x' },
      { level: 'outcome', text: 'y', start: 3, due: 1, role: 'Nobody' },
      { level: 'step', text: 'z', after: 9 },
      { level: 'step', text: 'q', after: 3 },
    ],
  };
  expect(templateFaults(body)).toEqual([
    'Line 1 is a step, and no outcome stands above it.',
    'Line 2 belongs to “Nobody”, which is not among the roles.',
    'Line 2 is due before it starts.',
    'Line 3 waits for line 10, which is not there.',
    'Line 4 waits for itself.',
  ]);
});

test.each(shippedTemplates)('TP7: $name makes sense, and no line is due before the one it waits for', ({ body }) => {
  expect(templateFaults(body)).toEqual([]);
  for (const { after, due } of body.lines) {
    const before = after === undefined ? undefined : body.lines[after];
    if (before?.due !== undefined && due !== undefined) expect(before.due).toBeLessThanOrEqual(due);
    if (before) expect(before.level).toBe('step');
  }
  for (const role of body.roles.filter((one) => one !== 'Executive on our side'))
    expect(body.lines.some((one) => one.role === role)).toBe(true);
});

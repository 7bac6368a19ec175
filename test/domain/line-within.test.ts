import { expect, test } from 'vitest';
import { parseLine } from '#domain/line-grammar';
import { lineContext } from './line-context.ts';

const read = (text: string, hasLevel = false) =>
  parseLine(text, lineContext({ accountId: 'a1', within: { hasLevel } }));

test('G18 the whole grammar holds in the note of a meeting', () => {
  expect(read('2 ~70% #hesitant !price @petra >me send the offer by Fri They asked for the price')).toMatchObject({
    account: { status: 'found', account: { id: 'a1' } },
    level: 2,
    confidence: 70,
    reasons: ['price'],
    signals: [{ signal: 'hesitant', direction: -1 }],
    people: [{ id: 'p1' }],
    nextSteps: [{ direction: 'ours', text: 'send the offer', due: '2026-11-27' }],
    note: 'They asked for the price',
  });
});

test('G18 names begin the note, but for its own before a mark', () => {
  expect(read('Kestrel Rail Services 2 has left')).toMatchObject({
    account: { account: { id: 'a1' } },
    level: null,
    note: 'Kestrel Rail Services 2 has left',
  });
  expect(read('Norrholm is angry').note).toBe('Norrholm is angry');
  expect(read('Norrholm Maritime is angry').note).toBe('Norrholm Maritime is angry');
  expect(read('norrholm 2 is angry')).toMatchObject({ level: 2, note: 'is angry' });
  expect(read('Norrholm Maritime 2 is angry')).toMatchObject({ level: 2, note: 'is angry' });
});

test('G18 a level that was chosen is said already', () => {
  expect(read('3 people came', true)).toMatchObject({ level: null, note: '3 people came' });
  expect(read('~70% !price 3 people came', true)).toMatchObject({
    level: null,
    confidence: 70,
    reasons: ['price'],
    note: '3 people came',
  });
});

test('G19 what speaks of a level that nobody gave stays in the note', () => {
  const line = read('~70% !price they wait');
  expect(line).toMatchObject({ confidence: null, reasons: [], note: '~70% !price they wait' });
  expect(line.notUnderstood.map(({ why }) => why)).toEqual(['needs a sentiment', 'needs a sentiment']);
});

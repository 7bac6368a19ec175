import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropsOf } from '#domain/drop';
import { levels, type Level } from '#domain/sentiment';
import { readingAgo } from './facts.ts';

/** Levels newest first, a week apart. */
const rules = (...newestFirst: readonly Level[]) =>
  dropsOf(newestFirst.map((level, index) => readingAgo(level, index * 7))).map(({ rule }) => rule);

describe('drops', () => {
  it('D1 two levels at once, newest against the one before', () => {
    expect(rules(3, 5)).toEqual(['two levels']);
    expect(rules(4, 5)).toEqual([]);
    expect(rules(1, 5, 5)).toEqual(['two levels']);
    expect(rules(4, 3, 5)).toEqual([]);
  });
  it('D2 two falls in a row, the graver rule first where both hold', () => {
    expect(rules(3, 4, 5)).toEqual(['two falls']);
    expect(rules(1, 3, 4)).toEqual(['two levels', 'two falls']);
    expect(rules(3, 4, 4)).toEqual([]);
  });
  it('D3 stale readings count', () => {
    expect(dropsOf([readingAgo(2, 300), readingAgo(4, 700)])).toMatchObject([{ from: { level: 4 }, to: { level: 2 } }]);
  });
  it('D4 a reading that is no lower ends it', () => {
    expect(rules(3, 3, 5)).toEqual([]);
    expect(rules(4, 3, 5)).toEqual([]);
    expect(rules()).toEqual([]);
    expect(rules(1)).toEqual([]);
  });
  it('D4 never reports a drop that did not fall', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...levels), { maxLength: 3 }), (given) => {
        const [last, middle, first] = given;
        const found = rules(...given);
        expect(found.includes('two levels')).toBe(last !== undefined && middle !== undefined && middle - last >= 2);
        expect(found.includes('two falls')).toBe(
          last !== undefined && middle !== undefined && first !== undefined && last < middle && middle < first,
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { promiseSentence, type PromiseRecord } from '#domain/promise-record';

const none: PromiseRecord = { kept: 0, broken: 0, open: 0, oldestDays: null };

describe('K: how promises came out', () => {
  it('K1 says both sides with their counts', () => {
    expect(promiseSentence({ ...none, kept: 9 }, { ...none, kept: 5, broken: 1 })).toBe(
      'They kept 5 of 6 promises; we kept 9 of 9 promises.',
    );
  });
  it('K1 makes no rate of one promise', () => {
    expect(promiseSentence(none, { ...none, broken: 1 })).toBe('They broke the one promise that came due.');
  });
  it('K2 leaves out a side that has closed nothing', () => {
    expect(promiseSentence({ ...none, kept: 2 }, none)).toBe('We kept 2 of 2 promises.');
    expect(promiseSentence(none, none)).toBe(null);
  });
  it('K3 names the older of the open ones once it is two weeks old', () => {
    expect(promiseSentence({ ...none, open: 1, oldestDays: 13 }, none)).toBe(null);
    expect(promiseSentence({ ...none, open: 1, oldestDays: 20 }, { ...none, kept: 2, open: 2, oldestDays: 47 })).toBe(
      'They kept 2 of 2 promises. The oldest open one, theirs, was given 47 days ago.',
    );
  });
});

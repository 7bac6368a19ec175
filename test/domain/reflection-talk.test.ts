import { expect, test } from 'vitest';
import { minuteOf, minutesAfter, paragraphsOf, talkEnd, talkLength } from '#domain/reflection-talk';

test('R5 R7: the first minute is 1, and a talk is at least one and at most a day long', () => {
  expect([0, 59_999, 60_000].map(minuteOf)).toEqual([1, 1, 2]);
  expect([0, 89_000, 91_000, 31 * 60_000].map(talkLength)).toEqual([1, 1, 2, 31]);
  expect(talkLength(1e12)).toBe(1440);
  expect(talkEnd('2026-11-24T10:00:00.000Z', 31)).toBe('2026-11-24T10:31:00.000Z');
});

test('R6: blank lines part paragraphs, a line break alone does not', () => {
  expect(paragraphsOf('one\nstill one\n\n  \n\ntwo\n')).toEqual(['one\nstill one', 'two']);
  expect(paragraphsOf('  \n\n')).toEqual([]);
});

test('R6: a paragraph keeps the minute it was begun in', () => {
  let talk: { text: string; minutes: readonly number[] } = { text: '', minutes: [] };
  const type = (text: string, minute: number): readonly number[] => {
    talk = { text, minutes: minutesAfter(talk, text, minute) };
    return talk.minutes;
  };
  expect(type('They are fine', 1)).toEqual([1]);
  expect(type('They are fine, she says.', 2)).toEqual([1]);
  expect(type('They are fine, she says.\n\nFour mails', 4)).toEqual([1, 4]);
  expect(type('They are fine, she says.\n\nFour mails a month\n\nTwelve', 7)).toEqual([1, 4, 7]);
  expect(type('They are well, she says.\n\nFour mails a month\n\nTwelve', 9)).toEqual([1, 4, 7]);
  expect(type('They are well, she says.\n\nIn between\n\nFour mails a month\n\nTwelve', 11)).toEqual([1, 11, 4, 7]);
  expect(type('Four mails a month\n\nTwelve', 12)).toEqual([4, 7]);
});

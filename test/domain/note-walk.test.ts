import { expect, test } from 'vitest';
import { moveEdge, nextSentence, placeOfQuote, sentencesOf, type Stretch } from '#domain/note-walk';

const note = 'They are fine, she says. Then: “Fine is what worries me.”\n\nNine people, 4.5 days. She is tired';
const words = (stretch: Stretch | null): string | null => stretch && note.slice(stretch.start, stretch.end);

test('R12: sentences end at their marks, before a quotation and with the line', () => {
  expect(sentencesOf(note).map(words)).toEqual([
    'They are fine, she says.',
    'Then:',
    '“Fine is what worries me.”',
    'Nine people, 4.5 days.',
    'She is tired',
  ]);
  expect(sentencesOf('  \n\n')).toEqual([]);
});

test('R12: the note is walked by sentence, up to either end', () => {
  const walk = (from: Stretch | undefined, step: 1 | -1): string | null =>
    from ? words(nextSentence(note, from, step)) : 'no sentence';
  const [first, , quote, , last] = sentencesOf(note);
  expect(walk({ start: -1, end: -1 }, 1)).toBe('They are fine, she says.');
  expect(walk(first, 1)).toBe('Then:');
  expect(walk(quote, -1)).toBe('Then:');
  expect(walk(last, 1)).toBeNull();
  expect(walk(first, -1)).toBeNull();
});

test('R12: either edge moves by a word and the selection never becomes empty', () => {
  const start = note.indexOf('Nine');
  const nine = { start, end: start + 4 };
  const wide = moveEdge(note, nine, 'end', 1);
  expect(words(wide)).toBe('Nine people,');
  expect(words(moveEdge(note, wide, 'end', -1))).toBe('Nine');
  expect(moveEdge(note, nine, 'end', -1)).toEqual(nine);
  expect(words(moveEdge(note, wide, 'start', 1))).toBe('people,');
  expect(moveEdge(note, nine, 'start', 1)).toEqual(nine);
});

test('a quote stands at its place, else where it is found, else nowhere', () => {
  const at = note.indexOf('Nine');
  expect(placeOfQuote(note, 'Nine people', at)).toEqual({ start: at, end: at + 11 });
  expect(placeOfQuote(note, 'Nine people', 3)).toEqual({ start: at, end: at + 11 });
  expect(placeOfQuote(note, 'Ten people', at)).toBeNull();
});

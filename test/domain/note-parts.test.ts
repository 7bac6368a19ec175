import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { noteParts, placeInParts } from '#domain/note-parts';

const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('\n')), { maxLength: 40 })
  .map((parts) => parts.join(''));

test.prop([text, fc.integer({ min: 2, max: 50 })])('N6 parts are the text, letter for letter', (whole, most) => {
  const parts = noteParts(whole, most);
  expect(parts.join('')).toBe(whole);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(most + 1);
});

test.prop([text, fc.integer({ min: 2, max: 50 }), fc.nat()])(
  'N6 every place of the text is in one part',
  (whole, most, any) => {
    const parts = noteParts(whole, most);
    const at = whole.length === 0 ? 0 : any % (whole.length + 1);
    const place = placeInParts(parts, at);
    const before = parts.slice(0, place.part).reduce((sum, part) => sum + part.length, 0);
    expect(before + place.at).toBe(at);
  },
);

import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { findSteps } from '#domain/note-finds';

// A Tuesday.
const today = '2026-11-24';
const found = (body: string) => findSteps(body, today).map(({ direction, text, due }) => [direction, text, due]);

describe('N9 steps in a note', () => {
  test.each([
    ['- [ ] send the audit note by Friday', [['ours', 'send the audit note', '2026-11-27']]],
    ['- [x] send the audit note by Friday', []],
    ["It went well. I'll send the deck by Tue. More later.", [['ours', 'send the deck', '2026-12-01']]],
    ['We will ask legal until 2026-12-04.', [['ours', 'ask legal', '2026-12-04']]],
    ['They will return the contract by 12 Dec.', [['theirs', 'return the contract', '2026-12-12']]],
    ['Petra will name a sponsor.', [['theirs', 'name a sponsor', null]]],
    ['Wir werden das Angebot bis Freitag schicken.', [['ours', 'das Angebot schicken', '2026-11-27']]],
    ['Ich schicke den Bericht bis Montag.', [['ours', 'schicke den Bericht', '2026-11-30']]],
    ['Sie wird sich am Donnerstag melden.', [['theirs', 'sich melden', '2026-11-26']]],
    ['It will rain.', []],
    ['Next step: book the room', [['ours', 'book the room', null]]],
    ['Steering committee on 3 December.', [['ours', 'Steering committee', '2026-12-03']]],
    ['We will not renew by Friday.', []],
    ['Will they renew by Friday?', []],
    ['# We will win by Friday', []],
    ['```\nI will not be read by Friday\n```', []],
    ['The call of 3 Nov 2026 went well.', []],
    ['Nothing to do here.', []],
  ])('%j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('each comes with its sentence, once', () => {
    expect(findSteps("First. I'll call. I'll call.", today).map(({ sentence }) => sentence)).toEqual(["I'll call."]);
  });

  property.prop([fc.string({ unit: 'grapheme', maxLength: 500 })])('any text is read, and no find is empty', (body) => {
    for (const { sentence, text } of findSteps(body, today)) {
      expect(sentence).not.toBe('');
      expect(text).not.toBe('');
    }
  });
});

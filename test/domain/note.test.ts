import { fc, test } from '@fast-check/vitest';
import { expect, describe, test as plain } from 'vitest';
import { noteDraftKey, noteExcerpt, noteTitle } from '#domain/note';

describe('N1 the title of a note', () => {
  plain.each([
    ['# Renewal plan\n\nThey want a discount.', 'Renewal plan', 'They want a discount.'],
    ['\n\n---\n- [ ] send the **audit** note\n- next', 'send the audit note', 'next'],
    ['> quoted by [Petra](person:p1)', 'quoted by Petra', ''],
    ['1. first\n2. second', 'first', 'second'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', 'a b', '1 2'],
    ['\\# no heading', '# no heading', ''],
    ['snake_case stays *slanted* does not', 'snake_case stays slanted does not', ''],
    ['', 'Empty note', ''],
    ['\n \n***\n', 'Empty note', ''],
  ])('%j', (body, title, excerpt) => {
    expect(noteTitle(body)).toBe(title);
    expect(noteExcerpt(body)).toBe(excerpt);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 400 })])('is one line, never empty, never long', (body) => {
    const title = noteTitle(body);
    expect(title).not.toBe('');
    expect(title).not.toContain('\n');
    expect(title.length).toBeLessThanOrEqual(122);
  });
});

plain('N2 a draft lies under its note, or under its account', () => {
  expect(noteDraftKey({ id: 'n1' })).toBe('note:n1');
  expect(noteDraftKey({ accountId: 'a1' })).toBe('note:new:a1');
});

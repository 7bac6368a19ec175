import { expect, test } from 'vitest';
import type { LineReading } from '#contract/line';
import { lineOffer } from '../../../src-renderer/features/palette/line-offer.ts';
import { loggedSentence } from '../../../src-renderer/lib/line-words.ts';

const here = { locale: 'en-US', zone: 'Europe/Berlin', today: '2026-11-24' };
const account = { id: 'a1', name: 'Norrholm Maritime', detail: null, level: 3 as const, stale: false };

const reading = (log: Partial<LineReading['log']>, over: Partial<LineReading> = {}): LineReading => ({
  tokens: [{ start: 0, end: 1, kind: 'level', gloss: 'Red' }],
  account: { status: 'found', account },
  log: {
    kind: 'call',
    at: '2026-11-24T10:00:00.000Z',
    zone: 'Europe/Berlin',
    minutes: null,
    begunBy: null,
    level: null,
    confidence: null,
    renewalConfidence: null,
    reasons: [],
    signals: [],
    people: [],
    nextSteps: [],
    note: '',
    audience: 'self',
    ...log,
  },
  notUnderstood: [],
  completions: [],
  ...over,
});

test('what was logged is one sentence that says each thing once', () => {
  const step = { direction: 'theirs' as const, text: 'sign the order', due: null, person: null };
  const line = reading(
    {
      kind: 'meeting',
      level: 1,
      renewalConfidence: 70,
      reasons: ['price'],
      signals: [{ signal: 'hesitant', direction: -1 }],
      nextSteps: [step],
      note: 'two stretches of one note',
    },
    {
      tokens: [
        { start: 0, end: 4, kind: 'account', gloss: 'Norrholm Maritime' },
        { start: 5, end: 9, kind: 'note', gloss: 'note' },
        { start: 10, end: 12, kind: 'person', gloss: 'Jonas Wik, new to the book' },
        { start: 13, end: 14, kind: 'note', gloss: 'note' },
      ],
    },
  );
  expect(loggedSentence(line, here)).toBe(
    'Logged a meeting with Norrholm Maritime: Red because of price, renewal at 70%, the signal “hesitant”, Jonas Wik in it, a next step of theirs and a note.',
  );
  expect(loggedSentence(reading({ kind: 'email', level: 4, confidence: 80 }), here)).toBe(
    'Logged an email with Norrholm Maritime: Lime, 80% sure.',
  );
});

test('the day is written as everywhere in the window, and what was not taken is said', () => {
  const line = reading(
    { level: 2, at: '2026-11-23T14:00:00.000Z' },
    {
      tokens: [{ start: 0, end: 1, kind: 'when', gloss: 'Mon 23 Nov 2026, 15:00' }],
      notUnderstood: ['at tomorrow (still to come)'],
    },
  );
  expect(loggedSentence(line, here).replaceAll('\u202f', ' ')).toBe(
    'Logged a call with Norrholm Maritime on Nov 23 at 3:00 PM: Orange. Not taken, so kept in the note: at tomorrow (still to come).',
  );
  expect(lineOffer(line)?.gloss).toBe('Orange. Not taken, so kept in the note: at tomorrow (still to come).');
});

test('the offer to choose counts all accounts that fit', () => {
  const line = reading({ level: 2 }, { account: { status: 'ambiguous', candidates: [account], more: 38 } });
  expect(lineOffer(line)).toMatchObject({ act: 'ask', accountName: 'one of 39 accounts' });
});

import { expect, test } from 'vitest';
import type { RecordedReading } from '#contract/reading-record';
import { correctionWords, originWords } from '../../../src-renderer/features/account/record-words.ts';

const here = { locale: 'en-GB', zone: 'Europe/Berlin', today: '2026-11-24' };
const reading = (part: Partial<RecordedReading>): RecordedReading => ({
  id: 'r',
  rootId: 'r',
  level: 3,
  confidence: 70,
  reasons: ['price'],
  occurredAt: '2026-08-01T09:00:00.000Z',
  recordedAt: '2026-08-06T09:00:00.000Z',
  source: 'log',
  interaction: { id: 'i', kind: 'email' },
  earlier: [],
  ...part,
});

test('SR1: each correction says what it changed and when, the latest first, and where it all came from', () => {
  const corrected = reading({
    earlier: [
      {
        level: 3,
        confidence: null,
        reasons: [],
        occurredAt: '2026-08-01T09:00:00.000Z',
        recordedAt: '2026-08-04T09:00:00.000Z',
      },
      {
        level: 4,
        confidence: null,
        reasons: [],
        occurredAt: '2026-07-31T09:00:00.000Z',
        recordedAt: '2026-08-01T09:30:00.000Z',
      },
    ],
  });
  expect(correctionWords(corrected, here)).toEqual([
    'said to be 70% sure on 6 Aug; the reason was given',
    'was Lime, corrected to Yellow on 4 Aug; was dated 31 Jul',
  ]);
  expect(originWords(corrected, here)).toBe('logged with an email, recorded on 1 Aug');
  expect(originWords(reading({ interaction: null, source: 'book key' }), here)).toBe(
    'set by a key in the Book, recorded on 6 Aug',
  );
});

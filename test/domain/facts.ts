import type { AccountFacts, OpenCommitment, Reading } from '#domain/account-facts';
import type { Level } from '#domain/sentiment';
import { noSilenceFacts } from '#domain/human-signals';
import { addDays } from '#domain/time';

export const today = '2026-11-24';

/** A reading at 10:00 UTC so many days ago. */
export const readingAgo = (level: Level, days: number): Reading => ({
  level,
  confidence: null,
  occurredAt: `${addDays(today, -days)}T10:00:00.000Z`,
});

export const factsOf = (over: Partial<AccountFacts> = {}): AccountFacts => ({
  id: over.id ?? over.name ?? 'id',
  externalId: null,
  name: 'Norrholm',
  domain: null,
  segment: null,
  coverage: 'hybrid',
  stage: null,
  industry: null,
  country: null,
  owner: null,
  customerSince: null,
  pinned: false,
  readings: [readingAgo(5, 1)],
  owesReason: false,
  arr: [],
  lineCount: 0,
  endsOn: null,
  endedOn: null,
  endedArr: [],
  lastTouchAt: null,
  renewalConfidence: null,
  commitments: [],
  silence: noSilenceFacts('2026-08-27'),
  stepIn: null,
  ...over,
});

export const owed = (over: Partial<OpenCommitment> = {}): OpenCommitment => ({
  id: 'c1',
  direction: 'ours',
  text: 'SSO audit note',
  due: '2026-11-17',
  personName: 'Petra',
  ...over,
});

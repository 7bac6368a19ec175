import type { Coverage } from './account.ts';
import {
  countingEvidence,
  evidenceHoldsTo,
  evidenceSide,
  type EvidenceReading,
  type EvidenceSide,
} from './evidence.ts';
import type { Level } from './sentiment.ts';
import { validDays, type Validity } from './sentiment-validity.ts';
import { addDays, type Instant } from './time.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Who was right in the end: the CSM decides. */
export const verdicts = ['gut', 'data', 'neither'] as const;
export type Verdict = (typeof verdicts)[number];

/** A judgement of the CSM as these rules need it. */
export interface GutReading {
  readonly id: string;
  readonly level: Level;
  readonly occurredAt: Instant;
}

/** A stretch of time over which gut and data pointed to opposite sides. */
export interface Disagreement {
  /** What the gut says; the data says the other. */
  readonly gut: EvidenceSide;
  readonly from: Instant;
  /** Null while it lasts. */
  readonly to: Instant | null;
  /** Both sides as they stood one after another; the first is how it began. */
  readonly pairs: readonly [DisagreeingPair, ...DisagreeingPair[]];
}

export interface DisagreeingPair {
  readonly reading: GutReading;
  /** The newest reading of the data that points the other way. */
  readonly evidence: EvidenceReading;
}

/** What the disagreements of one account are derived from. Oldest first; nothing from a day to come (H2). */
export interface DisagreementInput {
  readonly readings: readonly GutReading[];
  readonly evidence: readonly EvidenceReading[];
  readonly coverage: Coverage | null;
  readonly validity: Validity;
  readonly calendar: ZoneCalendar;
  /** The first moment that does not count yet. */
  readonly before: Instant;
}

/** N1: green and lime are good, orange and red bad; yellow disagrees with nothing. */
export const gutSide = (level: Level): EvidenceSide | null => (level >= 4 ? 'good' : level <= 2 ? 'bad' : null);

/**
 * N2 to N4: every stretch over which the newest reading, not stale, and evidence that counts pointed to opposite sides,
 * the oldest first. It is derived from what is dated, so that imports, corrections and undo never leave it wrong.
 */
export function disagreementsOf(input: DisagreementInput): readonly Disagreement[] {
  if (input.evidence.length === 0 || input.readings.length === 0) return [];
  const found: Disagreement[] = [];
  let open = null as Disagreement | null;
  for (const at of momentsOf(input)) {
    const pair = pairAt(input, at);
    const gut = pair === null ? null : gutSide(pair.reading.level);
    if (open !== null && open.gut !== gut) {
      found.push({ ...open, to: at });
      open = null;
    }
    if (pair === null || gut === null) continue;
    if (open === null) open = { gut, from: at, to: null, pairs: [pair] };
    else if (isOther(open.pairs.at(-1), pair)) open = { ...open, pairs: [...open.pairs, pair] };
  }
  return open === null ? found : [...found, open];
}

const isOther = (last: DisagreeingPair | undefined, next: DisagreeingPair): boolean =>
  last?.reading.id !== next.reading.id || last.evidence.id !== next.evidence.id;

/** Every moment at which something can begin or end. */
function momentsOf({
  readings,
  evidence,
  coverage,
  validity,
  calendar,
  before,
}: DisagreementInput): readonly Instant[] {
  const moments = new Set<Instant>();
  for (const { level, occurredAt } of readings) {
    moments.add(occurredAt);
    const last = addDays(calendar.dateOf(occurredAt), validDays(validity, coverage, level));
    moments.add(calendar.startOf(addDays(last, 1)));
  }
  for (const one of evidence) {
    moments.add(one.occurredAt);
    moments.add(calendar.startOf(addDays(evidenceHoldsTo(one, calendar), 1)));
  }
  return [...moments].filter((at) => at < before).sort();
}

/** N2: the newest reading and the newest evidence of those that point the other way. */
function pairAt(input: DisagreementInput, at: Instant): DisagreeingPair | null {
  const reading = input.readings.findLast(({ occurredAt }) => occurredAt <= at);
  const evidence = reading ? evidenceAgainst(reading, input, at) : undefined;
  return reading && evidence ? { reading, evidence } : null;
}

/** N2 of one reading: the newest evidence that points the other way while the reading holds. */
export function evidenceAgainst(
  reading: Omit<GutReading, 'id'>,
  { evidence, coverage, validity, calendar }: Omit<DisagreementInput, 'readings' | 'before'>,
  at: Instant,
): EvidenceReading | undefined {
  const gut = gutSide(reading.level);
  if (gut === null) return undefined;
  const lasts = addDays(calendar.dateOf(reading.occurredAt), validDays(validity, coverage, reading.level));
  if (lasts < calendar.dateOf(at)) return undefined;
  return countingEvidence(evidence, at, calendar).find(({ kind, value }) => {
    const side = evidenceSide(kind, value);
    return side !== null && side !== gut;
  });
}

/** What the CSM said of a disagreement, by one of the pairs it went through. */
export interface DisagreementAnswer {
  readonly readingId: string;
  readonly evidenceId: string;
  readonly words: string | null;
  readonly askOn: string | null;
  readonly wasRight: Verdict | null;
}

/**
 * N5: what was said at any of its pairs holds for the whole stretch: the newest line and the newest verdict.
 * `answers`: the newest first.
 */
export function answerTo(
  { pairs }: Disagreement,
  answers: readonly DisagreementAnswer[],
): DisagreementAnswer | undefined {
  const own = answers.filter(({ readingId, evidenceId }) =>
    pairs.some(({ reading, evidence }) => reading.id === readingId && evidence.id === evidenceId),
  );
  const [newest] = own;
  const line = own.find(({ words }) => words !== null);
  return (
    newest && {
      ...(line ?? newest),
      askOn: newest.askOn,
      wasRight: own.find(({ wasRight }) => wasRight !== null)?.wasRight ?? null,
    }
  );
}

/** N6: it is asked while it lasts, until a line was written, or until the day it was put off to. */
export const isAsked = ({ to }: Disagreement, answer: DisagreementAnswer | undefined, today: string): boolean =>
  to === null && (answer === undefined || (answer.words === null && (answer.askOn ?? '') <= today));

/** N7: who was right is asked once it has ended, or a renewal came out after it began. The CSM decides. */
export const asksVerdict = (
  { from, to }: Disagreement,
  answer: DisagreementAnswer | undefined,
  outcomeDates: readonly string[],
  calendar: ZoneCalendar,
): boolean =>
  (answer?.wasRight ?? null) === null && (to !== null || outcomeDates.some((date) => date >= calendar.dateOf(from)));

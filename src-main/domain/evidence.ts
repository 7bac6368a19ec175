import type { Instant, IsoDate } from './time.ts';
import { addDays } from './time.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** What the data can say of an account, each as a dated reading. */
export const evidenceKinds = ['nps', 'csat', 'usage trend', 'severe tickets', 'overdue invoice'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a reading of the data points to; null where it says nothing. */
export type EvidenceSide = 'good' | 'bad';

/** A reading of the data as the rules need it. */
export interface EvidenceReading {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly value: number;
  readonly occurredAt: Instant;
}

/** Where a kind begins to say something, for how many days it counts, and between what it can lie. */
export interface EvidenceRule {
  /** From here on up (or down) it is good; null where it never is. */
  readonly good: number | null;
  readonly bad: number;
  /** Whether more is worse: tickets and days overdue. */
  readonly moreIsWorse: boolean;
  readonly holdsDays: number;
  readonly min: number;
  readonly max: number;
}

/** E1 to E5: what each kind means. No open ticket and no late invoice are no praise: they say nothing. */
export const evidenceRules: Readonly<Record<EvidenceKind, EvidenceRule>> = {
  nps: { good: 9, bad: 6, moreIsWorse: false, holdsDays: 180, min: 0, max: 10 },
  csat: { good: 85, bad: 60, moreIsWorse: false, holdsDays: 90, min: 0, max: 100 },
  'usage trend': { good: 10, bad: -20, moreIsWorse: false, holdsDays: 45, min: -100, max: 100_000 },
  'severe tickets': { good: null, bad: 1, moreIsWorse: true, holdsDays: 21, min: 0, max: 100_000 },
  'overdue invoice': { good: null, bad: 30, moreIsWorse: true, holdsDays: 45, min: 0, max: 100_000 },
};

/** E1 to E5: good, bad, or nothing that points anywhere. */
export function evidenceSide(kind: EvidenceKind, value: number): EvidenceSide | null {
  const { good, bad, moreIsWorse } = evidenceRules[kind];
  if (moreIsWorse ? value >= bad : value <= bad) return 'bad';
  return good !== null && value >= good ? 'good' : null;
}

/** E6: the last day on which a reading of the data counts. */
export const evidenceHoldsTo = ({ kind, occurredAt }: EvidenceReading, calendar: ZoneCalendar): IsoDate =>
  addDays(calendar.dateOf(occurredAt), evidenceRules[kind].holdsDays);

/** E6, E7: the newest of each kind that still counts at a moment, the newest first. */
export function countingEvidence(
  evidence: readonly EvidenceReading[],
  at: Instant,
  calendar: ZoneCalendar,
): readonly EvidenceReading[] {
  const newest = new Map<EvidenceKind, EvidenceReading>();
  for (const one of evidence) {
    if (one.occurredAt > at) continue;
    const known = newest.get(one.kind);
    if (!known || isNewer(one, known)) newest.set(one.kind, one);
  }
  const day = calendar.dateOf(at);
  return [...newest.values()]
    .filter((one) => evidenceHoldsTo(one, calendar) >= day)
    .sort((left, right) => (isNewer(left, right) ? -1 : 1));
}

const isNewer = (left: EvidenceReading, right: EvidenceReading): boolean =>
  left.occurredAt === right.occurredAt ? left.id > right.id : left.occurredAt > right.occurredAt;

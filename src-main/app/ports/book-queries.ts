import type { AccountFacts, Reading } from '#domain/account-facts';
import type { AccountRow, ContractLineRow, PersonRow } from '#domain/book-tables';
import type { LinePerson } from '#domain/line-types';
import type { PromiseSide } from '#domain/promise-record';
import type { Instant, IsoDate, TimeZone } from '#domain/time';
import type { KnownBook } from './known-book.ts';
import type { Commitment } from '#contract/accounts';
import type { SentimentHistory, TimelineEntry } from '#contract/interactions';
import type { HumanSignalQueries } from './human-signal-queries.ts';
import type { RecordedReading } from '#contract/reading-record';
import type { SearchHit, SearchQuestion } from '#contract/search';
import type { NoteLine, NoteVersion, WholeNote } from '#contract/notes';
import type { Settings } from '#contract/settings';
import type { CalendarQueries } from './calendar-queries.ts';
import type { UsageSum } from '#domain/usage';
import type { CopyQueries } from './copy-queries.ts';
import type { EvidenceQueries } from './evidence-queries.ts';
import type { OnboardingQueries } from './onboarding-queries.ts';
import type { OutcomeQueries } from './outcome-queries.ts';
import type { PlanQueries } from './plan-queries.ts';
import type { ReceiptQueries } from './receipt-queries.ts';
import type { ReflectionQueries } from './reflection-queries.ts';

/** Every question the screens ask of a book. Answers are plain values; nothing here writes. */
export interface BookQueries {
  /** Without `ids`, of all accounts. What happens from `before` on counts as nothing yet (H2). */
  readonly accountIds: () => readonly string[];
  readonly facts: (today: IsoDate, before: Instant, ids?: readonly string[]) => readonly AccountFacts[];
  /** Effective readings from a moment on, oldest first, with the one that held then. */
  readonly levels: (accountId: string, from: Instant) => readonly Reading[];
  /** From a moment on and before another: the chart ends with today. */
  readonly history: (accountId: string, from: Instant | null, before: Instant) => SentimentHistory;
  /** Every reading with what was corrected in it, the newest first. */
  readonly readingRecord: (accountId: string) => readonly RecordedReading[];
  readonly timeline: (
    accountId: string,
    offset: number,
    limit: number,
  ) => { readonly entries: TimelineEntry[]; readonly total: number };
  readonly interaction: (id: string) => TimelineEntry | undefined;
  readonly account: (id: string) => AccountRow | undefined;
  readonly contractLines: (accountId: string) => readonly ContractLineRow[];
  readonly people: (accountId: string) => readonly PersonRow[];
  readonly allPeople: () => readonly LinePerson[];
  /** The two newest renewal confidences from before a moment, newest first. */
  readonly renewalConfidences: (
    accountId: string,
    before: Instant,
  ) => readonly { readonly percent: number; readonly at: Instant }[];
  /** How long the timeline of an account is. */
  readonly entryCount: (accountId: string) => number;
  readonly commitments: (query: {
    readonly accountId: string | null;
    readonly state: 'open' | 'all';
    readonly limit: number;
  }) => { readonly commitments: Commitment[]; readonly total: number };
  /** How an account's promises of one side came out, and when the oldest open one was given. */
  readonly promises: (
    accountId: string,
    side: PromiseSide,
  ) => { readonly kept: number; readonly broken: number; readonly open: number; readonly oldestAt: Instant | null };
  readonly due: (by: IsoDate, limit: number) => { readonly commitments: Commitment[]; readonly total: number };
  readonly signals: HumanSignalQueries;
  readonly search: (question: SearchQuestion, zone: TimeZone) => SearchHit[];
  /** The notes of an account that belong to no interaction, the newest first. */
  readonly notes: (accountId: string) => readonly NoteLine[];
  /** Whether an account has notes of its own, or one was begun. */
  readonly hasNotes: (accountId: string) => boolean;
  readonly note: (id: string) => WholeNote | undefined;
  readonly noteVersions: (id: string) => readonly NoteVersion[];
  /** Null: the version that holds. */
  readonly noteVersion: (noteId: string, id: string | null) => { body: string; at: Instant } | undefined;
  /** The sentences of a note that were answered. */
  readonly answeredFinds: (noteId: string) => readonly string[];
  readonly accountOfPerson: (id: string) => string | undefined;
  readonly attachment: (id: string) => { name: string; mediaType: string; body: Uint8Array } | undefined;
  readonly reflections: ReflectionQueries;
  readonly onboardings: OnboardingQueries;
  readonly receipts: ReceiptQueries;
  readonly plans: PlanQueries;
  readonly outcomes: OutcomeQueries;
  readonly calendar: CalendarQueries;
  readonly copies: CopyQueries;
  readonly settings: () => Settings;
  readonly draft: (key: string) => { readonly body: string; readonly at: Instant } | undefined;
  /** Every log that was begun and neither logged nor discarded, the newest first. */
  readonly logDrafts: () => readonly { readonly key: string; readonly body: string; readonly at: Instant }[];
  readonly counts: () => { readonly accounts: number; readonly interactions: number };
  readonly meta: (key: string) => string | undefined;
  readonly savedAt: () => Instant | null;
  /** What had been recorded of an account before a moment, as a book of its own. */
  readonly knownBefore: (accountId: string, until: Instant) => KnownBook;
  /** How the signals of the last months are used, the most heard first. */
  readonly usedSignals: () => readonly string[];
  /** The data, disagreements with it, and renewal outcomes. */
  readonly evidence: EvidenceQueries;
  /** What an account used up to a day, by metric and month, the oldest first. */
  readonly usageSums: (accountId: string, until: IsoDate) => readonly UsageSum[];
}

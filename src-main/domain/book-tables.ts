import type { Audience } from './audience.ts';
import type { Coverage } from './account.ts';
import type { CommitmentOrigin, CommitmentState, Direction } from './commitment.ts';
import type { BegunBy, InteractionKind } from './interaction.ts';
import type { AttachmentRow, NoteFindRow } from './attachment-rows.ts';
import type { CalendarRow, MeetingRow, MeetingRuleRow } from './calendar-rows.ts';
import type { ConflictAnswerRow, EvidenceRow, RenewalOutcomeRow } from './evidence-rows.ts';
import type { PerceptionRow, ReplyPairRow, ValueStatementRow } from './human-signal-rows.ts';
import type { HarvestRow, ObjectiveCheckRow, ObjectiveRow, ReflectionRow } from './reflection-rows.ts';
import type { MilestoneMarkRow, MilestoneRow, UsageReadingRow } from './adoption-rows.ts';
import type { ExportRow } from './export-rows.ts';
import type { JourneyMapRow, LinePlaceRow, LineStepRow, StageEntryRow } from './journey-rows.ts';
import type { HandoffItemRow, HandoffRow, OnboardingRow, RiskRow, WorkDoneRow } from './onboarding-rows.ts';
import type {
  MeasurementRow,
  PlanItemRow,
  PlanReviewRow,
  PlanRow,
  PlanTemplateRow,
  PlanVersionRow,
  ReceiptRow,
} from './plan-rows.ts';
import type { ImportKind } from './import/fields.ts';
import type { Flag, Json } from './row-values.ts';
import type { Level, ReadingSource } from './sentiment.ts';
import type { Instant, IsoDate, TimeZone } from './time.ts';

/*
 * The rows of the book as they lie in the file: one interface a table, named and spelled as the SQL is.
 * Booleans are 0 and 1, lists and free fields are JSON text, money is integer minor units.
 * A test compares them with the migrated file, so that neither can drift.
 */

export interface AccountRow {
  id: string;
  external_id: string | null;
  /** The external id as it is compared: trimmed, Salesforce's 15 letters folded to 18. */
  external_key: string | null;
  name: string;
  /** A bare host name in lower case: `example.com`. */
  domain: string | null;
  parent_id: string | null;
  segment: string | null;
  coverage: Coverage | null;
  stage: string | null;
  industry: string | null;
  country: string | null;
  customer_since: IsoDate | null;
  owner: string | null;
  pinned: Flag;
  /** Columns of an import that have no place of their own: `{"header": "text as it stood"}`. */
  extra: Json;
  /** Names of the columns that a person typed; an import leaves those alone. `["segment"]` */
  typed: Json;
  audience: Audience;
  created_at: Instant;
  updated_at: Instant;
}

export interface ContractLineRow {
  id: string;
  account_id: string;
  external_id: string | null;
  external_key: string | null;
  product: string | null;
  arr_minor: number;
  currency: string;
  starts_on: IsoDate | null;
  ends_on: IsoDate | null;
  notice_days: number | null;
  auto_renew: Flag | null;
  is_trial: Flag;
  seats: number | null;
  billing: string | null;
  extra: Json;
  typed: Json;
  audience: Audience;
  created_at: Instant;
  updated_at: Instant;
}

export interface PersonRow {
  id: string;
  account_id: string;
  name: string;
  email: string | null;
  title: string | null;
  former_since: IsoDate | null;
  audience: Audience;
  created_at: Instant;
}

export interface InteractionRow {
  id: string;
  account_id: string;
  kind: InteractionKind;
  at: Instant;
  zone: TimeZone;
  minutes: number | null;
  begun_by: BegunBy | null;
  /** How sure the CSM is that it renews, 0 to 100. */
  renewal_confidence: number | null;
  audience: Audience;
  created_at: Instant;
}

export interface InteractionPersonRow {
  id: string;
  interaction_id: string;
  person_id: string;
}

export interface InteractionSignalRow {
  id: string;
  interaction_id: string;
  signal: string;
  direction: 1 | -1;
}

/** Sentiment is append-only: a correction is a new row that names the one it replaces. */
export interface ReadingRow {
  id: string;
  /** The reading that this one replaces; only readings that none replaces count. */
  corrects: string | null;
  account_id: string;
  interaction_id: string | null;
  level: Level;
  /** How sure, 0 to 100; null where it was not said. */
  confidence: number | null;
  /** Reason codes, up to three: `["price"]` */
  reasons: Json;
  occurred_at: Instant;
  recorded_at: Instant;
  zone: TimeZone;
  source: ReadingSource;
  audience: Audience;
}

export interface NoteRow {
  id: string;
  account_id: string;
  interaction_id: string | null;
  /** Markdown, word for word as it was typed. */
  body: string;
  audience: Audience;
  created_at: Instant;
  updated_at: Instant;
}

export interface NoteVersionRow {
  id: string;
  note_id: string;
  body: string;
  at: Instant;
}

export interface CommitmentRow {
  id: string;
  account_id: string;
  interaction_id: string | null;
  person_id: string | null;
  direction: Direction;
  text: string;
  due: IsoDate | null;
  /** The day it was first given for; differs from `due` where it was moved. */
  first_due: IsoDate | null;
  state: CommitmentState;
  origin: CommitmentOrigin;
  audience: Audience;
  created_at: Instant;
  closed_at: Instant | null;
}

export interface ImportBatchRow {
  id: string;
  kind: ImportKind;
  /** `accounts.csv, 24 Nov 2026` */
  name: string;
  file_name: string;
  at: Instant;
  zone: TimeZone;
  created: number;
  updated: number;
  unchanged: number;
  skipped: number;
  undone_at: Instant | null;
}

/** What the person set: validity of sentiment, stages, signals, reasons. */
export interface SettingRow {
  id: string;
  value: Json;
}

/** The tables whose rows are facts of the book: written through commands, journalled, exported. */
export interface BookTables {
  accounts: AccountRow;
  contract_lines: ContractLineRow;
  people: PersonRow;
  interactions: InteractionRow;
  interaction_people: InteractionPersonRow;
  interaction_signals: InteractionSignalRow;
  readings: ReadingRow;
  notes: NoteRow;
  note_versions: NoteVersionRow;
  commitments: CommitmentRow;
  reply_pairs: ReplyPairRow;
  perceptions: PerceptionRow;
  value_statements: ValueStatementRow;
  calendars: CalendarRow;
  meetings: MeetingRow;
  meeting_rules: MeetingRuleRow;
  reflections: ReflectionRow;
  harvests: HarvestRow;
  objectives: ObjectiveRow;
  objective_checks: ObjectiveCheckRow;
  attachments: AttachmentRow;
  note_finds: NoteFindRow;
  evidence: EvidenceRow;
  conflict_answers: ConflictAnswerRow;
  renewal_outcomes: RenewalOutcomeRow;
  plans: PlanRow;
  plan_items: PlanItemRow;
  measurements: MeasurementRow;
  receipts: ReceiptRow;
  plan_versions: PlanVersionRow;
  plan_reviews: PlanReviewRow;
  plan_templates: PlanTemplateRow;
  milestones: MilestoneRow;
  milestone_marks: MilestoneMarkRow;
  usage_readings: UsageReadingRow;
  journey_maps: JourneyMapRow;
  stage_entries: StageEntryRow;
  line_steps: LineStepRow;
  line_places: LinePlaceRow;
  risks: RiskRow;
  onboardings: OnboardingRow;
  handoffs: HandoffRow;
  handoff_items: HandoffItemRow;
  work_done: WorkDoneRow;
  exports: ExportRow;
  import_batches: ImportBatchRow;
  settings: SettingRow;
}

export type TableName = keyof BookTables;

/** Parents before children: the order in which rows can be inserted, and backwards removed. */
export const tableNames = [
  'accounts',
  'contract_lines',
  'people',
  'interactions',
  'interaction_people',
  'interaction_signals',
  'readings',
  'notes',
  'note_versions',
  'commitments',
  'reply_pairs',
  'perceptions',
  'value_statements',
  'calendars',
  'meetings',
  'meeting_rules',
  'reflections',
  'harvests',
  'objectives',
  'objective_checks',
  'attachments',
  'note_finds',
  'evidence',
  'conflict_answers',
  'renewal_outcomes',
  'plans',
  'plan_items',
  'measurements',
  'receipts',
  'plan_versions',
  'plan_reviews',
  'plan_templates',
  'milestones',
  'milestone_marks',
  'usage_readings',
  'journey_maps',
  'stage_entries',
  'line_steps',
  'line_places',
  'risks',
  'onboardings',
  'handoffs',
  'handoff_items',
  'work_done',
  'exports',
  'import_batches',
  'settings',
] as const satisfies readonly TableName[];

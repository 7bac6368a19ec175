import type { BookTables, TableName } from './book-tables.ts';

/** One reference from a row to another: what becomes of the row when the other goes. */
export type BookLink = {
  readonly [T in TableName]: {
    readonly table: T;
    readonly column: keyof BookTables[T] & string;
    readonly of: TableName;
    /** A row that goes along is nothing without the other; one that is unlinked stays where it is. */
    readonly fate: 'goes along' | 'is unlinked';
  };
}[TableName];

/** Every reference of the book. A test compares them with the file's foreign keys. */
export const bookLinks: readonly BookLink[] = [
  // A child company outlives its parent's row.
  { table: 'accounts', column: 'parent_id', of: 'accounts', fate: 'is unlinked' },
  { table: 'contract_lines', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'people', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'interactions', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'interaction_people', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'interaction_people', column: 'person_id', of: 'people', fate: 'goes along' },
  { table: 'interaction_signals', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'readings', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'readings', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'readings', column: 'corrects', of: 'readings', fate: 'goes along' },
  { table: 'notes', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'notes', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'note_versions', column: 'note_id', of: 'notes', fate: 'goes along' },
  { table: 'commitments', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'commitments', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'commitments', column: 'person_id', of: 'people', fate: 'is unlinked' },
  { table: 'reply_pairs', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'reply_pairs', column: 'person_id', of: 'people', fate: 'is unlinked' },
  { table: 'perceptions', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'perceptions', column: 'person_id', of: 'people', fate: 'is unlinked' },
  { table: 'perceptions', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'value_statements', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'value_statements', column: 'person_id', of: 'people', fate: 'is unlinked' },
  { table: 'value_statements', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'meetings', column: 'calendar_id', of: 'calendars', fate: 'goes along' },
  { table: 'meetings', column: 'account_id', of: 'accounts', fate: 'is unlinked' },
  { table: 'meetings', column: 'interaction_id', of: 'interactions', fate: 'is unlinked' },
  { table: 'meeting_rules', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'reflections', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'reflections', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'harvests', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'harvests', column: 'reflection_id', of: 'reflections', fate: 'goes along' },
  { table: 'harvests', column: 'commitment_id', of: 'commitments', fate: 'is unlinked' },
  { table: 'objectives', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'objective_checks', column: 'objective_id', of: 'objectives', fate: 'goes along' },
  { table: 'objective_checks', column: 'reflection_id', of: 'reflections', fate: 'goes along' },
  { table: 'attachments', column: 'note_id', of: 'notes', fate: 'goes along' },
  { table: 'note_finds', column: 'note_id', of: 'notes', fate: 'goes along' },
  { table: 'note_finds', column: 'commitment_id', of: 'commitments', fate: 'is unlinked' },
  { table: 'evidence', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'evidence', column: 'person_id', of: 'people', fate: 'is unlinked' },
  { table: 'conflict_answers', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'conflict_answers', column: 'reading_id', of: 'readings', fate: 'goes along' },
  { table: 'conflict_answers', column: 'evidence_id', of: 'evidence', fate: 'goes along' },
  { table: 'renewal_outcomes', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'renewal_outcomes', column: 'contract_line_id', of: 'contract_lines', fate: 'is unlinked' },
  { table: 'plans', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'plan_items', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'plan_items', column: 'plan_id', of: 'plans', fate: 'goes along' },
  { table: 'plan_items', column: 'objective_id', of: 'objectives', fate: 'is unlinked' },
  { table: 'plan_items', column: 'owner_person_id', of: 'people', fate: 'is unlinked' },
  { table: 'plan_items', column: 'after_id', of: 'plan_items', fate: 'is unlinked' },
  { table: 'measurements', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'measurements', column: 'item_id', of: 'plan_items', fate: 'goes along' },
  { table: 'measurements', column: 'confirmed_by', of: 'people', fate: 'is unlinked' },
  { table: 'receipts', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'receipts', column: 'item_id', of: 'plan_items', fate: 'is unlinked' },
  { table: 'receipts', column: 'note_id', of: 'notes', fate: 'is unlinked' },
  { table: 'receipts', column: 'confirmed_by', of: 'people', fate: 'is unlinked' },
  { table: 'plan_versions', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'plan_versions', column: 'plan_id', of: 'plans', fate: 'goes along' },
  { table: 'plan_versions', column: 'person_id', of: 'people', fate: 'is unlinked' },
  { table: 'plan_reviews', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'plan_reviews', column: 'plan_id', of: 'plans', fate: 'goes along' },
  { table: 'milestone_marks', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'milestone_marks', column: 'milestone_id', of: 'milestones', fate: 'goes along' },
  { table: 'usage_readings', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'usage_readings', column: 'contract_line_id', of: 'contract_lines', fate: 'is unlinked' },
  { table: 'stage_entries', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'line_steps', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'line_places', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'line_places', column: 'step_id', of: 'line_steps', fate: 'goes along' },
  { table: 'risks', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'onboardings', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'handoffs', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'handoff_items', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'handoff_items', column: 'handoff_id', of: 'handoffs', fate: 'goes along' },
  { table: 'handoff_items', column: 'plan_item_id', of: 'plan_items', fate: 'is unlinked' },
  { table: 'handoff_items', column: 'risk_id', of: 'risks', fate: 'is unlinked' },
  { table: 'handoff_items', column: 'person_id', of: 'people', fate: 'is unlinked' },
  { table: 'handoff_items', column: 'commitment_id', of: 'commitments', fate: 'is unlinked' },
  { table: 'work_done', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'exports', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'exports', column: 'plan_id', of: 'plans', fate: 'is unlinked' },
];

/** What refers to rows of a table. */
export const linksTo = (table: TableName): readonly BookLink[] => bookLinks.filter(({ of }) => of === table);

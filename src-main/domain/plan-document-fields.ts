import type { Audience } from './audience.ts';
import type { BookTables } from './book-tables.ts';

/*
 * CP1, CP3: what a success plan that leaves may say, column by column. Everything else stays, and the preview says so.
 * `id` and the columns that tie rows together travel as ids only and say nothing.
 */

/** The columns that the document is made of, in the words of the person. */
export const planDocumentColumns = {
  accounts: { name: 'Name of the account' },
  people: { name: 'Names of people', title: 'Titles of people' },
  plans: {
    title: 'Name of the plan',
    starts_on: 'Start of the plan',
    closed_on: 'Day it was closed',
    closing_words: 'Closing words',
  },
  plan_items: {
    level: 'Objective, outcome or step',
    text: 'Words of objectives, outcomes and steps',
    owner_person_id: 'Owner at the customer',
    owner_ours: 'Owner on our side',
    starts_on: 'Start days',
    due: 'Due days',
    done_on: 'Days when steps were done',
    value_type: 'Kind of value',
    metric: 'Metric',
    unit: 'Unit',
    currency: 'Currency of the metric',
    baseline: 'Baseline',
    target: 'Target',
    measured_how: 'How it is measured',
    status: 'Status of outcomes',
  },
  measurements: {
    item_id: 'Which outcome a reading is of',
    value: 'Readings',
    on_date: 'Days of readings',
    source: 'Sources of readings',
    confirmed_name: 'Who confirmed a reading',
  },
  receipts: {
    item_id: 'Which outcome a receipt proves',
    state: 'Expected, claimed or confirmed',
    amount_minor: 'Amounts of value',
    currency: 'Currency of amounts',
    period_from: 'Beginning of the period',
    period_to: 'End of the period',
    method: 'How the amount was reckoned',
    inputs: 'The arithmetic',
    words: 'What the amount is for',
    left_out: 'What was left out',
    confirmed_name: 'Who confirmed the amount',
    confirmed_on: 'When it was confirmed',
    confirmed_words: 'In which words',
  },
  plan_versions: {
    number: 'Number of the agreement',
    agreed_on: 'Day of the agreement',
    agreed_name: 'Who agreed',
    words: 'Words of the agreement',
  },
  plan_reviews: { on_date: 'Days of reviews', words: 'Words of reviews' },
  commitments: {
    text: 'Promises',
    direction: 'Who promised',
    due: 'Due days of promises',
    state: 'Whether it was kept',
  },
} as const satisfies { readonly [T in keyof BookTables]?: { readonly [C in keyof BookTables[T]]?: string } };
export type PlanDocumentTable = keyof typeof planDocumentColumns;

/** The columns that a person would ask about and that never leave with a plan. */
export const planWithheldColumns = {
  plan_items: {
    remarks: 'Your remarks',
    importance: 'Importance',
    attribution: 'Why it is attributed to us',
    status_reason: 'Reason of the status',
  },
  plans: { template: 'Template it was made from', roles: 'Roles that the plan needs', proof_points: 'Proof points' },
  receipts: { note_id: 'Note with the evidence' },
  plan_versions: { body: 'Wording that was agreed then' },
} as const satisfies { readonly [T in keyof BookTables]?: { readonly [C in keyof BookTables[T]]?: string } };

/** What a table holds, in the plural. */
export const planTableWords: Readonly<Record<PlanDocumentTable, string>> = {
  accounts: 'Account',
  people: 'People',
  plans: 'Plan',
  plan_items: 'Lines of the plan',
  measurements: 'Readings',
  receipts: 'Value receipts',
  plan_versions: 'Agreements',
  plan_reviews: 'Reviews',
  commitments: 'Promises',
};

/** A row as it is seen by an audience: only columns whose ceiling and whose row reach it. */
export type Seen<T extends keyof BookTables> = { readonly id: string } & {
  readonly [C in keyof BookTables[T]]?: BookTables[T][C];
};

/** The rows of a plan as an audience sees them, and for whom they were chosen. */
export interface SeenPlan {
  readonly seenBy: Audience;
  readonly account: Seen<'accounts'>;
  readonly people: readonly Seen<'people'>[];
  readonly plan: Seen<'plans'>;
  /** In order. */
  readonly items: readonly Seen<'plan_items'>[];
  /** What each line hangs on: among the lines that are seen. */
  readonly parents: ReadonlyMap<string, string | null>;
  readonly measurements: readonly Seen<'measurements'>[];
  readonly receipts: readonly Seen<'receipts'>[];
  readonly versions: readonly Seen<'plan_versions'>[];
  readonly reviews: readonly Seen<'plan_reviews'>[];
  readonly commitments: readonly Seen<'commitments'>[];
}

/** What became of one field: how many of its rows leave, and how many stay because of the row. */
export interface FieldFate {
  readonly field: string;
  readonly group: string;
  readonly words: string;
  readonly leaves: number;
  /** Rows that stay although their field could leave: their line is internal, or only for oneself. */
  readonly staysInternal: number;
  readonly staysMine: number;
  /** Why the field as a whole stays; null where it may leave. */
  readonly why: 'internal' | 'only me' | 'not in this document' | null;
}

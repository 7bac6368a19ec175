import { z } from 'zod';
import { commitmentState, coverage, direction, id, instant, isoDate, level, money, name, percent } from './values.ts';

/** The order of the Book. */
export const bookSort = z.object({
  by: z.enum([
    'name',
    'coverage',
    'stage',
    'segment',
    'industry',
    'country',
    'owner',
    'since',
    'sentiment',
    'change',
    'arr',
    'ends',
    'touch',
    'next',
  ]),
  descending: z.boolean(),
});
export type BookSort = z.infer<typeof bookSort>;

export const bookGroup = z.enum(['none', 'segment', 'coverage', 'stage', 'sentiment', 'industry', 'country', 'owner']);
export type BookGroup = z.infer<typeof bookGroup>;

/** The filter sentence: every part that is null says "any". */
export const bookFilter = z.object({
  text: z.string().max(200),
  coverage: coverage.or(z.literal('none')).nullable(),
  stage: z.string().max(200).nullable(),
  segment: z.string().max(200).nullable(),
  industry: z.string().max(200).nullable(),
  country: z.string().max(200).nullable(),
  owner: z.string().max(200).nullable(),
  /** `passed`: every contract line has ended (B4). */
  renewal: z.enum(['running', 'passed']).nullable(),
  sentiment: z.enum(['1', '2', '3', '4', '5', 'none', 'stale', 'worse', 'orange or worse']).nullable(),
});
export type BookFilter = z.infer<typeof bookFilter>;

/** One account as the Book shows it. */
export const bookRow = z.object({
  id,
  externalId: z.string().nullable(),
  name: z.string(),
  segment: z.string().nullable(),
  coverage: coverage.nullable(),
  stage: z.string().nullable(),
  industry: z.string().nullable(),
  country: z.string().nullable(),
  owner: z.string().nullable(),
  customerSince: isoDate.nullable(),
  level: level.nullable(),
  stale: z.boolean(),
  /** Gut and data disagree today (N2). */
  apart: z.boolean(),
  confidence: percent.nullable(),
  readAt: instant.nullable(),
  /** Levels gained or lost over the last eight weeks; null where there is nothing to compare. */
  change: z.int().nullable(),
  /** 26 weeks, the oldest first, as `decodeStrip` reads it. */
  strip: z.string(),
  arr: z.array(money),
  lineCount: z.int(),
  endsOn: isoDate.nullable(),
  /** When the last contract line ended, where all have (B4). */
  endedOn: isoDate.nullable(),
  /** Days since the last interaction. */
  touchDays: z.int().nullable(),
  nextStep: z.object({ text: z.string(), due: isoDate.nullable(), direction, late: z.boolean() }).nullable(),
  pinned: z.boolean(),
});
export type BookRow = z.infer<typeof bookRow>;

/** How many accounts stand at each level. */
export const levelTally = z.object({
  1: z.int(),
  2: z.int(),
  3: z.int(),
  4: z.int(),
  5: z.int(),
  none: z.int(),
  stale: z.int(),
});

export const bookTotals = z.object({
  accounts: z.int(),
  tally: levelTally,
  arr: z.array(money),
  /** Accounts whose contract lines have all ended, and what ran when the last did; no part of `arr`. */
  ended: z.object({ accounts: z.int(), arr: z.array(money) }),
  withoutNextStep: z.int(),
});
export type BookTotals = z.infer<typeof bookTotals>;

/** A line of the grid: the head of a group, or an account. */
export const bookLine = z.discriminatedUnion('line', [
  z.object({
    line: z.literal('group'),
    key: z.string(),
    label: z.string(),
    collapsed: z.boolean(),
    totals: bookTotals,
  }),
  z.object({ line: z.literal('account'), row: bookRow }),
]);
export type BookLine = z.infer<typeof bookLine>;

export const bookQuery = z.object({
  filter: bookFilter,
  sort: bookSort,
  group: bookGroup,
  collapsed: z.array(z.string().max(200)).max(500),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
});
export type BookQuery = z.infer<typeof bookQuery>;

/** What can be known of an account besides its name and its sentiment; `ended`: that all its lines have. */
export const bookPresent = z.enum([
  'coverage',
  'stage',
  'segment',
  'industry',
  'country',
  'owner',
  'since',
  'arr',
  'ends',
  'ended',
  'touch',
  'next',
]);
export type BookPresent = z.infer<typeof bookPresent>;

export const bookPage = z.object({
  lines: z.array(bookLine),
  offset: z.int(),
  /** Grid lines in all, heads of groups included. */
  lineCount: z.int(),
  /** Over everything the filter lets through. */
  totals: bookTotals,
  /** Accounts in the book, whatever the filter. */
  allAccounts: z.int(),
  /** What is known of any account at all: a column that nobody has needs no place. */
  present: z.array(bookPresent),
});

/** What a person can set of an account. */
export const accountFields = z.object({
  name,
  externalId: z.string().trim().max(200).nullable(),
  domain: z.string().trim().max(255).nullable(),
  segment: z.string().trim().max(200).nullable(),
  coverage: coverage.nullable(),
  stage: z.string().trim().max(200).nullable(),
  industry: z.string().trim().max(200).nullable(),
  country: z.string().trim().max(200).nullable(),
  customerSince: isoDate.nullable(),
  owner: z.string().trim().max(200).nullable(),
  parentId: id.nullable(),
  pinned: z.boolean(),
});
export type AccountFields = z.infer<typeof accountFields>;

export const accountFailure = z.discriminatedUnion('type', [
  z.object({ type: z.literal('NotFound'), what: z.string() }),
  z.object({ type: z.literal('ExternalIdTaken'), by: z.string() }),
  z.object({ type: z.literal('ParentLoop') }),
]);
export type AccountFailure = z.infer<typeof accountFailure>;

export const contractLine = z.object({
  id,
  externalId: z.string().nullable(),
  product: z.string().nullable(),
  arr: money,
  startsOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  noticeDays: z.int().nullable(),
  autoRenew: z.boolean().nullable(),
  isTrial: z.boolean(),
  seats: z.int().nullable(),
  running: z.boolean(),
});
export type ContractLine = z.infer<typeof contractLine>;

export const commitment = z.object({
  id,
  accountId: id,
  accountName: z.string(),
  direction,
  text: z.string(),
  due: isoDate.nullable(),
  state: commitmentState,
  personName: z.string().nullable(),
  createdAt: instant,
});
export type Commitment = z.infer<typeof commitment>;

export const person = z.object({
  id,
  name: z.string(),
  email: z.string().nullable(),
  title: z.string().nullable(),
  formerSince: isoDate.nullable(),
});
export type Person = z.infer<typeof person>;

const promiseRecord = z.object({
  kept: z.int(),
  broken: z.int(),
  open: z.int(),
  oldestDays: z.int().nullable(),
});

/** All that the head and the sides of an account's page show; the timeline is paged apart. */
export const accountPage = z.object({
  id,
  fields: accountFields,
  parentName: z.string().nullable(),
  extra: z.record(z.string(), z.string()),
  row: bookRow,
  /** How many days the current level holds by the account's coverage. */
  validDays: z.int().nullable(),
  renewalConfidence: z.object({ percent, at: instant, previous: percent.nullable() }).nullable(),
  /** What the timeline shows: interactions, and readings that were set without one. */
  entryCount: z.int(),
  people: z.array(person),
  lines: z.array(contractLine),
  openCommitments: z.array(commitment),
  /** How promises came out: ours, theirs, and what Sales promised. */
  promises: z.object({ ours: promiseRecord, theirs: promiseRecord, sales: promiseRecord }),
  sections: z.array(z.enum(['Overview', 'Timeline', 'Success plan', 'People', 'Renewal', 'Risks', 'Notes'])),
});
export type AccountPage = z.infer<typeof accountPage>;

export const accountSuggestion = z.object({
  id,
  name: z.string(),
  detail: z.string().nullable(),
  level: level.nullable(),
  stale: z.boolean(),
});
export type AccountSuggestion = z.infer<typeof accountSuggestion>;

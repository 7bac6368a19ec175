import { z } from 'zod';
import { perceptions } from '#domain/perception';
import { notFound, stillToCome, writeFailure } from './failures.ts';
import {
  audience,
  commitmentState,
  coverage,
  direction,
  id,
  instant,
  isoDate,
  level,
  signalDirection,
  text,
  timeZone,
} from './values.ts';

/* Reflections: who is due, the talk itself, what was heard in it, and the themes of the book. */

const theme = z.string().trim().min(1).max(120);
const words = z.string().trim().max(2000);
const draftKey = z.string().min(1).max(200);
export const harvestKind = z.enum(['challenge', 'opportunity', 'ask', 'promise', 'signal', 'scale', 'value']);
export type HarvestKind = z.infer<typeof harvestKind>;
export const objectiveState = z.enum(['new', 'still true', 'changed', 'on hold', 'dropped']);
export type ObjectiveState = z.infer<typeof objectiveState>;
export const perception = z.enum(perceptions);
const scaleValue = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const dueAccount = z.object({
  accountId: id,
  accountName: z.string(),
  coverage: coverage.nullable(),
  level: level.nullable(),
  stale: z.boolean(),
  timesAYear: z.int(),
  lastOn: isoDate.nullable(),
  /** Null where there was none yet. */
  dueOn: isoDate.nullable(),
  plannedOn: isoDate.nullable(),
});
export type DueAccount = z.infer<typeof dueAccount>;

const pastReflection = z.object({
  interactionId: id,
  accountId: id,
  accountName: z.string(),
  at: instant,
  zone: timeZone,
  minutes: z.number().nullable(),
  people: z.array(z.string()),
  harvested: z.boolean(),
  /** Words of the customer that stand for the talk. */
  quote: z.string().nullable(),
  harvestCount: z.int(),
});
export type PastReflection = z.infer<typeof pastReflection>;

const themeMention = z.object({
  theme: z.string(),
  accountId: id,
  accountName: z.string(),
  interactionId: id.nullable(),
  at: instant,
  zone: timeZone,
  quote: z.string(),
});
const bookTheme = z.object({ theme: z.string(), accountIds: z.array(id), mentions: z.array(themeMention) });
export type BookTheme = z.infer<typeof bookTheme>;

export const reflectionsPage = z.object({
  date: isoDate,
  /** Overdue first, then by day; as far ahead as R4 looks. */
  due: z.array(dueAccount),
  /** One is wanted, and there was none yet: the first of them by ARR. */
  never: z.object({ count: z.int(), accounts: z.array(dueAccount) }),
  planned: z.array(z.object({ commitmentId: id, accountId: id, accountName: z.string(), on: isoDate })),
  past: z.array(pastReflection),
  pastCount: z.int(),
  themes: z.array(bookTheme),
  /** R10: customers that a reflection was held with in twelve months. */
  talkedCount: z.int(),
  /** Talks that were begun and not finished. */
  begun: z.array(z.object({ accountId: id, accountName: z.string(), at: instant })),
  /** Harvests that were begun and not kept, by the interaction they are of. */
  begunHarvests: z.array(id),
});
export type ReflectionsPage = z.infer<typeof reflectionsPage>;

const objective = z.object({
  id,
  text: z.string(),
  /** How it stood before this reflection; null where it was never asked. */
  state: objectiveState.nullable(),
  on: isoDate.nullable(),
  /** What this reflection said of it. */
  now: objectiveState.nullable(),
});
export type Objective = z.infer<typeof objective>;

export const reflectionPreparation = z.object({
  date: isoDate,
  account: dueAccount,
  last: z.object({ interactionId: id, at: instant, zone: timeZone, minutes: z.number().nullable() }).nullable(),
  sentiment: z.object({ atLast: level.nullable(), now: level.nullable(), readings: z.int() }),
  /** Since the last reflection; empty where there was none. */
  joined: z.array(z.string()),
  left: z.array(z.object({ name: z.string(), on: isoDate })),
  linesBegun: z.array(z.object({ product: z.string().nullable(), on: isoDate })),
  linesEnded: z.array(z.object({ product: z.string().nullable(), on: isoDate })),
  promisesKept: z.int(),
  promisesBroken: z.int(),
  openPromises: z.array(z.object({ id, direction, text: z.string(), due: isoDate.nullable() })),
  quotes: z.array(z.object({ kind: harvestKind, quote: z.string(), meaning: z.string().nullable() })),
  objectives: z.array(objective),
  people: z.array(z.object({ id, name: z.string(), title: z.string().nullable() })),
  hasDraft: z.boolean(),
  isReadOnly: z.boolean(),
});
export type ReflectionPreparation = z.infer<typeof reflectionPreparation>;

const keptHarvest = z.object({
  id,
  kind: harvestKind,
  quote: z.string(),
  starts: z.number().nullable(),
  meaning: z.string().nullable(),
  theme: z.string().nullable(),
  commitment: z.object({ direction, text: z.string(), due: isoDate.nullable(), state: commitmentState }).nullable(),
});
export type KeptHarvest = z.infer<typeof keptHarvest>;

export const reflection = z.object({
  interactionId: id,
  accountId: id,
  accountName: z.string(),
  at: instant,
  zone: timeZone,
  minutes: z.number().nullable(),
  people: z.array(z.string()),
  note: z.string(),
  audience,
  harvestedAt: instant.nullable(),
  harvests: z.array(keptHarvest),
  scales: z.array(
    z.object({
      scale: perception,
      now: z.object({ value: scaleValue, quote: z.string().nullable() }).nullable(),
      before: z.object({ value: scaleValue, on: isoDate }).nullable(),
    }),
  ),
  objectives: z.array(objective),
  previousOn: isoDate.nullable(),
  level: level.nullable(),
  previousLevel: level.nullable(),
  themes: z.array(bookTheme),
  talkedCount: z.int(),
});
export type Reflection = z.infer<typeof reflection>;

/** What was picked out of a note and is not kept yet. */
export const harvestItem = z.object({
  kind: harvestKind,
  /** Empty only where a scale was set without words. */
  quote: z.string().max(20_000),
  starts: z.int().min(0).nullable(),
  meaning: words.nullable(),
  theme: theme.nullable(),
  promise: z.object({ direction, text: z.string().trim().min(1).max(2000), due: isoDate.nullable() }).nullable(),
  signal: z.object({ signal: z.string().trim().min(1).max(80), direction: signalDirection }).nullable(),
  scale: z.object({ scale: perception, value: scaleValue }).nullable(),
  said: z.enum(['yes', 'no']).nullable(),
});
export type HarvestItem = z.infer<typeof harvestItem>;

export const harvest = z.object({
  interactionId: id,
  items: z.array(harvestItem).max(500),
  objectives: z
    .array(
      z.object({
        /** Null for one that is new. */
        id: id.nullable(),
        text: z.string().trim().min(1).max(2000),
        state: objectiveState,
      }),
    )
    .max(200),
  level: level.nullable(),
  audience,
});
export type Harvest = z.infer<typeof harvest>;

const writing = z.union([notFound, writeFailure]);

export const reflectionChannels = {
  'reflections:page': { input: z.null(), output: reflectionsPage, error: z.never() },
  'reflections:prepare': { input: z.object({ accountId: id }), output: reflectionPreparation, error: notFound },
  /** By the interaction it is: one that was only logged has no harvest yet. */
  'reflections:get': { input: z.object({ interactionId: id }), output: reflection, error: notFound },
  /** Sets the day of the next one, or moves it; null takes it back. */
  'reflections:plan': { input: z.object({ accountId: id, on: isoDate.nullable() }), output: z.null(), error: writing },
  'reflections:log': {
    input: z.object({
      accountId: id,
      startedAt: instant,
      zone: timeZone,
      minutes: z.int().min(1).max(1440),
      note: text,
      /** The minute of each paragraph. */
      paragraphMinutes: z.array(z.int().min(1)).max(20_000),
      people: z.array(id).max(200),
      draftKey,
    }),
    output: z.object({ interactionId: id }),
    error: z.union([writing, stillToCome]),
  },
  'reflections:keep': {
    input: z.object({ harvest, draftKey }),
    output: z.object({ promises: z.int() }),
    error: writing,
  },
  /** Writes a theme otherwise wherever it stands; with the name of another one, the two become one. */
  'themes:rename': {
    input: z.object({ from: theme, to: theme }),
    output: z.object({ changed: z.int() }),
    error: writeFailure,
  },
} as const;

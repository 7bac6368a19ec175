import { z } from 'zod';
import { perceptions } from '#domain/perception';
import { notFound, stillToCome, writeFailure } from './failures.ts';
import {
  beginner,
  commitmentState,
  direction,
  id,
  instant,
  isoDate,
  kind,
  level,
  name,
  signalDirection,
} from './values.ts';

/* What people show without saying it, and what was promised: the wire of an account's human signals. */

const words = z.string().trim().max(4000).nullable();
const person = z.union([z.object({ id }), z.object({ name })]).nullable();
const scale = z.enum(perceptions);
const scaleValue = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** A row that a number opens to: an interaction by its day and kind. */
const touchRow = z.object({ id, at: instant, kind, begunBy: beginner.nullable(), people: z.array(z.string()) });
export type TouchRow = z.infer<typeof touchRow>;

const replyPair = z.object({
  id,
  personId: id.nullable(),
  personName: z.string().nullable(),
  about: z.string().nullable(),
  askedOn: isoDate,
  answeredOn: isoDate.nullable(),
  /** Days it took, or days it has waited so far. */
  days: z.int(),
});
export type ReplyPair = z.infer<typeof replyPair>;

const delay = z.object({ median: z.number().nullable(), count: z.int() });

const perceptionReading = z.object({
  id,
  value: scaleValue,
  quote: z.string().nullable(),
  personName: z.string().nullable(),
  on: isoDate,
});

const valueAnswer = z.object({
  id,
  said: z.enum(['yes', 'no']),
  words: z.string().nullable(),
  personName: z.string().nullable(),
  on: isoDate,
  days: z.int(),
});

/** Everything of an account that is judged by ear, each figure with the rows it came from. */
export const humanSignals = z.object({
  /** The first days of both windows. */
  since: isoDate,
  sinceBefore: isoDate,
  signals: z.array(
    z.object({
      signal: z.string(),
      direction: signalDirection,
      heard: z.array(z.object({ interactionId: id, at: instant, kind })),
    }),
  ),
  /** Interactions of both windows, the newest first. */
  touches: z.array(touchRow),
  begun: z.object({ theirs: z.int(), said: z.int(), unsaid: z.int(), theirsBefore: z.int(), saidBefore: z.int() }),
  attendance: z.object({ people: z.int(), talks: z.int(), peopleBefore: z.int(), talksBefore: z.int() }),
  replies: z.object({
    /** Open ones first, the oldest of them first; then the newest answered ones. */
    pairs: z.array(replyPair),
    /** By person, those whose replies take longest first; null: nobody was named. */
    people: z.array(
      z.object({ personId: id.nullable(), name: z.string().nullable(), recent: delay, before: delay, open: z.int() }),
    ),
  }),
  perceptions: z.array(
    z.object({
      scale,
      now: perceptionReading,
      previous: perceptionReading.nullable(),
      all: z.array(perceptionReading),
    }),
  ),
  value: z.object({ newest: valueAnswer.nullable(), all: z.array(valueAnswer), untested: z.boolean() }),
  silence: z.object({
    state: z.enum(['going quiet', 'one sign', 'no sign', 'not enough']),
    trends: z.array(
      z.object({
        sign: z.enum(['replies', 'attendance', 'initiative']),
        way: z.enum(['worse', 'steady', 'unknown']),
        text: z.string(),
      }),
    ),
  }),
  people: z.array(z.object({ id, name: z.string(), former: z.boolean() })),
});
export type HumanSignals = z.infer<typeof humanSignals>;

/** A promise of any side with how it came out. */
export const promise = z.object({
  id,
  accountId: id,
  accountName: z.string(),
  direction,
  by: z.enum(['us', 'them', 'sales']),
  text: z.string(),
  due: isoDate.nullable(),
  firstDue: isoDate.nullable(),
  /** How often its day was moved. */
  moves: z.int(),
  state: commitmentState,
  personName: z.string().nullable(),
  givenOn: isoDate,
  closedOn: isoDate.nullable(),
});
export type PromiseRow = z.infer<typeof promise>;

const writing = z.union([notFound, stillToCome, writeFailure]);
const added = z.object({ id });
const removing = { input: z.object({ id }), output: z.null(), error: z.union([notFound, writeFailure]) };

export const humanSignalChannels = {
  'signals:get': { input: z.object({ accountId: id }), output: humanSignals, error: notFound },
  /** Something we asked; with `answeredOn` a pair that is closed already. */
  'replies:create': {
    input: z.object({ accountId: id, person, about: words, askedOn: isoDate, answeredOn: isoDate.nullable() }),
    output: added,
    error: z.union([writing, z.object({ type: z.literal('AnsweredBeforeAsked') })]),
  },
  'replies:answer': {
    input: z.object({ id, answeredOn: isoDate.nullable() }),
    output: z.null(),
    error: z.union([writing, z.object({ type: z.literal('AnsweredBeforeAsked') })]),
  },
  /** Corrects a question: its words, whom it went to, and both of its days. */
  'replies:update': {
    input: z.object({ id, person, about: words, askedOn: isoDate, answeredOn: isoDate.nullable() }),
    output: z.null(),
    error: z.union([writing, z.object({ type: z.literal('AnsweredBeforeAsked') })]),
  },
  'replies:remove': removing,
  'perceptions:create': {
    input: z.object({ accountId: id, person, scale, value: scaleValue, quote: words, on: isoDate }),
    output: added,
    error: writing,
  },
  'perceptions:remove': removing,
  'values:create': {
    input: z.object({ accountId: id, person, said: z.enum(['yes', 'no']), words, on: isoDate }),
    output: added,
    error: writing,
  },
  'values:remove': removing,
  'promises:create': {
    input: z.object({
      accountId: id,
      by: z.enum(['us', 'them', 'sales']),
      text: z.string().trim().min(1).max(2000),
      person,
      due: isoDate.nullable(),
    }),
    output: added,
    error: z.union([notFound, writeFailure]),
  },
  /** Every promise of an account, the open ones first. */
  'promises:list': { input: z.object({ accountId: id }), output: z.array(promise), error: z.never() },
  /** The oldest open ones of the book, both ways. */
  'promises:oldest': {
    input: z.object({ limit: z.int().min(1).max(50) }),
    output: z.object({ promises: z.array(promise), total: z.int() }),
    error: z.never(),
  },
  /** What a drop offers; null where there is none, or it was answered. */
  'stepIn:offer': {
    input: z.object({ accountId: id }),
    output: z
      .object({ accountName: z.string(), level, text: z.string(), due: isoDate, recordedAt: instant })
      .nullable(),
    error: z.never(),
  },
  'stepIn:take': {
    input: z.object({ accountId: id }),
    output: added,
    error: z.union([notFound, writeFailure]),
  },
} as const;

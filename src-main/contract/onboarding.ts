import { z } from 'zod';
import { onboardingClocks } from '#domain/onboarding';
import { notFound, writeFailure } from './failures.ts';
import { audience, id, isoDate } from './values.ts';

/* From signature to value: the handoff, both clocks, risks, and work behind the scenes. */

const words = z.string().trim().min(1).max(2000);
const someWords = z.string().trim().max(2000).nullable();

export const risk = z.object({
  id,
  text: z.string(),
  answer: z.string().nullable(),
  origin: z.enum(['typed', 'sales', 'reflection', 'note']),
  ownerOurs: z.string().nullable(),
  due: isoDate.nullable(),
  closedOn: isoDate.nullable(),
  closingWords: z.string().nullable(),
  audience,
});
export type Risk = z.infer<typeof risk>;

const riskFields = z.object({
  text: words,
  answer: someWords,
  ownerOurs: someWords,
  due: isoDate.nullable(),
  audience,
});
export type RiskFields = z.infer<typeof riskFields>;

const onboardingDays = z.object({
  signedOn: isoDate.nullable(),
  kickoffOn: isoDate.nullable(),
  plannedLiveOn: isoDate.nullable(),
  liveOn: isoDate.nullable(),
  firstValue: someWords,
  plannedFirstValueOn: isoDate.nullable(),
  firstValueOn: isoDate.nullable(),
  secondValue: someWords,
  secondValueOn: isoDate.nullable(),
  blockers: someWords,
});
export type OnboardingFields = z.infer<typeof onboardingDays>;

const variance = z.object({ planned: z.int(), actual: z.int(), more: z.int(), share: z.number().nullable() });

export const onboarding = onboardingDays.extend({
  id,
  closedOn: isoDate.nullable(),
  /** Days to first value by each clock, or so far; null before it starts. */
  days: z.object({ signature: z.int().nullable(), kickoff: z.int().nullable() }),
  /** From first to second value. */
  toSecond: z.int().nullable(),
  live: variance.nullable(),
  first: variance.nullable(),
  /** Which clock counts. */
  clock: z.enum(onboardingClocks),
  /** First value at risk, in a sentence. */
  risk: z.string().nullable(),
  /** Days without news for the customer; null where nothing is known of any. */
  silentDays: z.int().nullable(),
});
export type Onboarding = z.infer<typeof onboarding>;

export const handoffKinds = ['hypothesis', 'risk', 'stakeholder', 'promise'] as const;

export const handoff = z.object({
  id,
  fromName: z.string().nullable(),
  onDate: isoDate,
  words: z.string().nullable(),
  items: z.array(
    z.object({
      id,
      kind: z.enum(handoffKinds),
      text: z.string(),
      /** What it became; null where that was removed since. */
      became: z
        .object({
          what: z.enum(['outcome', 'risk', 'person', 'promise']),
          id,
          /** As it is called now. */
          name: z.string(),
          /** How it stands, in a word. */
          state: z.string(),
          planId: id.nullable(),
        })
        .nullable(),
    }),
  ),
});
export type Handoff = z.infer<typeof handoff>;

export const workDone = z.object({ id, text: z.string(), onDate: isoDate, toldOn: isoDate.nullable(), audience });
export type WorkDone = z.infer<typeof workDone>;

const done = z.null();
const writing = z.union([notFound, writeFailure]);

export const onboardingChannels = {
  'onboarding:account': {
    input: z.object({ accountId: id }),
    output: z.object({
      onboarding: onboarding.nullable(),
      risks: z.array(risk),
      handoffs: z.array(handoff),
      work: z.array(workDone),
    }),
    error: z.never(),
  },
  /** Writes what is known of an onboarding; the first time it begins one. */
  'onboarding:put': {
    input: z.object({ accountId: id, fields: onboardingDays.partial() }),
    output: done,
    error: writing,
  },
  /** Ends it, or with null opens it again. */
  'onboarding:close': { input: z.object({ id, on: isoDate.nullable() }), output: done, error: writing },
  'onboarding:remove': { input: z.object({ id }), output: done, error: writing },
  'risks:create': {
    input: z.object({ accountId: id, fields: riskFields }),
    output: z.object({ id }),
    error: writing,
  },
  'risks:update': { input: z.object({ id, fields: riskFields }), output: done, error: writing },
  'risks:close': { input: z.object({ id, on: isoDate, words: someWords }), output: done, error: writing },
  'risks:reopen': { input: z.object({ id }), output: done, error: writing },
  'risks:remove': { input: z.object({ id }), output: done, error: writing },
  'work:add': {
    input: z.object({ accountId: id, text: words, onDate: isoDate, audience, toldOn: isoDate.nullable() }),
    output: z.object({ id }),
    error: writing,
  },
  'work:update': {
    input: z.object({
      id,
      fields: z.object({ text: words, onDate: isoDate, audience, toldOn: isoDate.nullable() }).partial(),
    }),
    output: done,
    error: writing,
  },
  'work:remove': { input: z.object({ id }), output: done, error: writing },
  /** One act: each line becomes an outcome, a risk, a person or a promise. */
  'handoffs:save': {
    input: z.object({
      accountId: id,
      fromName: z.string().trim().max(300).nullable(),
      onDate: isoDate,
      words: z.string().trim().max(20_000).nullable(),
      hypotheses: z.array(words).max(100),
      risks: z.array(words).max(100),
      /** Whom each means, after it was asked: somebody who is there, or somebody new. */
      stakeholders: z.array(z.object({ text: words, personId: id.nullable() })).max(100),
      promises: z.array(words).max(100),
    }),
    output: z.object({ id }),
    error: writing,
  },
  /** What could be told the customer today; what is not for them is named apart. */
  'statusNote:get': {
    input: z.object({ accountId: id }),
    output: z.object({ text: z.string(), leftOut: z.array(z.string()), workIds: z.array(id) }),
    error: z.never(),
  },
  'statusNote:told': {
    input: z.object({ workIds: z.array(id).min(1).max(1000), on: isoDate }),
    output: done,
    error: writing,
  },
  'handoffs:remove': { input: z.object({ id }), output: done, error: writing },
} as const;

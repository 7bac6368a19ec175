import { z } from 'zod';
import { pasteTargets } from '#domain/paste-back';
import {
  audience,
  beginner,
  commitmentState,
  direction,
  id,
  instant,
  isoDate,
  kind,
  level,
  name,
  percent,
  signalDirection,
  text,
  timeZone,
} from './values.ts';

/** What the log dialog, the one-line log and the command line hand over. */
export const logInput = z.object({
  accountId: id,
  kind,
  at: instant,
  zone: timeZone,
  minutes: z.int().min(0).max(1440).nullable(),
  begunBy: beginner.nullable(),
  /** Without a level no reading is made. */
  level: level.nullable(),
  confidence: percent.nullable(),
  renewalConfidence: percent.nullable(),
  reasons: z.array(z.string().trim().min(1).max(80)).max(3),
  signals: z.array(z.object({ signal: z.string().trim().min(1).max(80), direction: signalDirection })).max(40),
  /** People at the customer who took part: by id, or by name where they are new to the book. */
  people: z.array(z.union([z.object({ id }), z.object({ name })])).max(200),
  nextSteps: z
    .array(
      z.object({
        direction,
        text: z.string().trim().min(1).max(2000),
        due: isoDate.nullable(),
        person: z.union([z.object({ id }), z.object({ name })]).nullable(),
      }),
    )
    .max(20),
  note: text,
  audience,
});
export type LogInput = z.infer<typeof logInput>;

export const loggedInteraction = z.object({ interactionId: id, readingId: id.nullable() });

/** A log that may lie on the clipboard now, in the shape that is named. */
export const pastedInteraction = loggedInteraction.extend({ copiedAs: z.enum(pasteTargets).nullable() });

/** One entry of an account's timeline: an interaction with all that was logged in it, or a reading by itself. */
export const timelineEntry = z.object({
  id,
  entry: z.enum(['interaction', 'reading']),
  kind: kind.nullable(),
  at: instant,
  zone: timeZone,
  minutes: z.number().nullable(),
  begunBy: beginner.nullable(),
  level: level.nullable(),
  /** The level of the reading before this one. */
  previousLevel: level.nullable(),
  confidence: percent.nullable(),
  renewalConfidence: percent.nullable(),
  reasons: z.array(z.string()),
  signals: z.array(z.object({ signal: z.string(), direction: signalDirection })),
  people: z.array(z.object({ id, name: z.string() })),
  note: z.string().nullable(),
  audience,
  commitments: z.array(
    z.object({
      id,
      direction,
      text: z.string(),
      due: isoDate.nullable(),
      state: commitmentState,
      personName: z.string().nullable(),
    }),
  ),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** What the red-to-green chart is drawn from: readings as steps, interactions as ticks. */
export const sentimentHistory = z.object({
  readings: z.array(
    z.object({
      id,
      level,
      confidence: percent.nullable(),
      occurredAt: instant,
      source: z.string(),
      reasons: z.array(z.string()),
    }),
  ),
  touches: z.array(z.object({ id, kind, at: instant, minutes: z.number().nullable(), begunBy: beginner.nullable() })),
});
export type SentimentHistory = z.infer<typeof sentimentHistory>;

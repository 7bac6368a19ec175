import { z } from 'zod';
import { audiences } from '#domain/audience';
import { coverages } from '#domain/account';
import { begunBy, interactionKinds } from '#domain/interaction';
import { commitmentStates, directions } from '#domain/commitment';
import { isIsoDate, isTimeZone } from '#domain/time';

/* The small schemas that every part of the contract is made of. */

export const id = z.string().min(1).max(64);
export const isoDate = z.string().refine(isIsoDate, 'not a calendar date');
export const instant = z.iso.datetime();
export const timeZone = z.string().refine(isTimeZone, 'not an IANA time zone');
export const percent = z.int().min(0).max(100);
export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export const coverage = z.enum(coverages);
export const kind = z.enum(interactionKinds);
export const beginner = z.enum(begunBy);
export const direction = z.enum(directions);
export const commitmentState = z.enum(commitmentStates);
export const audience = z.enum(audiences);
export const signalDirection = z.union([z.literal(1), z.literal(-1)]);
export const theme = z.enum(['system', 'light', 'dark']);
export const money = z.object({ amountMinor: z.int(), currency: z.string().length(3) });
/** A name of an account or a person: any script, no control characters, trimmed. */
export const name = z.string().trim().min(1).max(500);
/** Free text: 2 MB at most, so that a pasted megabyte still fits. */
export const text = z.string().max(2_000_000);

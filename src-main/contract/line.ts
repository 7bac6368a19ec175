import { z } from 'zod';
import { accountSuggestion } from './accounts.ts';
import { logInput } from './interactions.ts';

/** A word or words of the one-line log and what they were understood as. */
export const lineToken = z.object({
  start: z.int(),
  end: z.int(),
  kind: z.enum([
    'account',
    'level',
    'confidence',
    'renewal',
    'signal',
    'reason',
    'kind',
    'person',
    'when',
    'next step',
    'note',
    'unknown',
  ]),
  gloss: z.string(),
});

export const lineReading = z.object({
  tokens: z.array(lineToken),
  account: z.discriminatedUnion('status', [
    z.object({ status: z.literal('found'), account: accountSuggestion }),
    z.object({
      status: z.literal('ambiguous'),
      /** The likeliest first. */
      candidates: z.array(accountSuggestion),
      /** How many fit beside these. */
      more: z.int(),
    }),
    z.object({ status: z.literal('unknown'), text: z.string() }),
    z.object({ status: z.literal('missing') }),
  ]),
  /** What would be logged, the account aside. */
  log: logInput.omit({ accountId: true }),
  /** Words of the note that look like marks, each with why it was not taken for one. */
  notUnderstood: z.array(z.string()),
  completions: z.array(z.object({ label: z.string(), insert: z.string(), from: z.int(), to: z.int() })),
});
export type LineReading = z.infer<typeof lineReading>;

/** A dated touch. */
export const interactionKinds = [
  'call',
  'meeting',
  'email',
  'message',
  'EBR',
  'reflection',
  'support',
  'event',
] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Who began it: our side or theirs. */
export const begunBy = ['us', 'them'] as const;
export type BegunBy = (typeof begunBy)[number];

/** How a renewal came out. */
export const outcomeKinds = ['renewed', 'reduced', 'lost'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

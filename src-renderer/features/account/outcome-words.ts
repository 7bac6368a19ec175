import type { OutcomeKind } from '#domain/renewal-outcome';

/** How a renewal came out, in one word. */
export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  renewed: 'Renewed',
  reduced: 'Reduced',
  lost: 'Lost',
};

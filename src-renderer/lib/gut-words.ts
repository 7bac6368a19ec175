import type { Verdict } from '#domain/disagreement';
import type { OutcomeKind } from '#domain/renewal-outcome';

/** How a renewal came out, in one word. */
export const outcomeTitles: Readonly<Record<OutcomeKind, string>> = {
  renewed: 'Renewed',
  reduced: 'Reduced',
  lost: 'Lost',
};

/** Who was right in a disagreement, as it is said to the CSM. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  gut: 'You were right',
  data: 'The data was right',
  neither: 'Neither was',
};

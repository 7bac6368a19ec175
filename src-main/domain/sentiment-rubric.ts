import type { Level } from './sentiment.ts';

/** What each level means, so that a red of March is the red of June. */
export type Rubric = Readonly<Record<Level, string>>;

/** What a new book starts with; every sentence can be changed. */
export const defaultRubric: Rubric = {
  1: 'They are leaving, or say so. Without help this account is lost.',
  2: 'Something is wrong and they feel it. It needs a plan this week.',
  3: 'Neither well nor ill: value is not clear, or somebody is missing. Watch it.',
  4: 'It goes well, with one thing open. They would say so if asked.',
  5: 'They get what they came for, tell others, and would renew today.',
};

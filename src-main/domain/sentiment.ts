/** The CSM's judgement of an account: 1 red, 2 orange, 3 yellow, 4 lime, 5 green. */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

export const levelNames = { 1: 'Red', 2: 'Orange', 3: 'Yellow', 4: 'Lime', 5: 'Green' } as const satisfies Record<
  Level,
  string
>;

/** How a reading came about. */
export const readingSources = ['log', 'sweep', 'book key', 'reflection', 'import'] as const;
export type ReadingSource = (typeof readingSources)[number];

export const isLevel = (value: number): value is Level =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5;

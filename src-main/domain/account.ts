/** How closely we look after an account. */
export const coverages = ['high-touch', 'hybrid', 'digital'] as const;
export type Coverage = (typeof coverages)[number];

/** Where in the journey an account stands. The list can be edited; these are the first ones. */
export const defaultStages = ['implementation', 'adoption', 'engagement', 'renewal'] as const;

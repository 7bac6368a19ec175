/** Who may see a record or a field, each wider than the one before. */
export const audiences = ['self', 'manager', 'customer'] as const;
export type Audience = (typeof audiences)[number];

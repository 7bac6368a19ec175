/** How a customer sees the partnership; each scale from 1 to 5. */
export const perceptions = ['confidence', 'alignment', 'trust'] as const;
export type Perception = (typeof perceptions)[number];

/** Who may see a record or a field, each wider than the one before. */
export const audiences = ['self', 'manager', 'customer'] as const;
export type Audience = (typeof audiences)[number];

/** True when something made for `wanted` readers may show what is meant for `given`. */
export const mayShow = (given: Audience, wanted: Audience): boolean =>
  audiences.indexOf(given) >= audiences.indexOf(wanted);

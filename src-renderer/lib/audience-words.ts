import type { Audience } from '#domain/audience';

/** How an audience is called where one is chosen. */
export const audienceWords: Readonly<Record<Audience, { readonly label: string; readonly description: string }>> = {
  self: { label: 'Only me', description: 'Leaves this book in no document' },
  manager: { label: 'My manager', description: 'May stand in what I prepare for my manager' },
  customer: { label: 'The customer', description: 'May stand in what I send to the customer' },
};

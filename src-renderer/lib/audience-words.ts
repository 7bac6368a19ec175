import { Lock, Users } from 'lucide-react';
import { audiences, type Audience } from '#domain/audience';

/** How an audience is called where one is chosen. */
export const audienceWords: Readonly<Record<Audience, { readonly label: string; readonly description: string }>> = {
  self: { label: 'Only me', description: 'Leaves this book in no document' },
  manager: { label: 'My manager', description: 'May stand in what I prepare for my manager' },
  customer: { label: 'The customer', description: 'May stand in what I send to the customer' },
};

/** The audiences as the choices of a menu. */
export const audienceChoices = audiences.map((value) => ({
  value,
  ...audienceWords[value],
  icon: value === 'self' ? Lock : Users,
}));

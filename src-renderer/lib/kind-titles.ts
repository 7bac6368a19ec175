import type { InteractionKind } from '#domain/interaction';

/** What a kind of interaction is called at the start of a line. */
export const kindTitles: Readonly<Record<InteractionKind, string>> = {
  call: 'Call',
  meeting: 'Meeting',
  email: 'Email',
  message: 'Message',
  EBR: 'EBR',
  reflection: 'Reflection',
  support: 'Support case',
  event: 'Event',
};

import type { InteractionKind } from '#domain/interaction';

/** How a kind is said inside a sentence. */
export const kindWords: Readonly<Record<InteractionKind, string>> = {
  call: 'call',
  meeting: 'meeting',
  email: 'email',
  message: 'message',
  EBR: 'EBR',
  reflection: 'reflection',
  support: 'support case',
  event: 'event',
};

const withVowel: ReadonlySet<InteractionKind> = new Set(['email', 'EBR', 'event']);

/** The article that stands before a kind: "a call", "an email". */
export const articleOf = (kind: InteractionKind): 'a' | 'an' => (withVowel.has(kind) ? 'an' : 'a');

import type { Audience } from './audience.ts';
import { dayText, type SentenceSettings } from './day-text.ts';
import type { IsoDate } from './time.ts';

/** One thing that a status note could say. */
export interface NoteFact {
  readonly about: 'done' | 'next' | 'need';
  readonly text: string;
  readonly due: IsoDate | null;
  readonly audience: Audience;
}

/** A status note, and what it does not say because the customer may not see it. */
export interface StatusNote {
  readonly text: string;
  readonly leftOut: readonly string[];
}

const heads = { done: 'What we did for you', next: 'What comes next', need: 'What we need from you' } as const;

/** ST1, ST2: done, next and needed, the earliest day first and so what is late on top; only what the customer may see. */
export function statusNote(facts: readonly NoteFact[], settings: SentenceSettings): StatusNote {
  const seen = facts.filter(({ audience }) => audience === 'customer');
  const parts = (['done', 'next', 'need'] as const).flatMap((about) => {
    const lines = seen
      .filter((fact) => fact.about === about)
      .toSorted((left, right) => ((left.due ?? '9999') < (right.due ?? '9999') ? -1 : 1))
      .map(({ text, due }) => `- ${text}${due === null ? '' : ` (${dayText(due, settings)})`}`);
    return lines.length === 0 ? [] : [`${heads[about]}:\n${lines.join('\n')}`];
  });
  return {
    text: parts.join('\n\n'),
    leftOut: facts.filter(({ audience }) => audience !== 'customer').map(({ text }) => text),
  };
}

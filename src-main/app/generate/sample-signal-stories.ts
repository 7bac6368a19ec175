import type { CommitmentState } from '#domain/commitment';
import type { Perception } from '#domain/perception';

/** What was seen of the people of one story; `who` is their place in it, days count back from today. */
export interface SignalStory {
  readonly account: string;
  /** Asked so many days ago; null: no answer yet. */
  readonly asked?: readonly {
    readonly ago: number;
    readonly days: number | null;
    readonly who: number;
    readonly about: string;
  }[];
  readonly seen?: readonly {
    readonly ago: number;
    readonly scale: Perception;
    readonly value: 1 | 2 | 3 | 4 | 5;
    readonly quote: string;
    readonly who: number;
  }[];
  readonly value?: readonly {
    readonly ago: number;
    readonly said: 'yes' | 'no';
    readonly words: string;
    readonly who: number;
  }[];
}

/** What Sales promised before anybody of ours was asked. */
export interface SalesPromise {
  readonly account: string;
  readonly ago: number;
  readonly text: string;
  readonly dueIn: number;
  /** Given where the day was moved since. */
  readonly firstDueIn?: number;
  readonly who: number;
  readonly state: CommitmentState;
  readonly closedAgo?: number;
}

export const signalStories: readonly SignalStory[] = [
  {
    account: 'Norrholm Maritime',
    asked: [
      { ago: 171, days: 1, who: 0, about: 'Date of the annual review' },
      { ago: 150, days: 2, who: 0, about: 'Turnaround figures of the third quarter' },
      { ago: 124, days: 1, who: 0, about: 'Names for the steering group' },
      { ago: 101, days: 2, who: 0, about: 'Scope of the crew calendar' },
      { ago: 78, days: 6, who: 0, about: 'Who signs for the merged fleet' },
      { ago: 55, days: 9, who: 0, about: 'A slot at the steering group' },
      { ago: 36, days: 11, who: 0, about: 'Budget for the second half' },
      { ago: 12, days: null, who: 0, about: 'Twenty minutes before the steering group' },
      { ago: 90, days: 1, who: 1, about: 'Log-ins of the new planners' },
      { ago: 40, days: 2, who: 1, about: 'Feedback on the berth view' },
    ],
    seen: [
      { ago: 232, scale: 'confidence', value: 5, quote: 'This is your number, use it.', who: 0 },
      { ago: 232, scale: 'alignment', value: 4, quote: 'You know where we are sailing to.', who: 0 },
      { ago: 232, scale: 'trust', value: 4, quote: 'You call before it hurts.', who: 0 },
      {
        ago: 74,
        scale: 'confidence',
        value: 3,
        quote: 'It works. Whether it is still the plan, ask me later.',
        who: 1,
      },
      { ago: 74, scale: 'alignment', value: 2, quote: 'The merged fleet has its own ideas.', who: 1 },
      { ago: 74, scale: 'trust', value: 4, quote: 'I tell you more than I should.', who: 1 },
    ],
    value: [
      { ago: 400, said: 'yes', words: 'Eleven hours less per call, and I can show it.', who: 0 },
      { ago: 33, said: 'no', words: 'I would have to ask Tomas for the figures.', who: 2 },
    ],
  },
  {
    account: 'Kestrel Rail Services',
    asked: [
      { ago: 160, days: 6, who: 0, about: 'Dates for the other four depots' },
      { ago: 139, days: 5, who: 0, about: 'Numbers for the first review' },
      { ago: 117, days: 4, who: 2, about: 'List of open cases' },
      { ago: 70, days: 1, who: 0, about: 'The sentence about penalties in writing' },
      { ago: 44, days: 0, who: 0, about: 'Name of their lawyer' },
      { ago: 20, days: 1, who: 3, about: 'Clauses that matter' },
      { ago: 4, days: null, who: 3, about: 'An owner for the redlines' },
    ],
    seen: [
      { ago: 236, scale: 'trust', value: 2, quote: 'Show me, then I talk.', who: 0 },
      { ago: 70, scale: 'confidence', value: 5, quote: 'Six depots do not lie.', who: 0 },
      { ago: 70, scale: 'trust', value: 5, quote: 'You spent a night shift with us. Nobody does.', who: 0 },
    ],
    value: [{ ago: 70, said: 'yes', words: '1.1 million in avoided penalties this year.', who: 0 }],
  },
  {
    account: 'Aldermoor Water',
    asked: [
      { ago: 61, days: 2, who: 1, about: 'Name of the successor' },
      { ago: 17, days: null, who: 2, about: 'A first meeting with the interim head' },
    ],
    seen: [
      { ago: 160, scale: 'trust', value: 5, quote: 'Nobody else remembers what it was like before.', who: 0 },
      { ago: 19, scale: 'confidence', value: 2, quote: 'I like it. That will not be asked.', who: 1 },
    ],
    value: [{ ago: 201, said: 'yes', words: 'A third fewer night call-outs.', who: 0 }],
  },
  {
    // Still lime, and leaving without a word.
    account: 'Pinevale Insurance',
    asked: [
      { ago: 166, days: 1, who: 0, about: 'Dates of the quarter' },
      { ago: 138, days: 2, who: 0, about: 'Seats for the new office' },
      { ago: 110, days: 1, who: 0, about: 'Feedback on the release' },
      { ago: 74, days: 6, who: 0, about: 'Who joins the review' },
      { ago: 51, days: 8, who: 0, about: 'Agenda of the review' },
      { ago: 30, days: 9, who: 0, about: 'A date for the review' },
    ],
  },
  {
    account: 'Tessera Foods',
    seen: [
      { ago: 120, scale: 'confidence', value: 5, quote: 'We plan with nothing else.', who: 0 },
      { ago: 120, scale: 'alignment', value: 5, quote: 'You ask before the renewal, not because of it.', who: 0 },
    ],
    value: [{ ago: 60, said: 'yes', words: 'Two trucks a day that we do not hire.', who: 0 }],
  },
];

export const salesPromises: readonly SalesPromise[] = [
  {
    account: 'Norrholm Maritime',
    ago: 214,
    text: 'The crew calendar in the price',
    dueIn: 19,
    firstDueIn: -46,
    who: 0,
    state: 'open',
  },
  {
    account: 'Norrholm Maritime',
    ago: 402,
    text: 'A second training on board',
    dueIn: -340,
    who: 1,
    state: 'kept',
    closedAgo: 344,
  },
  {
    account: 'Aldermoor Water',
    ago: 96,
    text: 'A named contact at night',
    dueIn: -21,
    who: 0,
    state: 'broken',
    closedAgo: 18,
  },
  {
    account: 'Kestrel Rail Services',
    ago: 120,
    text: 'Tablets at cost for the last depot',
    dueIn: 26,
    who: 0,
    state: 'open',
  },
];

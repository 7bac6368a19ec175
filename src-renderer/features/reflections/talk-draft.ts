import type { Instant } from '#domain/time';

/** A talk as it is kept while it runs. */
export interface TalkDraft {
  readonly startedAt: Instant;
  /** How long it ran so far, in milliseconds: the clock stands while the page is closed. */
  readonly ran: number;
  readonly text: string;
  /** The minute in which each paragraph was begun. */
  readonly minutes: readonly number[];
  readonly people: readonly string[];
}

/** Where the talk with an account is kept until it is over. */
export const talkKey = (accountId: string): string => `reflection:${accountId}`;

export const writeTalk = (talk: TalkDraft): string => JSON.stringify(talk);

/** What a draft says; words that are no talk of ours are kept as its text, so that nothing is lost. */
export function readTalk(body: string, now: Instant): TalkDraft {
  try {
    const talk = JSON.parse(body) as Partial<TalkDraft>;
    return {
      startedAt: typeof talk.startedAt === 'string' ? talk.startedAt : now,
      ran: typeof talk.ran === 'number' ? talk.ran : 0,
      text: typeof talk.text === 'string' ? talk.text : '',
      minutes: Array.isArray(talk.minutes) ? talk.minutes : [],
      people: Array.isArray(talk.people) ? talk.people : [],
    };
  } catch {
    return { startedAt: now, ran: 0, text: body, minutes: [], people: [] };
  }
}

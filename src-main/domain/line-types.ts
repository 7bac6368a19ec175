import type { AccountFinder, FindableAccount, MatchTier } from './account-find.ts';
import type { Direction } from './commitment.ts';
import type { InteractionKind } from './interaction.ts';
import type { DateOrder } from './line-when.ts';
import type { Level } from './sentiment.ts';
import type { SignalKind } from './signal.ts';
import type { Instant, IsoDate, TimeZone } from './time.ts';

/** A person of the book as `@` looks for one. */
export interface LinePerson {
  readonly id: string;
  readonly name: string;
  readonly accountId: string;
}

/** All that a line is read against. */
export interface LineContext {
  readonly finder: AccountFinder;
  readonly people: readonly LinePerson[];
  readonly signals: readonly SignalKind[];
  readonly reasons: readonly string[];
  /** The level of the newest reading; `+` and `-` count from it. */
  readonly lastLevel: (accountId: string) => Level | null;
  readonly today: IsoDate;
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly dateOrder?: DateOrder;
  /** The account the line is written on; a name in the line then only replaces it when it is exact. */
  readonly accountId?: string | null;
  /** G18: the line is the note of a log whose account is settled, and whose level may have been chosen beside it. */
  readonly within?: { readonly hasLevel: boolean };
}

/** What a stretch of the line is. */
export type LineTokenKind =
  | 'account'
  | 'level'
  | 'confidence'
  | 'renewal'
  | 'signal'
  | 'reason'
  | 'kind'
  | 'person'
  | 'when'
  | 'next step'
  | 'note'
  | 'unknown';

/** A stretch of the line, `end` exclusive, and what it is understood as. */
export interface LineToken {
  readonly kind: LineTokenKind;
  readonly start: number;
  readonly end: number;
  readonly gloss: string;
}

export type LineAccount =
  /** `key` is the text that names this account and no other: its name, or its id where the name is shared. */
  | {
      readonly status: 'found';
      readonly account: FindableAccount;
      readonly tier: MatchTier | 'given';
      readonly key: string;
    }
  | { readonly status: 'ambiguous'; readonly text: string; readonly candidates: readonly FindableAccount[] }
  | { readonly status: 'unknown'; readonly text: string }
  | { readonly status: 'missing' };

/** Someone at the customer: in the book, or new to it. */
export type LinePersonRef =
  | { readonly id: string; readonly name: string }
  | { readonly id: null; readonly name: string };

export interface LineSignal {
  readonly signal: string;
  readonly direction: 1 | -1;
}

export interface LineNextStep {
  readonly direction: Direction;
  readonly text: string;
  readonly due: IsoDate | null;
  readonly person: LinePersonRef | null;
}

export interface LineWhen {
  readonly date: IsoDate;
  /** `15:00`; null where only a day was said. */
  readonly time: string | null;
  /** The moment: noon of a day without a time, now where that day is today. */
  readonly at: Instant;
}

/** A word or words that look like a token and could not be read. They stay in the note. */
export interface LineProblem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
  /** What it may have meant. */
  readonly candidates: readonly string[];
}

export interface ParsedLine {
  readonly account: LineAccount;
  readonly level: Level | null;
  /** How sure of the level, 0 to 100. */
  readonly confidence: number | null;
  /** How sure that it renews, 0 to 100. */
  readonly renewalConfidence: number | null;
  readonly signals: readonly LineSignal[];
  readonly reasons: readonly string[];
  readonly kind: InteractionKind | null;
  readonly people: readonly LinePersonRef[];
  readonly when: LineWhen | null;
  readonly nextSteps: readonly LineNextStep[];
  /** What is left, word for word. */
  readonly note: string;
  /** In order, without overlap; together they cover everything but white space. */
  readonly tokens: readonly LineToken[];
  readonly notUnderstood: readonly LineProblem[];
}

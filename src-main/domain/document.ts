import type { Audience } from './audience.ts';
import type { IsoDate, Instant } from './time.ts';

/*
 * A document that leaves the book, before it has a format: what is said, in words that are final, in the order of
 * reading. It is plain JSON, so that a copy can be kept and opened again as it was. Templates and writers add nothing
 * to it and know no book: whoever may not read a field has been left out before (CP1).
 */

/** A day with the words it is printed in. */
export interface DocDay {
  readonly on: IsoDate;
  /** `12 Mar 2026` */
  readonly words: string;
  /** `12 Mar` */
  readonly short: string;
}

/** A measure in the outcome's own unit. */
export interface DocNumber {
  readonly value: number;
  readonly words: string;
}

export type DocValueState = 'expected' | 'claimed' | 'confirmed';

/** An amount of value and how sure it is. */
export interface DocAmount {
  readonly words: string;
  readonly state: DocValueState;
  /** Who confirmed it and when; null where nobody did. */
  readonly confirmed: string | null;
}

/** A step. Its id is that of its line, so that a copy that was filled in finds back. */
export interface DocStep {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly start: DocDay | null;
  readonly due: DocDay | null;
  readonly done: DocDay | null;
}

export type DocOutcomeState = 'met' | 'on track' | 'at risk' | 'off track' | 'late' | 'no reading' | 'dropped';

/** What is to be true, how it is measured, and how far it is. */
export interface DocOutcome {
  readonly id: string;
  readonly number: string;
  readonly words: string;
  /** The objective that it stands under. */
  readonly under: string | null;
  readonly state: DocOutcomeState;
  readonly type: string | null;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly baseline: DocNumber | null;
  readonly now: DocNumber | null;
  readonly target: DocNumber | null;
  /** 0 at the baseline, 1 at the target; null without a reading. */
  readonly way: number | null;
  /** Where an even pace would be today. */
  readonly pace: number | null;
  /** Whether somebody at the customer confirmed the last reading. */
  readonly isConfirmed: boolean;
  readonly starts: DocDay | null;
  readonly due: DocDay | null;
  readonly ownerTheirs: string | null;
  readonly ownerOurs: string | null;
  readonly amounts: readonly DocAmount[];
  readonly steps: readonly DocStep[];
}

/** An amount with the way it was reckoned. */
export interface DocReceipt {
  readonly amount: DocAmount;
  readonly words: string | null;
  readonly period: string;
  readonly method: string;
  readonly leftOut: string | null;
  readonly said: string | null;
}

/** One part of a document under a heading of its own. Each carries the sentence that it says when it is empty. */
export type DocBlock =
  | {
      readonly is: 'outcomes';
      readonly title: string;
      readonly outcomes: readonly DocOutcome[];
      readonly empty: string;
    }
  | { readonly is: 'calendar'; readonly title: string; readonly from: IsoDate; readonly to: IsoDate }
  | {
      readonly is: 'steps';
      readonly title: string;
      /** Set on one half of the page, beside the next block of that kind. */
      readonly half: boolean;
      /** With a box for a yes beside each: the document is filled in. */
      readonly steps: readonly DocStep[];
      readonly empty: string;
    }
  | {
      readonly is: 'receipts';
      readonly title: string;
      readonly receipts: readonly DocReceipt[];
      readonly empty: string;
    }
  | {
      readonly is: 'items';
      readonly title: string;
      readonly half: boolean;
      readonly items: readonly { readonly what: string; readonly note: string | null }[];
      readonly empty: string;
    }
  | {
      readonly is: 'dated';
      readonly title: string;
      readonly half: boolean;
      readonly entries: readonly { readonly day: DocDay; readonly text: string }[];
      readonly empty: string;
    }
  | { readonly is: 'prose'; readonly title: string; readonly half: boolean; readonly text: string }
  | { readonly is: 'sign'; readonly title: string; readonly half: boolean; readonly parties: readonly string[] };

/** A4 or US Letter. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** A document with all its words. */
export interface Doc {
  /** Of this model: a copy that was kept says how to read it. */
  readonly model: 1;
  readonly kind: 'success plan';
  readonly audience: Audience;
  readonly paper: Paper;
  /** BCP 47, of its words. */
  readonly language: string;
  /** Whose document it is, in small words at the end of the head; null: nobody is named. */
  readonly from: string | null;
  readonly account: string;
  readonly title: string;
  readonly label: string;
  readonly meta: readonly string[];
  /** What the page says first: the first part is the one that counts. */
  readonly finding: { readonly first: string; readonly rest: string } | null;
  readonly blocks: readonly DocBlock[];
  readonly asOf: DocDay;
  readonly foot: string;
  readonly madeAt: Instant;
}

/** What the writer of one format answers. */
export const docFormats = ['pdf', 'html', 'docx', 'csv'] as const;
export type DocFormat = (typeof docFormats)[number];

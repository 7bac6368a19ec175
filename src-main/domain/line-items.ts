import type { Direction } from './commitment.ts';
import type { InteractionKind } from './interaction.ts';
import type { LineSignal, LineWhen } from './line-types.ts';
import type { Level } from './sentiment.ts';
import type { IsoDate } from './time.ts';

/** A stretch of the line as first read, before it is known whose line it is. */
export type LineItem = Span & ItemMeaning;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ItemMeaning =
  | { readonly is: 'account' }
  | { readonly is: 'level'; readonly level: Level }
  | { readonly is: 'relative'; readonly by: 1 | -1 }
  | { readonly is: 'confidence'; readonly percent: number }
  | { readonly is: 'renewal'; readonly percent: number }
  | { readonly is: 'signal'; readonly signal: LineSignal }
  | { readonly is: 'reason'; readonly reason: string }
  | { readonly is: 'kind'; readonly kind: InteractionKind }
  | { readonly is: 'person'; readonly typed: string }
  | { readonly is: 'when'; readonly when: LineWhen }
  | {
      readonly is: 'step';
      readonly direction: Direction;
      readonly text: string;
      readonly due: IsoDate | null;
      readonly person: string | null;
    }
  /** `--`: what follows is the note, whatever it looks like. */
  | { readonly is: 'separator' }
  | { readonly is: 'word' }
  /** Looks like a token and is none: it stays in the note. */
  | { readonly is: 'unknown'; readonly why: string; readonly candidates: readonly string[] };

/** What stays in the note wherever it stands. */
export const staysInNote = (item: LineItem): boolean => item.is === 'word' || item.is === 'unknown';

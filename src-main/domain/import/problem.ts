/** One thing in a file that was not taken as it stood, and why. */
export interface Problem {
  /** The data record, counted from 1: header, blank and footer lines do not count. */
  readonly row: number;
  /** The header of the column as it stands in the file; empty where the whole row is meant. */
  readonly column: string;
  readonly value: string;
  /** A sentence for the person who has to mend it. */
  readonly reason: string;
}

/** Outcome of reading one cell: a value, nothing written there, or a reason why it cannot be read. */
export type Cell<T> =
  | { readonly is: 'value'; readonly value: T; readonly note?: string }
  /** `word`: what stood there to say so. */
  | { readonly is: 'blank'; readonly word?: string }
  | { readonly is: 'unreadable'; readonly reason: string };

export const value = <T>(of: T, note?: string): Cell<T> =>
  note === undefined ? { is: 'value', value: of } : { is: 'value', value: of, note };
export const blank: Cell<never> = { is: 'blank' };
export const unreadable = (reason: string): Cell<never> => ({ is: 'unreadable', reason });

/** What a generated book holds. Interactions and readings are spread over five years. */
export interface BookSize {
  readonly accounts: number;
  readonly people: number;
  readonly interactions: number;
  /** Characters of the longest notes; most are a few sentences. */
  readonly longNote: number;
  /** One note in so many is a long one. */
  readonly longNoteEvery: number;
}

export const bookSizes = {
  small: { accounts: 12, people: 120, interactions: 6_000, longNote: 2_000, longNoteEvery: 10 },
  typical: { accounts: 60, people: 500, interactions: 10_000, longNote: 2_000, longNoteEvery: 10 },
  stress: { accounts: 500, people: 5_000, interactions: 60_000, longNote: 20_000, longNoteEvery: 200 },
  absurd: { accounts: 5_000, people: 50_000, interactions: 300_000, longNote: 1_000_000, longNoteEvery: 100_000 },
} as const satisfies Record<string, BookSize>;

export type BookSizeName = keyof typeof bookSizes;

export const isBookSizeName = (text: string): text is BookSizeName => Object.hasOwn(bookSizes, text);

import type { Paper } from '#domain/document';

/** Prints a page that needs nothing else. Throws when it was stopped. */
export type PrintPdf = (page: {
  readonly html: string;
  readonly foot: string;
  readonly paper: Paper;
  readonly signal: AbortSignal;
}) => Promise<Uint8Array>;

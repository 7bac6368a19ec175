import type { Problem } from './problem.ts';

/** Encodings that can be chosen; the first four are found by themselves. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'shift_jis',
  'gb18030',
] as const;
export type Encoding = (typeof encodings)[number];

/** What the person said about the file; it outweighs what was found. */
export interface ReadChoices {
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  /** Line of the header, counted from 1; 0: the file has none. */
  readonly headerLine: number | null;
}

export const noReadChoices: ReadChoices = { encoding: null, delimiter: null, headerLine: null };

/** What reading a file found out about its rows, by their number counted from 1. */
export interface RowFindings {
  /** Rows that are no records, with the reason: totals and last lines of a report, the header once more. */
  readonly leftOut: ReadonlyMap<number, string>;
  /** Cells that came out damaged. */
  readonly problems: readonly Problem[];
}

/** The rows that are records. */
export const recordsOf = (
  rows: readonly (readonly string[])[],
  { leftOut }: RowFindings,
): readonly (readonly string[])[] => (leftOut.size === 0 ? rows : rows.filter((_, at) => !leftOut.has(at + 1)));

export const noFindings: RowFindings = { leftOut: new Map(), problems: [] };

/** A file as a table, with all that was found out about it. */
export interface ImportTable {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Counted from 1; 0 where the file has none. */
  readonly headerLine: number;
  /** Every name is there once; a column without a name is `Column 7`. */
  readonly header: readonly string[];
  /** True where the first line was taken for the header though it looks like data: somebody has to say. */
  readonly isHeaderDoubtful: boolean;
  /** Every record below the header, blank lines apart. */
  readonly rows: readonly (readonly string[])[];
  readonly findings: RowFindings;
  /** Lines above the header and those that end a report, as they stand. */
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
  /** What was put right or left out, each a sentence. */
  readonly remarks: readonly string[];
}

/** Told how far a long piece of work is, and asked whether it should go on. */
export interface Watch {
  readonly onProgress?: (phase: string, done: number, total: number | null) => void;
  readonly isCancelled?: () => boolean;
}

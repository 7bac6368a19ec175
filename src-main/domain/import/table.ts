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

/** A file as a table, with all that was found out about it. */
export interface ImportTable {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Counted from 1; 0 where the file has none. */
  readonly headerLine: number;
  /** Every name is there once; a column without a name is `Column 7`. */
  readonly header: readonly string[];
  /** The data records: without header, blank lines and footer. */
  readonly rows: readonly (readonly string[])[];
  /** Lines above the header and below the data, as they stand. */
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

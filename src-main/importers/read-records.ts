import Papa from 'papaparse';
import type { Watch } from '#domain/import/table';
import { createBreath } from './breath.ts';

export interface Records {
  /** Every line of the file as cells, blank ones too, so that a row's number is the one that an editor shows. */
  readonly records: string[][];
  /** Lines (counted from 0) whose quotation marks did not pair up and that were read as they stand. */
  readonly loose: readonly number[];
}

const firstSlice = 200_000;

const newline = '\n';

/** Cuts a text whose lines end in LF or CRLF into records with Papa Parse, slice by slice, so that the window stays alive. */
export async function readRecords(text: string, delimiter: string, watch: Watch): Promise<Records> {
  const strict = new Papa.Parser({ delimiter, newline });
  // Without a quotation mark to obey, every line is a record.
  const literal = new Papa.Parser({ delimiter, newline, quoteChar: '\u0000' });
  const breathe = createBreath(watch);
  const records: string[][] = [];
  const loose: number[] = [];
  let size = firstSlice;
  let at = 0;
  while (at < text.length) {
    const end = at + size;
    const isLast = end >= text.length;
    const slice = text.slice(at, end);
    const parsed = strict.parse(slice, 0, true) as Papa.ParseResult<string[]>;
    if (!isLast && parsed.data.length === 0 && size < longestRecord) {
      size *= 4;
      continue;
    }
    const broken = loose.length < mostLoose ? firstTorn(parsed) : -1;
    if (broken >= 0) {
      const before =
        broken === 0
          ? null
          : (new Papa.Parser({ delimiter, newline, preview: broken }).parse(slice, 0, true) as Papa.ParseResult<
              string[]
            >);
      const from = at + (before?.meta.cursor ?? 0);
      take(before?.data ?? []);
      at = takeLine(from);
      await breathe('read', at, text.length);
      continue;
    }
    take(parsed.data);
    at += parsed.meta.cursor;
    if (isLast || parsed.data.length === 0) {
      const rest = strict.parse(text.slice(at, at + longestRecord), 0, false) as Papa.ParseResult<string[]>;
      if (!rest.errors.some((error) => error.code === 'MissingQuotes')) {
        take(rest.data);
        break;
      }
      // A quotation mark without its partner: this one line is taken as it stands, and the next is read normally.
      at = takeLine(at);
    }
    size = firstSlice;
    await breathe('read', at, text.length);
  }
  for (const record of records) {
    const last = record.length - 1;
    if (record[last]?.endsWith('\r')) record[last] = record[last].slice(0, -1);
  }
  return { records, loose };

  /** Takes one line as it stands; answers where the next begins. */
  function takeLine(from: number): number {
    const line = lineAt(from);
    loose.push(records.length);
    take(literalCells(line));
    return from + line.length + newline.length;
  }

  function lineAt(from: number): string {
    const lineEnd = text.indexOf(newline, from);
    return text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  }

  function literalCells(line: string): string[][] {
    return (literal.parse(line, 0, false) as Papa.ParseResult<string[]>).data.slice(0, 1);
  }

  /** The first record that swallowed the ones after it: a mark inside it was malformed, and its first line alone is as wide as the others. */
  function firstTorn(parsed: Papa.ParseResult<string[]>): number {
    for (const error of parsed.errors) {
      const record = parsed.data[error.row ?? -1];
      if (error.code !== 'InvalidQuotes' || !record?.some((cell) => cell.includes(newline))) continue;
      const neighbour = parsed.data[(error.row ?? 0) - 1] ?? records.at(-1) ?? record;
      const first = record.slice(0, record.findIndex((cell) => cell.includes(newline)) + 1);
      const last = (first.at(-1) ?? '').split(newline)[0] ?? '';
      if (first.length - 1 + last.split(delimiter).length === neighbour.length) return error.row ?? -1;
    }
    return -1;
  }

  function take(rows: readonly string[][]): void {
    for (const row of rows) records.push(row);
  }
}

/** With so many broken marks the file means something else by them. */
const mostLoose = 500;

/** No record is believed to be longer; beyond it a quotation mark has lost its partner. */
const longestRecord = 8_000_000;

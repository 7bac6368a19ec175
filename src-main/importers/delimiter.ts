import Papa from 'papaparse';
import { isKnownHeader } from '#domain/import/alias-index';
import { evened } from './even-line-ends.ts';

export const delimiters = [',', ';', '\t', '|'] as const;

/** Excel's own first line: `sep=;`. */
const sepLine = /^\s*"?sep=(.)"?[ \t]*(?:\r\n|\n|\r|$)/i;

const sampleLength = 65_536;

/** I2: what separates the cells, and where the records begin. */
export function findDelimiter(text: string): {
  readonly delimiter: string;
  readonly start: number;
  readonly said: boolean;
} {
  const said = sepLine.exec(text);
  if (said) return { delimiter: said[1] ?? ',', start: said[0].length, said: true };
  const isTorn = text.length > sampleLength;
  const sample = evened(text.slice(0, sampleLength));
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(sample, delimiter, isTorn) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.score > 0 ? best.delimiter : ',', start: 0, said: false };
}

/** Rows that agree on their number of cells, more cells, and words that headers are made of. */
function score(sample: string, delimiter: string, torn: boolean): number {
  const rows = new Papa.Parser({ delimiter, newline: '\n', preview: 60 }).parse(sample, 0, torn).data as string[][];
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const row of filled) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  if (widths.size === 0) return 0;
  const [width, count] = [...widths].reduce((a, b) =>
    b[1] * Math.log2(b[0] + 1) > a[1] * Math.log2(a[0] + 1) ? b : a,
  );
  const agreement = count / filled.length;
  const known = Math.max(
    ...filled
      .slice(0, 30)
      .map((row) => (row.length > 1 ? row.slice(0, 60).filter((cell) => isKnownHeader(cell)).length : 0)),
  );
  return agreement ** 2 * Math.log2(width + 1) + Math.min(known, 8) * 0.6;
}

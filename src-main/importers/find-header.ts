import { isKnownHeader } from '#domain/import/alias-index';
import { looksLikeDate, looksLikeNumber } from '#domain/import/column-content';
import { readDomain } from '#domain/import/domain-cell';

/** How far down a header may stand below titles and filters. */
const deepest = 30;

/** So many columns tell; a file of six hundred is not read twice for its first line. */
const widest = 100;

export const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

export interface FoundHeader {
  /** The record that is the header; -1 where the data begins at once. */
  readonly at: number;
  /** True where it has no word that headers have, and something that stands in rows below it. */
  readonly isDoubtful: boolean;
}

/** I3: the record that is the header, if there is one. */
export function findHeader(records: readonly (readonly string[])[]): FoundHeader {
  const top: { readonly at: number; readonly record: readonly string[] }[] = [];
  for (let at = 0; at < records.length && top.length < deepest; at++) {
    const record = records[at];
    if (record && !isBlank(record)) top.push({ at, record: record.slice(0, widest) });
  }
  const width = Math.min(widest, commonWidth(records));
  let best: { readonly at: number; readonly score: number } | undefined;
  for (const [place, { at, record }] of top.entries()) {
    const score = headerScore(record, width) - place * 0.15;
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  if (!best) return { at: top[0]?.at ?? -1, isDoubtful: false };
  const header = (records[best.at] ?? []).slice(0, widest);
  const below = records.slice(best.at + 1, best.at + 40).filter((record) => !isBlank(record));
  if (looksLikeData(header, below)) return { at: -1, isDoubtful: false };
  return { at: best.at, isDoubtful: repeatsBelow(header, below) };
}

/** How many cells most records have. */
export function commonWidth(records: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const record of records.slice(0, 300)) {
    if (!isBlank(record)) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  }
  return [...widths].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [1, 0] as [
    number,
    number,
  ])[0];
}

function headerScore(record: readonly string[], width: number): number {
  const cells = record.map((cell) => cell.trim());
  const filled = cells.filter(Boolean);
  if (filled.length === 0) return 0;
  const known = filled.filter((cell) => cell.length <= 60 && isKnownHeader(cell)).length;
  const words = filled.filter((cell) => isWord(cell)).length;
  const isWide = filled.length >= Math.max(1, width * 0.5);
  // A title line that happens to be a known word is no header of a wide table.
  if (!isWide && known < 3) return 0;
  return (
    Math.min(known, 10) * 2 +
    (words / filled.length) * 3 +
    (filled.length / Math.max(width, filled.length)) * 2 +
    (new Set(filled).size === filled.length ? 0.5 : 0)
  );
}

const isWord = (cell: string): boolean =>
  cell.length <= 80 &&
  !looksLikeNumber(cell) &&
  !looksLikeDate(cell) &&
  !/^[^\s@]+@[^\s@]+\.\w+$/.test(cell) &&
  !/^https?:/i.test(cell);

/** True for a first record of numbers, dates and addresses like the ones below it, with no word that headers have. */
function looksLikeData(header: readonly string[], below: readonly (readonly string[])[]): boolean {
  const filled = header.filter((cell) => cell.trim() !== '');
  if (filled.some((cell) => isKnownHeader(cell))) return false;
  const typed = header.filter(
    (cell, column) => isValue(cell) && (below.length === 0 || below.some((record) => isValue(record[column] ?? ''))),
  );
  return typed.length >= Math.max(1, filled.length * 0.2);
}

/** A cell that no header has: a number, a date, an address. */
const isValue = (cell: string): boolean => cell.trim() !== '' && (!isWord(cell.trim()) || isAddress(cell.trim()));

const isAddress = (cell: string): boolean =>
  !/\s/.test(cell) && /\.\p{L}{2,}$/u.test(cell) && readDomain(cell).is === 'value';

/** `Acme,Retail,US` above rows of which some are Retail or in the US as well. */
function repeatsBelow(header: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (header.some((cell) => isKnownHeader(cell))) return false;
  return header.some((cell, column) => {
    const text = cell.trim().toLowerCase();
    return text !== '' && below.some((record) => (record[column] ?? '').trim().toLowerCase() === text);
  });
}

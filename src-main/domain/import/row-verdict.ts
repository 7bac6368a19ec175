import { nameKey } from './name-key.ts';

/** I4: report lines between the records: `Total`, `Subtotal`, `Summe (12 records)`. */
const totalLine =
  /^(?:grand |sub-?)?(?:total|totals|subtotal|sum|summe|gesamt|gesamtsumme|zwischensumme|totaux|sous-total|totale|subtotale|suma|totaal|subtotaal|count)(?:\s*[:(].*)?$/i;

export const isTotalLine = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const [first = '', ...rest] = filled;
  return (
    totalLine.test(first) &&
    nameKey(first) !== '' &&
    rest.every((cell) => /^[^\p{L}]*(?:[A-Z]{3})?[^\p{L}]*$/u.test(cell))
  );
};

/** I3: a row whose cells cannot be told apart with certainty, and why; null where it is sound. */
export function brokenRow(cells: readonly string[], width: number): string | null {
  const surplus = cells.slice(width).filter((cell) => cell.trim() !== '').length;
  if (surplus > 0)
    return `The row has ${cells.length} cells, the header has ${width}: a separator or quotation mark in a cell may have shifted them.`;
  if (width >= 3 && cells.length === 1)
    return `The row has one cell, the header has ${width}: a line break may have torn it.`;
  if (isTotalLine(cells)) return 'This is a total of the report, not a record.';
  return null;
}

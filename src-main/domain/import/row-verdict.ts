/** I4: words that only a total begins with: `Grand Total`, `Subtotal`, `Summe (12 records)`, `Total:`. */
const sureTotal =
  /^(?:(?:grand[ -]|sub-?)totals?|subtotals?|gesamtsumme|zwischensumme|sous-total|subtotale|subtotaal)(?:\s*[:(].*)?$|^(?:totals?|sum|summe|gesamt|totaux|totale|suma|totaal|count)\s*(?::.*|\(\d.*)$/i;
/** Words that a total begins with, and a company may: there is one called Total. */
const bareTotal = /^(?:totals?|sum|summe|gesamt|totaux|totale|suma|totaal|count)$/i;

/** I4: whether a row is a total by its words; `perhaps` where its numbers have to tell. */
export function totalKind(cells: readonly string[]): 'sure' | 'perhaps' | null {
  const at = cells.findIndex((cell) => cell.trim() !== '');
  const first = (cells[at] ?? '').trim();
  const isSure = sureTotal.test(first);
  if (!isSure && !bareTotal.test(first)) return null;
  const rest = cells
    .slice(at + 1)
    .map((cell) => cell.trim())
    .filter(Boolean);
  if (!rest.every((cell) => /^[^\p{L}]*(?:[A-Z]{3})?[^\p{L}]*$/u.test(cell))) return null;
  return isSure ? 'sure' : 'perhaps';
}

/** I3: a row whose cells cannot be told apart with certainty, and why; null where it is sound. */
export function brokenRow(cells: readonly string[], width: number): string | null {
  const surplus = cells.slice(width).filter((cell) => cell.trim() !== '').length;
  if (surplus > 0)
    return `The row has ${cells.length} cells, the header has ${width}: a separator or quotation mark in a cell may have shifted them.`;
  if (width >= 3 && cells.length === 1)
    return `The row has one cell, the header has ${width}: a line break may have torn it.`;
  return null;
}

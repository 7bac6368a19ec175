import { plainCell, meansNothing, nothingCell } from './cell-text.ts';
import { unreadable, value, type Cell } from './problem.ts';

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|tage?n?|jours?|dias?|giorni|giorno|dagen|dag|dagar|t)$/, 1],
  [/^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|settimane|weken|week)$/, 7],
  [/^(?:m|mo|mos|mths?|months?|monate?n?|mois|mes|meses|mesi|mese|maanden|maand|manader)$/, 30],
  [/^(?:q|quarters?|quartale?|trimestres?|kwartaal)$/, 90],
  [/^(?:y|yrs?|years?|jahre?n?|ans?|annees?|anos?|anni|anno|jaar)$/, 365],
];

/** I13: a notice period in days; a month counts 30 days, and that is said. `unit` is the cell of a column of its own. */
export function readNotice(raw: string, unit: string): Cell<number> {
  const cell = fold(plainCell(raw));
  if (meansNothing(cell)) return nothingCell(cell);
  const found = /^(\d{1,4})(?:[.,]0+)?\s*(?:calendar |kalender)?([a-z]*)\.?(?: .*)?$/.exec(cell);
  if (!found) return unreadable('This is not a number of days, weeks or months.');
  const word = found[2] === '' ? fold(plainCell(unit)) : (found[2] ?? '');
  const days = word === '' ? 1 : units.find(([pattern]) => pattern.test(word))?.[1];
  if (days === undefined) return unreadable(`“${word}” is not a unit of time.`);
  const total = Number(found[1]) * days;
  if (total > 3660) return unreadable('A notice period of more than ten years is not believed.');
  return days > 7 ? value(total, `${found[1]} ${word} counted as ${total} days.`) : value(total);
}

/** `Notice (months)`: the unit that a header names. */
export function unitInHeader(header: string): string {
  const words = fold(header).split(/[^a-z]+/);
  return words.find((word) => word.length > 2 && units.some(([pattern]) => pattern.test(word))) ?? '';
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

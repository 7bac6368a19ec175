import { decimalEvidence, numberText, toDecimal, type Decimal, type DecimalSign } from './decimal.ts';
import { meansNothing, plainCell, nothingCell } from './cell-text.ts';
import { belongsToNumber } from './currency-cell.ts';
import { unreadable, value, type Cell } from './problem.ts';

/** How the numbers of one column are written. */
export interface NumberFormat {
  readonly decimal: DecimalSign;
  /** Certain values decided; `grouping`: only values such as 3,100 stood there, read as thousands; `mixed`: both ways occur. */
  readonly because: 'plain' | 'evidence' | 'grouping' | 'mixed' | 'chosen';
}

/** Gathers what the values of a column say about their decimal sign (I9). */
export interface NumberProfile {
  point: number;
  comma: number;
  openPoint: number;
  openComma: number;
  numbers: number;
  others: number;
}

export const newNumberProfile = (): NumberProfile => ({
  point: 0,
  comma: 0,
  openPoint: 0,
  openComma: 0,
  numbers: 0,
  others: 0,
});

export function addNumber(profile: NumberProfile, raw: string): void {
  const cell = plainCell(raw);
  if (meansNothing(cell)) return;
  const number = numberText(cell);
  if (!number || !belongsToNumber(number.rest)) {
    profile.others++;
    return;
  }
  profile.numbers++;
  // A suffix makes a fraction likely: in `1.234M` nothing is certain, in `1.2M` the point is.
  const evidence = decimalEvidence(number.digits);
  if (evidence === '.') profile.point++;
  else if (evidence === ',') profile.comma++;
  else if (evidence === 'open-point') profile.openPoint++;
  else if (evidence === 'open-comma') profile.openComma++;
}

/** I9: the column decides what `3,100` means; where it is silent, three digits after the only sign are thousands. */
export function numberFormat(profile: NumberProfile): NumberFormat {
  if (profile.point > 0 && profile.comma > 0)
    return { decimal: profile.point >= profile.comma ? '.' : ',', because: 'mixed' };
  if (profile.point > 0) return { decimal: '.', because: 'evidence' };
  if (profile.comma > 0) return { decimal: ',', because: 'evidence' };
  if (profile.openPoint > 0 && profile.openComma > 0) return { decimal: '.', because: 'mixed' };
  if (profile.openComma > 0) return { decimal: '.', because: 'grouping' };
  if (profile.openPoint > 0) return { decimal: ',', because: 'grouping' };
  return { decimal: '.', because: 'plain' };
}

export interface NumberCell {
  readonly decimal: Decimal;
  /** What stood beside the digits: `$`, `EUR`, `%`. */
  readonly rest: string;
}

/** I9: a value that is certain by itself is read by itself; an open one by its column, and not at all in a mixed column. */
export function readNumber(raw: string, format: NumberFormat): Cell<NumberCell> {
  const cell = plainCell(raw);
  if (meansNothing(cell)) return nothingCell(cell);
  const number = numberText(cell);
  if (!number) return unreadable('This is not a number.');
  const evidence = decimalEvidence(number.digits);
  const isOpen = evidence === 'open-comma' || evidence === 'open-point';
  if (isOpen && format.because === 'mixed') {
    return unreadable(
      'This column writes decimals both with a point and with a comma, so this number can be read in two ways.',
    );
  }
  const decimal = toDecimal(
    number,
    isOpen || evidence === 'none' || format.because === 'chosen' ? format.decimal : evidence,
  );
  return decimal
    ? value({ decimal, rest: number.rest })
    : unreadable('The separators of this number do not fit together.');
}

/** I11: a whole number such as seats; never rounded. */
export function readInteger(raw: string, format: NumberFormat): Cell<number> {
  const read = readNumber(raw, format);
  if (read.is !== 'value') return read;
  if (read.value.rest !== '') return unreadable(`“${read.value.rest}” beside the number is not expected here.`);
  const { units, scale } = read.value.decimal;
  const one = 10n ** BigInt(scale);
  if (units % one !== 0n) return unreadable('This is not a whole number.');
  const whole = Number(units / one);
  if (!Number.isSafeInteger(whole)) return unreadable('This number is too large.');
  return whole < 0 ? unreadable('This number is below zero.') : value(whole);
}

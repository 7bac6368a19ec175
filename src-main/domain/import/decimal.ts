/** A number exactly as written: `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export type DecimalSign = '.' | ',';

/** Digits with separators, without anything around them. */
export interface NumberText {
  readonly negative: boolean;
  /** Only digits, `.` and `,`. */
  readonly digits: string;
  /** Power of ten from a suffix (`45k`) or an exponent. */
  readonly power: number;
  /** What else stood there: a currency sign or code, a per cent sign. */
  readonly rest: string;
}

const powers: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd|t€|tds|thousand|thsd)\.?$/i, 3],
  [/^(?:m|mm|mio|mln|mn|million|millionen|millions|millones|milioni)\.?$/i, 6],
  [/^(?:b|bn|mrd|mld|billion|milliarden)\.?$/i, 9],
];

/** Takes a number out of its dress: sign, brackets, currency, grouping spaces and apostrophes, `k` and `M`. */
export function numberText(cell: string): NumberText | null {
  // Superscripts and fractions would turn into digits of the number.
  if (cell.length > 60 || !/\d/.test(cell) || /\p{No}/u.test(cell)) return null;
  let text = cell.normalize('NFKC').replace(/[−–—]/g, '-').trim();
  let negative = false;
  const brackets = /^(.*?)\((.*)\)(.*)$/.exec(text);
  if (brackets && /\d/.test(brackets[2] ?? '') && !/\d/.test(`${brackets[1]}${brackets[3]}`)) {
    negative = true;
    text = `${brackets[1]} ${brackets[2]} ${brackets[3]}`.trim();
  }
  const found =
    /^(\D*?)(-?)\s*([.,]?\d(?:[\d.,]|[\s'’](?=\d))*)(?:[eE]([+-]?\d{1,2})(?![\d\p{L}]))?\s*(-?)([^\d-]*)$/u.exec(text);
  if (!found) return null;
  const [, lead = '', minus = '', number = '', exponent = '', trailing = '', tail = ''] = found;
  let before = lead.trim();
  const signs = [
    negative,
    minus !== '',
    trailing !== '',
    before.startsWith('-'),
    before.length > 1 && before.endsWith('-'),
  ];
  const plus = before.startsWith('+');
  // Two signs say nothing certain: neither `--5` nor `+-5` is read.
  if (signs.filter(Boolean).length + (plus ? 1 : 0) > 1) return null;
  negative = signs.includes(true);
  before = before.replace(/^[-+]|-$/g, '').trim();
  const { power, rest } = suffix(tail.trim());
  if (/[\s'’]/.test(number) && !spacedGroups.test(number)) return null;
  const digits = number.replace(/[\s'’]/g, '').replace(/[.,]$/, '');
  if (!/\d/.test(digits)) return null;
  return {
    negative,
    digits,
    power: power + (exponent === '' ? 0 : Number(exponent)),
    rest: [before, rest].filter(Boolean).join(' '),
  };
}

/** Groups of three, or India's of two before the last three, with the same sign between all of them. */
const spacedGroups = /^(?:\d{1,3}(?:([\s'’])\d{3})(?:\1\d{3})*|\d{1,2}([\s'’])\d{2}(?:\2\d{2})*\2\d{3})(?:[.,]\d*)?$/u;

function suffix(tail: string): { readonly power: number; readonly rest: string } {
  const word = /^(\p{L}+€?\.?)(.*)$/u.exec(tail);
  if (word) {
    const power = powers.find(([pattern]) => pattern.test(word[1] ?? ''));
    if (power) return { power: power[1], rest: (word[2] ?? '').trim() };
  }
  return { power: 0, rest: tail };
}

/** What the digits alone say about their decimal sign: certain, open (`3,100`), or none needed. */
export function decimalEvidence(digits: string): DecimalSign | 'open-comma' | 'open-point' | 'none' {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return 'none';
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const sign = points > 0 ? '.' : ',';
  if (points + commas > 1) return sign === '.' ? ',' : '.';
  const [whole = '', fraction = ''] = digits.split(sign);
  if (fraction.length === 3 && /^\d{1,3}$/.test(whole) && whole !== '0')
    return sign === ',' ? 'open-comma' : 'open-point';
  return sign;
}

/** Reads digits with a known decimal sign; null where the grouping does not fit it. */
export function toDecimal(number: NumberText, sign: DecimalSign): Decimal | null {
  const group = sign === '.' ? ',' : '.';
  const parts = number.digits.split(sign);
  if (parts.length > 2) return null;
  const [whole = '', fraction = ''] = parts;
  if (fraction.includes(group)) return null;
  // Groups of three, or India's of two before the last three.
  if (whole.includes(group) && !/^(?:\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:[.,]\d{2})+[.,]\d{3})$/.test(whole)) return null;
  const text = `${whole.replaceAll(group, '')}${fraction}`;
  const scale = fraction.length - number.power;
  const units = BigInt(text === '' ? '0' : text) * (scale < 0 ? 10n ** BigInt(-scale) : 1n);
  return { units: number.negative ? -units : units, scale: Math.max(0, scale) };
}

/** Multiplies and divides exactly, then rounds half away from zero to `digits` places. */
export function roundedUnits(
  of: Decimal,
  digits: number,
  times = 1n,
  by = 1n,
): { readonly units: bigint; readonly exact: boolean } {
  const numerator = of.units * times * 10n ** BigInt(digits);
  const denominator = by * 10n ** BigInt(of.scale);
  const sign = numerator < 0n ? -1n : 1n;
  const size = numerator * sign;
  const whole = size / denominator;
  const left = size % denominator;
  return { units: sign * (left * 2n >= denominator ? whole + 1n : whole), exact: left === 0n };
}

/** The same digits with the point moved to the right. */
export const timesPowerOfTen = ({ units, scale }: Decimal, power: number): Decimal =>
  power <= scale ? { units, scale: scale - power } : { units: units * 10n ** BigInt(power - scale), scale: 0 };

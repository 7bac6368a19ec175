/** A number as it was typed, in base ten and exact: digits, and how many of them stand behind the point. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Twelve digits before the point and six behind: enough for any volume or price, and a product of three is still exact. */
const shape = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

/** Reads `19500` or `0.035`: no sign, no exponent, a point. Undefined: it is no such number. */
export function readDecimal(text: string): Decimal | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, whole = '', fraction = ''] = found;
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

/** The product of decimals over a whole number, as a whole number: half away from zero. */
export function wholeProduct(factors: readonly Decimal[], over = 1n): bigint {
  let digits = 1n;
  let places = 0;
  for (const factor of factors) {
    digits *= factor.digits;
    places += factor.places;
  }
  const divisor = over * 10n ** BigInt(places);
  return (digits * 2n + divisor) / (divisor * 2n);
}

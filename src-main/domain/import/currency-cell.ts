import { isCurrency } from '../money.ts';

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  r$: 'BRL',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₴': 'UAH',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  sfr: 'CHF',
  fr: 'CHF',
  'fr.': 'CHF',
  'sfr.': 'CHF',
  rs: 'INR',
  'rs.': 'INR',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'pound sterling': 'GBP',
  'british pound': 'GBP',
  'swiss franc': 'CHF',
  'schweizer franken': 'CHF',
  yen: 'JPY',
  'japanese yen': 'JPY',
  'us-dollar': 'USD',
};

/** Signs that several currencies share: the book's own currency decides where it is one of them. */
const shared: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
};

/** I10: `$`, `EUR`, `US$`, `USD - U.S. Dollar`; null where it names no currency for certain. */
export function currencyOf(text: string, preferred: string): string | null {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (isCurrency(upper)) return upper;
  const lower = trimmed.toLowerCase();
  const sign = signs[lower];
  if (sign !== undefined) return sign;
  const several = shared[lower];
  if (several) return several.includes(preferred) ? preferred : lower.startsWith('kr') ? null : (several[0] ?? null);
  const codes = [...new Set(upper.match(/\b[A-Z]{3}\b/g) ?? [])].filter(isCurrency);
  if (codes.length === 1) return codes[0] ?? null;
  const symbol = /[€£₹₩₽₺₪₫฿₴]/.exec(trimmed)?.[0];
  return symbol === undefined ? null : (signs[symbol] ?? null);
}

/** I10: a header that names its currency: `ARR (USD)`, `refund_amount_usd`, `MRR in €`. */
export function currencyInHeader(header: string, preferred: string): string | null {
  const symbol = /[€£₹]/.exec(header)?.[0];
  if (symbol !== undefined) return signs[symbol] ?? null;
  const dollar = /(?<![A-Za-z])(?:US|AU?|CA?|NZ|S|HK|MX|R)?\$/.exec(header)?.[0];
  if (dollar !== undefined) return currencyOf(dollar, preferred);
  const codes = (header.match(/(?<![A-Za-z])(?:[kTM]?[A-Z]{3}|[a-z]{3})(?![A-Za-z])/g) ?? []).map((code) =>
    code.slice(-3),
  );
  const known = codes.map((code) => code.toUpperCase()).filter((code) => majorCurrencies.has(code));
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** I10: a header that counts in thousands or millions: `ARR (k€)`, `Umsatz in TEUR`, `ARR $M`; the power of ten. */
export function powerInHeader(header: string): number {
  if (
    /(?:^|[^\p{L}])(?:k ?[€$£]|[€$£] ?k|T€|TEUR|kEUR|TUSD|kUSD|TCHF|kCHF|kGBP|in thousands|thousands|Tsd\.?|000s|'000)(?![\p{L}])/iu.test(
      header,
    )
  )
    return 3;
  return /(?:^|[^\p{L}])(?:m ?[€$£]|[€$£] ?m|Mio\.?|MEUR|MUSD|in millions|millions)(?![\p{L}])/iu.test(header) ? 6 : 0;
}

/** Only these are believed in a header: `ARR all` is no Albanian lek. */
const majorCurrencies: ReadonlySet<string> = new Set([
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'JPY',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'INR',
  'CNY',
  'BRL',
  'SGD',
  'HKD',
  'ZAR',
  'MXN',
  'ILS',
  'AED',
  'SAR',
  'KWD',
  'BHD',
  'KRW',
  'TRY',
  'RON',
]);

/** What may stand beside the digits of a number: nothing, a currency, a per cent sign. */
export const belongsToNumber = (rest: string): boolean =>
  rest === '' || rest === '%' || currencyOf(rest, 'SEK') !== null;

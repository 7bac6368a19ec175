import type { Money } from '../money.ts';
import { daysBetween, type IsoDate } from '../time.ts';
import { aliasHits } from './alias-index.ts';
import { lostDecimals, toMoney, type AmountCell } from './money-cell.ts';
import { periodsAYear } from './billing-period.ts';
import { rowCurrency, type CurrencySources } from './row-currency.ts';
import type { RowReader } from './row-reader.ts';

/** I13: the yearly amount of a row: ARR; else MRR times 12; else the amount for each billing period; else the amount for the term, spread over a year. Null with a problem said, or nothing there. */
export function annualAmount(
  reader: RowReader,
  term: { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null },
  sources: CurrencySources,
): Money | 'unreadable' | null {
  const arr = reader.amount('arr');
  if (arr === 'unreadable') return 'unreadable';
  if (arr) {
    if (aliasHits('contracts', reader.headerOf('arr'))[0]?.field === 'amount')
      reader.notes.add(`${reader.headerOf('arr')}: taken for a yearly amount.`);
    return money(reader, 'arr', arr, sources);
  }
  const mrr = reader.amount('mrr');
  if (mrr === 'unreadable') return 'unreadable';
  if (mrr) {
    reader.notes.add(`${reader.headerOf('mrr')}: monthly, taken 12 times.`);
    return money(reader, 'mrr', mrr, sources, 12n);
  }
  const price = reader.amount('price');
  if (price === 'unreadable') return 'unreadable';
  if (price) return periodAmount(reader, price, sources);
  const amount = reader.amount('amount');
  if (amount === null || amount === 'unreadable') return amount;
  return termAmount(reader, amount, term, sources);
}

function periodAmount(reader: RowReader, price: AmountCell, sources: CurrencySources): Money | 'unreadable' {
  const billing = reader.raw('billing').trim();
  const times = periodsAYear(billing === '' ? reader.headerOf('price') : billing);
  if (times === null && price.amount.units !== 0n) {
    reader.complain('price', 'Nothing tells how often this amount falls due, so no yearly amount follows from it.');
    return 'unreadable';
  }
  if (times !== null && times !== 1n)
    reader.notes.add(`${reader.headerOf('price')}: for each billing period, counted for a year.`);
  return money(reader, 'price', price, sources, times ?? 1n);
}

function termAmount(
  reader: RowReader,
  amount: AmountCell,
  { startsOn, endsOn }: { readonly startsOn: IsoDate | null; readonly endsOn: IsoDate | null },
  sources: CurrencySources,
): Money | 'unreadable' {
  if (amount.amount.units === 0n) return money(reader, 'amount', amount, sources);
  if (startsOn === null || endsOn === null) {
    reader.complain('amount', 'An amount for the term can be turned into ARR only with a start and an end date.');
    return 'unreadable';
  }
  const days = daysBetween(startsOn, endsOn) + 1;
  if (days < 7) {
    reader.complain('amount', 'The term is shorter than a week, so that no yearly amount follows from it.');
    return 'unreadable';
  }
  const months = wholeMonths(startsOn, endsOn);
  if (months !== 12) reader.notes.add(`${reader.headerOf('amount')}: for the whole term, counted for 12 months.`);
  return months === null
    ? money(reader, 'amount', amount, sources, 365n, BigInt(days))
    : money(reader, 'amount', amount, sources, 12n, BigInt(months));
}

/** Whole months of a term, whether its end is the last day or the day after; null where it has none. */
function wholeMonths(startsOn: IsoDate, endsOn: IsoDate): number | null {
  const [year, month, day] = startsOn.split('-').map(Number) as [number, number, number];
  const [endYear, endMonth] = endsOn.split('-').map(Number) as [number, number, number];
  for (const months of [0, 1].map((more) => (endYear - year) * 12 + endMonth - month + more)) {
    const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
    const turn = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
    const away = daysBetween(endsOn, turn);
    if (months > 0 && (away === 0 || away === 1)) return months;
  }
  return null;
}

function money(
  reader: RowReader,
  field: string,
  amount: AmountCell,
  sources: CurrencySources,
  times = 1n,
  by = 1n,
): Money | 'unreadable' {
  const currency = rowCurrency(reader, field, amount.currency, sources);
  if (currency === null) return 'unreadable';
  const read = reader.take(field, toMoney(amount.amount, currency.code, times, by));
  if (read === null) return 'unreadable';
  reader.currency = currency;
  const lost = times === 1n && by === 1n ? lostDecimals(amount.amount, currency.code) : null;
  if (lost !== null) reader.warn(field, lost);
  return read;
}

import { formatMoneyCompact, formatMoneyList, minorDigits, type MoneyAmount } from './format-money.ts';
import { textWidth } from './text-width.ts';

/** Amounts as they stand in a column: `short` is never cut off, `full` says everything. */
export interface FittedMoney {
  readonly short: string;
  readonly full: string;
}

/**
 * The longest way to write the amounts that has room: in full, in three figures, in two, and then the first with how
 * many more currencies there are. A figure that loses its front reads as another figure.
 */
export function fitMoney(
  amounts: readonly MoneyAmount[],
  { locale, room, after = '' }: { locale: string; room: number; after?: string },
): FittedMoney {
  const full = formatMoneyList(amounts, { locale }) + after;
  const [first] = amounts;
  if (!first) return { short: '', full: '' };
  const ways = [full, ...[3, 2].map((digits) => formatMoneyList(amounts, { locale, isCompact: true, digits }) + after)];
  const rest = amounts.length > 1 ? ` + ${amounts.length - 1} more` : '';
  const least = formatMoneyCompact(first, { locale, digits: 2 }) + rest + after;
  return { short: ways.find((way) => textWidth(way) <= room) ?? least, full };
}

/** The room that one amount takes in full, or sums in several currencies when each is written in so many figures. */
export function moneyRoom(
  amounts: readonly MoneyAmount[],
  { locale, digits }: { locale: string; digits: 2 | 3 },
): number {
  if (amounts.length < 2) return textWidth(formatMoneyList(amounts, { locale }));
  const widest = (currency: string): number =>
    Math.max(
      ...samples.map((amount) =>
        textWidth(
          formatMoneyCompact({ currency, amountMinor: amount * 10 ** minorDigits(currency) }, { locale, digits }),
        ),
      ),
    );
  return amounts.reduce((sum, { currency }) => sum + widest(currency), (amounts.length - 1) * textWidth(' + '));
}

/** An amount of each length: which of them is the widest differs by language. */
const samples = [888, 8_880, 88_800, 888_000, 8_880_000, 88_800_000, 888_000_000, 8_880_000_000];

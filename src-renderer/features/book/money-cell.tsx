import type { Money } from '#domain/money';
import { fitMoney } from '../../lib/fit-money.ts';

/** Props of {@link MoneyCell}. */
export interface MoneyCellProps {
  readonly amounts: readonly Money[];
  readonly locale: string;
  /** The px there are for it at the normal text size. */
  readonly room: number;
  /** A word after the amounts, such as "ended". */
  readonly after?: string;
}

/** Amounts in a column: never cut off, and said in full to whoever points at them or hears them. */
export function MoneyCell({ amounts, locale, room, after = '' }: MoneyCellProps) {
  const { short, full } = fitMoney(amounts, { locale, room, after });
  if (short === full) return <span>{full}</span>;
  return (
    <span title={full}>
      <span aria-hidden="true">{short}</span>
      <span className="visually-hidden">{full}</span>
    </span>
  );
}

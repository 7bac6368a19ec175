import type { ReactNode } from 'react';
import type { BookTotals } from '#contract/accounts';
import { moneyRoom } from '../../lib/fit-money.ts';
import { TallyCell } from './book-cells.tsx';
import styles from './book-cells.module.css';
import type { BookColumnId } from './book-columns.tsx';
import { MoneyCell } from './money-cell.tsx';

/** The widths, in px, of the columns that have to hold sums. */
export interface BookRoom {
  readonly arr: number;
  readonly ends: number;
  readonly touch: number;
}

/** What stands beside the text of a cell at the end of its column, and at its start. */
const endPadding = 15;
const startPadding = 10;
/** Wider than this, sums take the next shorter form instead. */
const widestArr = { narrow: 169, wide: 340 };

/** The room for sums in these currencies: columns are as wide as their sums, not the other way round. */
export function bookRoom(totals: BookTotals | undefined, locale: string, isWide: boolean): BookRoom {
  const wanted = moneyRoom(totals?.arr ?? [], { locale, digits: isWide ? 3 : 2 }) + endPadding;
  return {
    arr: Math.min(Math.max(96, wanted), isWide ? widestArr.wide : widestArr.narrow),
    ends: isWide ? 128 : 90,
    touch: isWide ? 60 : 50,
  };
}

/** The px for the amounts in a cell of ARR. */
export const arrRoom = ({ arr }: BookRoom): number => arr - endPadding;

/** What stands under each column in a line that sums accounts: a group's, or the last one's. */
export function totalsCells(
  totals: BookTotals,
  room: BookRoom,
  locale: string,
): Readonly<Partial<Record<BookColumnId, ReactNode>>> {
  const { tally, arr, ended, withoutNextStep } = totals;
  return {
    strip: <TallyCell totals={totals} />,
    ...(tally.stale > 0 && { change: `${tally.stale} stale` }),
    arr: <MoneyCell amounts={arr} locale={locale} room={arrRoom(room)} />,
    ...(ended.accounts > 0 && {
      ends: (
        <span className={styles['ended']}>
          {ended.arr.length === 0 ? (
            `${ended.accounts} ended`
          ) : (
            <MoneyCell
              amounts={ended.arr}
              locale={locale}
              room={room.ends + room.touch - startPadding}
              after=" ended"
            />
          )}
        </span>
      ),
    }),
    ...(withoutNextStep > 0 && { next: `${withoutNextStep} without` }),
  };
}

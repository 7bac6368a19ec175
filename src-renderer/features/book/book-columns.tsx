import type { BookPresent, BookRow, BookSort, BookTotals } from '#contract/accounts';
import { formatDate } from '../../lib/format-date.ts';
import { formatMoneyList } from '../../lib/format-money.ts';
import type { GridColumn } from '../../ui/grid-types.ts';
import { ChangeCell, EndsCell, NextStepCell, SentimentCell, StripCell } from './book-cells.tsx';
import { arrRoom, totalsCells, type BookRoom } from './book-totals.tsx';
import { accountsWords, capitalised, changeText, coverageNames, sentimentWord } from './book-words.ts';
import { MoneyCell } from './money-cell.tsx';

/** The names of the columns, as the menu of columns has them. */
export const columnNames: Readonly<Record<BookColumnId, string>> = {
  name: 'Account',
  coverage: 'Coverage',
  stage: 'Stage',
  segment: 'Segment',
  industry: 'Industry',
  country: 'Country',
  owner: 'Owner',
  since: 'Customer since',
  strip: '26 weeks',
  sentiment: 'Sentiment',
  change: '8 weeks',
  arr: 'ARR',
  ends: 'Ends',
  touch: 'Touch',
  next: 'Next step',
};

export type BookColumnId = BookSort['by'] | 'strip';

/** What every account has, known or not. */
const always: readonly BookColumnId[] = ['name', 'strip', 'sentiment', 'change'];

/** The columns that exist in this book: what nobody has needs no place, and a group says itself what it is. */
export const columnsFor = (present: readonly BookPresent[], grouped: string): readonly BookColumnId[] =>
  (Object.keys(columnNames) as BookColumnId[]).filter(
    (id) => id !== grouped && (always.includes(id) || (present as readonly string[]).includes(id)),
  );

interface ColumnSettings {
  readonly locale: string;
  readonly today: string;
  readonly present: readonly BookPresent[];
  readonly grouped: string;
  readonly sorted: BookSort['by'];
  readonly hidden: readonly string[];
  readonly totals: BookTotals | undefined;
  readonly room: BookRoom;
  readonly isWide: boolean;
  /** Opens what gut and data disagree on. */
  readonly onApart: (id: string) => void;
}

/** The mark of the order beside a heading that is no wider than its column otherwise. */
const sortMark = 14;

/**
 * The columns of the Book: those that somebody has, less those that the person put away. Their widths are the least
 * that hold what stands in them, so that all that are shown at first fit beside the rail in a window of 1280 px.
 */
export function bookColumns(settings: ColumnSettings): readonly GridColumn<BookRow>[] {
  const { locale, today, totals, present, grouped, sorted, hidden, room, isWide, onApart } = settings;
  const sums = totals ? totalsCells(totals, room, locale) : {};
  const marked = (id: BookColumnId, width: number, mark = sortMark): number => (id === sorted ? width + mark : width);
  const all: readonly (GridColumn<BookRow> & { readonly id: BookColumnId })[] = [
    {
      id: 'name',
      header: columnNames.name,
      width: 132,
      grow: 4,
      isRowHeader: true,
      isSortable: true,
      cell: (row) => <span dir="auto">{row.name}</span>,
      text: (row) => row.name,
      footer: totals && accountsWords(totals.accounts),
    },
    {
      id: 'coverage',
      header: columnNames.coverage,
      width: 76,
      ideal: 80,
      isSortable: true,
      cell: (row) => row.coverage && coverageNames[row.coverage],
      text: (row) => (row.coverage ? coverageNames[row.coverage] : ''),
    },
    {
      id: 'stage',
      header: columnNames.stage,
      width: 97,
      ideal: isWide ? 124 : 100,
      isSortable: true,
      cell: (row) => row.stage && capitalised(row.stage),
      text: (row) => row.stage ?? '',
    },
    words('segment', 94, isWide ? 130 : 100),
    words('industry', 94, isWide ? 140 : 110),
    words('country', 84, isWide ? 120 : 96),
    words('owner', 90, isWide ? 140 : 110),
    {
      id: 'since',
      header: columnNames.since,
      width: marked('since', 102),
      isSortable: true,
      cell: (row) => row.customerSince && formatDate(row.customerSince, { locale, today }),
      text: (row) => row.customerSince ?? '',
    },
    {
      id: 'strip',
      header: columnNames.strip,
      width: 110,
      cell: (row) => <StripCell strip={row.strip} />,
    },
    {
      id: 'sentiment',
      header: columnNames.sentiment,
      width: marked('sentiment', 88, 0),
      isSortable: true,
      cell: (row) => <SentimentCell row={row} onApart={onApart} />,
      text: (row) => `${sentimentWord(row)}${row.stale ? ' (stale)' : ''}${row.apart ? ' (the data disagrees)' : ''}`,
    },
    {
      id: 'change',
      header: columnNames.change,
      width: marked('change', 58),
      ideal: isWide ? 74 : 62,
      isSortable: true,
      cell: (row) => <ChangeCell change={row.change} />,
      text: (row) => changeText(row.change),
    },
    {
      id: 'arr',
      header: columnNames.arr,
      width: room.arr,
      align: 'end',
      isSortable: true,
      cell: (row) => <MoneyCell amounts={row.arr} locale={locale} room={arrRoom(room)} />,
      text: (row) => formatMoneyList(row.arr, { locale }),
    },
    {
      id: 'ends',
      header: columnNames.ends,
      width: room.ends,
      isSortable: true,
      cell: (row) => <EndsCell row={row} locale={locale} today={today} isWide={isWide} />,
      text: (row) => row.endsOn ?? (row.endedOn === null ? '' : `ended ${row.endedOn}`),
    },
    {
      id: 'touch',
      header: columnNames.touch,
      width: marked('touch', room.touch, 10),
      isSortable: true,
      cell: (row) => touchWords(row.touchDays),
      text: (row) => (row.touchDays === null ? '' : String(row.touchDays)),
    },
    {
      id: 'next',
      header: columnNames.next,
      width: 93,
      grow: 5,
      isSortable: true,
      cell: (row) => <NextStepCell row={row} locale={locale} today={today} />,
      text: (row) => (row.nextStep ? `${row.nextStep.due ?? ''} ${row.nextStep.text}`.trim() : ''),
    },
  ];
  const shown = columnsFor(present, grouped).filter((id) => id === 'name' || !hidden.includes(id));
  return all.flatMap((column) =>
    shown.includes(column.id) ? [{ ...column, footer: column.footer ?? sums[column.id] }] : [],
  );
}

/** A column of words that somebody chose or imported, in whatever script. */
const words = (
  id: 'segment' | 'industry' | 'country' | 'owner',
  width: number,
  ideal: number,
): GridColumn<BookRow> & { readonly id: BookColumnId } => ({
  id,
  header: columnNames[id],
  width,
  ideal,
  isSortable: true,
  cell: (row) => row[id] && <span dir="auto">{row[id]}</span>,
  text: (row) => row[id] ?? '',
});

const touchWords = (days: number | null): string => (days === null ? '' : days === 0 ? 'today' : `${days} d`);

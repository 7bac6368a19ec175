import type { BookRow, BookTotals, BookSort } from '#contract/accounts';
import type { Output } from '#contract/channels';
import { formatDate } from '../../lib/format-date.ts';
import { formatMoneyList } from '../../lib/format-money.ts';
import type { GridColumn } from '../../ui/grid-types.ts';
import { ChangeCell, NextStepCell, SentimentCell, StripCell, TallyCell } from './book-cells.tsx';
import { capitalised, changeText, coverageNames, sentimentWord, totalWords } from './book-words.ts';

/** The names of the columns, as the menu of columns has them. */
export const columnNames: Readonly<Record<BookColumnId, string>> = {
  name: 'Account',
  coverage: 'Coverage',
  stage: 'Stage',
  segment: 'Segment',
  strip: '26 weeks',
  sentiment: 'Sentiment',
  change: '8 weeks',
  arr: 'ARR',
  ends: 'Ends',
  touch: 'Touch',
  next: 'Next step',
};

export type BookColumnId = BookSort['by'] | 'strip';

interface ColumnSettings {
  readonly locale: string;
  readonly today: string;
  readonly present: Output<'accounts:page'>['present'];
  readonly grouped: string;
  readonly hidden: readonly string[];
  readonly totals: BookTotals | undefined;
  readonly isWide: boolean;
}

/** The columns of the Book: those that somebody has, less those that the person put away. */
export function bookColumns(settings: ColumnSettings): readonly GridColumn<BookRow>[] {
  const { locale, today, totals, present, grouped, hidden, isWide } = settings;
  const has = new Set<string>(['name', 'strip', 'sentiment', 'change', ...present].filter((id) => id !== grouped));
  const all: readonly (GridColumn<BookRow> & { readonly id: BookColumnId })[] = [
    {
      id: 'name',
      header: columnNames.name,
      width: 152,
      grow: 2,
      isRowHeader: true,
      isSortable: true,
      cell: (row) => <span dir="auto">{row.name}</span>,
      text: (row) => row.name,
      footer: totals && accountsWords(totals.accounts),
    },
    {
      id: 'coverage',
      header: columnNames.coverage,
      width: 80,
      isSortable: true,
      cell: (row) => row.coverage && coverageNames[row.coverage],
      text: (row) => (row.coverage ? coverageNames[row.coverage] : ''),
    },
    {
      id: 'stage',
      header: columnNames.stage,
      width: isWide ? 124 : 100,
      isSortable: true,
      cell: (row) => row.stage && capitalised(row.stage),
      text: (row) => row.stage ?? '',
    },
    {
      id: 'segment',
      header: columnNames.segment,
      width: 100,
      isSortable: true,
      cell: (row) => row.segment && <span dir="auto">{row.segment}</span>,
      text: (row) => row.segment ?? '',
    },
    {
      id: 'strip',
      header: columnNames.strip,
      width: 110,
      cell: (row) => <StripCell strip={row.strip} />,
      footer: totals && <TallyCell totals={totals} />,
    },
    {
      id: 'sentiment',
      header: columnNames.sentiment,
      width: 86,
      isSortable: true,
      cell: (row) => <SentimentCell row={row} />,
      text: (row) => `${sentimentWord(row)}${row.stale ? ' (stale)' : ''}`,
    },
    {
      id: 'change',
      header: columnNames.change,
      width: 62,
      isSortable: true,
      cell: (row) => <ChangeCell change={row.change} />,
      text: (row) => changeText(row.change),
      footer: totals && totals.tally.stale > 0 ? `${totals.tally.stale} stale` : undefined,
    },
    {
      id: 'arr',
      header: columnNames.arr,
      width: (totals?.arr.length ?? 0) > 1 ? 152 : 108,
      align: 'end',
      isSortable: true,
      cell: (row) => formatMoneyList(row.arr, { locale }),
      text: (row) => formatMoneyList(row.arr, { locale }),
      footer: totals && totalWords(totals.arr, locale),
    },
    {
      id: 'ends',
      header: columnNames.ends,
      width: 88,
      isSortable: true,
      cell: (row) => row.endsOn && formatDate(row.endsOn, { locale, today }),
      text: (row) => row.endsOn ?? '',
    },
    {
      id: 'touch',
      header: columnNames.touch,
      width: 52,
      isSortable: true,
      cell: (row) => touchWords(row.touchDays),
      text: (row) => (row.touchDays === null ? '' : String(row.touchDays)),
    },
    {
      id: 'next',
      header: columnNames.next,
      width: 130,
      grow: 3,
      isSortable: true,
      cell: (row) => <NextStepCell row={row} locale={locale} today={today} />,
      text: (row) => (row.nextStep ? `${row.nextStep.due ?? ''} ${row.nextStep.text}`.trim() : ''),
      footer: totals && totals.withoutNextStep > 0 ? `${totals.withoutNextStep} without` : undefined,
    },
  ];
  return all.filter(({ id }) => has.has(id) && (id === 'name' || !hidden.includes(id)));
}

export const accountsWords = (count: number): string => (count === 1 ? '1 account' : `${count} accounts`);

const touchWords = (days: number | null): string => (days === null ? '' : days === 0 ? 'today' : `${days} d`);

import { useMemo, useState } from 'react';
import { DataGrid } from '../../ui/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { groupedLines } from '../../ui/grid-groups.ts';
import type { GridColumn, GridSort } from '../../ui/grid-types.ts';
import { LEVELS } from '../../ui/level.ts';
import { SentimentStrip } from '../../ui/sentiment-strip.tsx';
import { SentimentTally } from '../../ui/sentiment-tally.tsx';
import { SentimentWord } from '../../ui/sentiment-word.tsx';
import styles from './grid-specimens.module.css';
import { COMPANIES, LEVEL_WORDS, type Company } from './sample-companies.ts';
import { Specimen } from './specimen.tsx';

const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const total = (rows: readonly Company[]) => money.format(rows.reduce((sum, row) => sum + row.worth, 0));
const tally = (rows: readonly Company[]) => (
  <SentimentTally
    counts={LEVELS.map((level) => rows.filter((row) => row.level === level).length)}
    labels={LEVEL_WORDS}
  />
);

const COLUMNS: readonly GridColumn<Company>[] = [
  {
    id: 'name',
    header: 'Company',
    width: 159,
    grow: 1,
    isRowHeader: true,
    isSortable: true,
    cell: (row) => <span className={styles['cut']}>{row.name}</span>,
    text: (row) => row.name,
    footer: `${COMPANIES.length} companies`,
  },
  { id: 'sector', header: 'Sector', width: 98, isSortable: true, cell: (row) => row.sector, text: (row) => row.sector },
  {
    id: 'strip',
    header: '26 weeks',
    width: 120,
    cell: (row) => <SentimentStrip weeks={row.weeks} label={`26 weeks of ${row.name}`} />,
    footer: tally(COMPANIES),
  },
  {
    id: 'level',
    header: 'Level',
    width: 150,
    isSortable: true,
    cell: (row) =>
      row.level === null ? (
        <SentimentWord level={null} word="None yet" />
      ) : (
        <SentimentWord level={row.level} word={LEVEL_WORDS[row.level]} state={row.isStale ? 'hatched' : 'solid'} />
      ),
    text: (row) => (row.level === null ? '' : LEVEL_WORDS[row.level]),
  },
  {
    id: 'worth',
    header: 'Worth',
    width: 110,
    align: 'end',
    isSortable: true,
    cell: (row) => money.format(row.worth),
    text: (row) => String(row.worth),
    footer: total(COMPANIES),
  },
  {
    id: 'days',
    header: 'Touch',
    width: 57,
    isSortable: true,
    cell: (row) => `${row.days} d`,
    text: (row) => String(row.days),
  },
  {
    id: 'next',
    header: 'Next step',
    width: 140,
    grow: 1,
    cell: (row) => <span className={styles['cut']}>{row.next}</span>,
    text: (row) => row.next,
  },
];

/** A table of 5,000 rows, grouped and plain, and an empty one. */
export function GridSpecimens() {
  const [sort, setSort] = useState<GridSort>({ columnId: 'name', direction: 'ascending' });
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set(['Long tail']));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['company-14']));
  const lines = useMemo(() => {
    const sign = sort.direction === 'ascending' ? 1 : -1;
    const key = sort.columnId as 'name' | 'sector' | 'level' | 'worth' | 'days';
    const rows = COMPANIES.toSorted((a, b) => {
      const [left, right] = [a[key] ?? 0, b[key] ?? 0];
      return (left < right ? -1 : left > right ? 1 : 0) * sign;
    });
    const groups = ['Strategic', 'Core', 'Long tail'].map((sector) => {
      const own = rows.filter((row) => row.sector === sector);
      return { id: sector, label: sector, rows: own, cells: { strip: tally(own), worth: total(own) } };
    });
    return groupedLines(groups, closed);
  }, [sort, closed]);

  return (
    <>
      <Specimen name="Grouped" isWide>
        <div className={styles['tall']}>
          <DataGrid
            label="Companies by sector"
            columns={COLUMNS}
            rowCount={lines.rowCount}
            rowAt={lines.rowAt}
            groupAt={lines.groupAt}
            rowId={(row) => row.id}
            sort={sort}
            onSortChange={setSort}
            onGroupToggle={(id) =>
              setClosed(closed.has(id) ? new Set([...closed].filter((one) => one !== id)) : new Set([...closed, id]))
            }
            selectedIds={selected}
            onSelectionChange={setSelected}
            onOpen={() => undefined}
            hasFooter
          />
        </div>
      </Specimen>
      <Specimen name="Rows on their way" isWide>
        <div className={styles['low']}>
          <DataGrid
            label="Companies on their way"
            columns={COLUMNS}
            rowCount={40}
            rowAt={(index) => (index < 3 ? COMPANIES[index] : undefined)}
            rowId={(row) => row.id}
          />
        </div>
      </Specimen>
      <Specimen name="Empty" isWide>
        <div className={styles['low']}>
          <DataGrid
            label="No companies"
            columns={COLUMNS}
            rowCount={0}
            rowAt={() => undefined}
            rowId={(row) => row.id}
            emptyState={<EmptyState text="No company matches this sentence." />}
          />
        </div>
      </Specimen>
    </>
  );
}

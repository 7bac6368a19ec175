import { useState } from 'react';
import type { ImportChoices, ImportOutcome } from '#contract/imports';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { PlannedRow } from './planned-row.tsx';
import { usePlannedRows } from './use-planned-rows.ts';

/** Props of {@link PlannedRows}. */
export interface PlannedRowsProps {
  token: string;
  choices: ImportChoices;
  outcome: ImportOutcome;
  kind: 'accounts' | 'contracts';
}

/** The rows of one outcome, however many: each with what would change and why, cell by cell. */
export function PlannedRows({ token, choices, outcome, kind }: PlannedRowsProps) {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const { total, rowAt } = usePlannedRows(token, choices, outcome, range);
  if (total === undefined) return <SkeletonRows count={5} label="Working out what would happen" />;
  return (
    <List
      label={listNames[outcome]}
      rowCount={total}
      rowAt={rowAt}
      rowId={({ row }) => `row ${row}`}
      rowLabel={({ row, title }) => `Row ${row}, ${title}`}
      estimatedHeight={outcome === 'unchanged' ? 34 : 52}
      hasLetterKeys={false}
      onRangeChange={(first, last) =>
        setRange((old) => (old.first === first && old.last === last ? old : { first, last }))
      }
      renderRow={(row, { isCurrent }) => <PlannedRow row={row} kind={kind} isCurrent={isCurrent} />}
      emptyState={<EmptyState text={emptyWords[outcome]} />}
    />
  );
}

const listNames: Readonly<Record<ImportOutcome, string>> = {
  created: 'Rows that are new',
  updated: 'Rows that change something',
  unchanged: 'Rows that are in the book already',
  skipped: 'Rows that are left out',
  question: 'Rows that need an answer',
};

const emptyWords: Readonly<Record<ImportOutcome, string>> = {
  created: 'No row is new to the book.',
  updated: 'No row changes anything that is in the book.',
  unchanged: 'No row is in the book just as it is here.',
  skipped: 'No row is left out.',
  question: 'Nothing is unclear.',
};

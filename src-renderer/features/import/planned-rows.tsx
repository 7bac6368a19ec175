import { useState } from 'react';
import { useStore } from 'zustand';
import type { ImportChoices, ImportRowsShown } from '#contract/imports';
import type { ImportKind } from '#domain/import/fields';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { importStore } from './import-store.ts';
import { PlannedRow } from './planned-row.tsx';
import { usePlannedRows } from './use-planned-rows.ts';

/** Props of {@link PlannedRows}. */
export interface PlannedRowsProps {
  token: string;
  choices: ImportChoices;
  shown: ImportRowsShown;
  /** Header of the column whose problems alone are shown. */
  column: string | null;
  kind: ImportKind;
}

/** The rows of one tab, however many: each with what would change and why, cell by cell. */
export function PlannedRows({ token, choices, shown, column, kind }: PlannedRowsProps) {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const takesFocus = useStore(importStore, (state) => state.rowsTakeFocus);
  const { total, rowAt } = usePlannedRows(token, choices, shown, column, range);
  if (total === undefined) return <SkeletonRows count={5} label="Working out what would happen" />;
  return (
    <List
      label={listNames[shown]}
      rowCount={total}
      rowAt={rowAt}
      rowId={({ row }) => `row ${row}`}
      rowLabel={({ row, title }) => `Row ${row}, ${title}`}
      estimatedHeight={shown === 'unchanged' ? 34 : 52}
      hasLetterKeys={false}
      autoFocus={takesFocus}
      onRangeChange={(first, last) =>
        setRange((old) => (old.first === first && old.last === last ? old : { first, last }))
      }
      renderRow={(row, { isCurrent }) => (
        <PlannedRow row={row} kind={kind} isCurrent={isCurrent} saysOutcome={shown === 'problem'} />
      )}
      emptyState={<EmptyState text={emptyWords[shown]} />}
    />
  );
}

const listNames: Readonly<Record<ImportRowsShown, string>> = {
  created: 'Rows that are new',
  updated: 'Rows that change something',
  unchanged: 'Rows that are in the book already',
  skipped: 'Rows that are left out',
  question: 'Rows that need an answer',
  problem: 'Rows with a problem',
};

const emptyWords: Readonly<Record<ImportRowsShown, string>> = {
  created: 'No row is new to the book.',
  updated: 'No row changes anything that is in the book.',
  unchanged: 'No row is in the book just as it is here.',
  skipped: 'No row is left out.',
  question: 'Nothing is unclear.',
  problem: 'Everything can be read.',
};

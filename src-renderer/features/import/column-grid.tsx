import { useMemo } from 'react';
import type { FileLook, ImportChoices, ImportPreview } from '#contract/imports';
import { dateOrders, orderNames } from '#domain/import/date-cell';
import { DataGrid } from '../../ui/data-grid.tsx';
import { SentenceMenu } from '../../ui/filter-sentence.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { GridColumn } from '../../ui/grid-types.ts';
import { cx } from '../../ui/cx.ts';
import styles from './column-grid.module.css';
import { setDateOrder, setDecimal, setField, showProblems } from './import-store.ts';

type Column = FileLook['columns'][number];
type Formats = ImportPreview['columns'];

/** Props of {@link ColumnGrid}. */
export interface ColumnGridProps {
  look: FileLook;
  choices: ImportChoices;
  /** How the columns were read; empty until the first preview is there. */
  columns: Formats;
}

/** Every column of the file: what stands in it, where it goes, how it is read, what could not be read. */
export function ColumnGrid({ look, choices, columns: formats }: ColumnGridProps) {
  const grid = useMemo(() => gridColumns(look, choices, formats), [look, choices, formats]);
  return (
    <DataGrid
      label="Columns of the file"
      columns={grid}
      rowCount={look.columns.length}
      rowAt={(index) => look.columns[index]}
      rowId={({ index }) => String(index)}
      rowHeight={34}
      hasLetterKeys={false}
      onOpen={({ index, header }) => {
        if (formats[index]?.problems) showProblems(header);
      }}
      emptyState="The file has no columns."
    />
  );
}

const gridColumns = (look: FileLook, choices: ImportChoices, formats: Formats): readonly GridColumn<Column>[] => [
  {
    id: 'header',
    header: 'Column',
    width: 160,
    grow: 1,
    isRowHeader: true,
    cell: ({ header }) => <span dir="auto">{header}</span>,
    text: ({ header }) => header,
  },
  {
    id: 'samples',
    header: 'What stands in it',
    width: 200,
    grow: 2,
    cell: ({ samples }) => (
      <span dir="auto">{samples.length === 0 ? 'nothing in the first rows' : samples.join(' · ')}</span>
    ),
    text: ({ samples }) => samples.join(' · '),
  },
  {
    id: 'field',
    header: 'Goes to',
    width: 200,
    cell: ({ index, header }) => (
      <FieldMenu
        look={look}
        header={header}
        field={choices.mapping[index] ?? null}
        onChange={(field) => setField(index, field)}
      />
    ),
    text: ({ index }) => fieldLabel(look, choices.mapping[index] ?? null),
  },
  {
    id: 'format',
    header: 'Read as',
    width: 190,
    cell: (column) => <FormatMenu look={look} choices={choices} formats={formats} column={column} />,
  },
  {
    id: 'problems',
    header: 'Problems',
    width: 84,
    align: 'end',
    cell: ({ index, header }) =>
      formats[index]?.problems ? (
        <span className={cx(styles.problems)}>
          <LinkButton
            aria-label={`Problems of ${header}: ${formats[index].problems}`}
            onPress={() => showProblems(header)}
          >
            {formats[index].problems}
          </LinkButton>
        </span>
      ) : (
        ''
      ),
    text: ({ index }) => String(formats[index]?.problems ?? ''),
  },
];

const kept = 'Kept as it is';

const fieldLabel = (look: FileLook, field: string | null): string =>
  look.fields.find(({ id }) => id === field)?.label ?? kept;

function FieldMenu({
  look,
  header,
  field,
  onChange,
}: {
  look: FileLook;
  header: string;
  field: string | null;
  onChange: (field: string | null) => void;
}) {
  const value = fieldLabel(look, field);
  return (
    <span className={cx(field === null && styles.kept)}>
      <SentenceMenu
        label={`${header} goes to`}
        value={value}
        entries={[
          { id: 'kept', label: kept, isSelected: field === null, onAction: () => onChange(null) },
          { kind: 'line', id: 'line' },
          ...look.fields.map(({ id, label }) => ({
            id,
            label,
            isSelected: id === field,
            onAction: () => onChange(id),
          })),
        ]}
      />
    </span>
  );
}

function FormatMenu({
  look,
  choices,
  formats,
  column,
}: {
  look: FileLook;
  choices: ImportChoices;
  formats: Formats;
  column: Column;
}) {
  const { index, header } = column;
  const field = look.fields.find(({ id }) => id === choices.mapping[index]);
  const format = formats[index];
  if (field?.isDate && format?.date) {
    const chosen = choices.dateOrders.find((choice) => choice.column === index)?.order;
    return (
      <SentenceMenu
        label={`Dates of ${header}`}
        value={format.isOpen ? 'day or month first?' : format.date}
        entries={dateOrders.map((order) => ({
          id: order,
          label: orderNames[order],
          isSelected: order === chosen || orderNames[order] === format.date,
          onAction: () => setDateOrder(index, order),
        }))}
      />
    );
  }
  if (field?.isNumber && format?.number) {
    return (
      <SentenceMenu
        label={`Numbers of ${header}`}
        value={numberNames[format.number]}
        entries={(['.', ','] as const).map((sign) => ({
          id: sign,
          label: numberNames[sign],
          isSelected: sign === format.number,
          onAction: () => setDecimal(index, sign),
        }))}
      />
    );
  }
  return <span>{field ? 'as written' : ''}</span>;
}

const numberNames = { '.': '1,234.50', ',': '1.234,50' } as const;

import { Fragment, type Node, type ResolvedPos, type Schema } from '@milkdown/kit/prose/model';
import { TextSelection, type EditorState, type Transaction } from '@milkdown/kit/prose/state';

/** A place in a table, counted from 0; row 0 is the head. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** What can be done to the table that the caret stands in. */
export type TableEdit =
  | 'row above'
  | 'row below'
  | 'column before'
  | 'column after'
  | 'remove row'
  | 'remove column'
  | 'remove table';

/** What stands in a cell, and to which side its column leans. */
interface Cell {
  readonly content: Fragment;
  readonly alignment: unknown;
}

interface Found extends Place {
  readonly table: Node;
  /** Of the table in the note. */
  readonly at: number;
}

/** The table around a place of the note, and the cell that it is in. */
export function tableAround($from: ResolvedPos): Found | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table')
      return {
        table: $from.node(depth),
        at: $from.before(depth),
        row: $from.index(depth),
        column: $from.index(depth + 1),
      };
  return null;
}

/** Changes the table around the caret, which goes to `intoColumn` of a new row; null where there is none. */
export function editTable(state: EditorState, edit: TableEdit, intoColumn?: number): Transaction | null {
  const found = tableAround(state.selection.$from);
  if (!found) return null;
  const { row, column, table, at } = found;
  const rows = cellsOf(table);
  const width = rows[0]?.length ?? 0;
  if (edit === 'remove table' || (edit === 'remove column' && width <= 1)) return removeTable(state, found);
  const alignment = (of: number): unknown => rows[0]?.[of]?.alignment ?? null;
  const emptyRow = (): Cell[] => Array.from({ length: width }, (_, of) => emptyCell(alignment(of)));
  const widened = (where: number): Cell[][] =>
    rows.map((cells) => cells.toSpliced(where, 0, emptyCell(alignment(column))));
  switch (edit) {
    case 'row above':
      return write(state, table, at, rows.toSpliced(row, 0, emptyRow()), { row, column });
    case 'row below':
      return write(state, table, at, rows.toSpliced(row + 1, 0, emptyRow()), {
        row: row + 1,
        column: intoColumn ?? column,
      });
    case 'column before':
      return write(state, table, at, widened(column), { row, column });
    case 'column after':
      return write(state, table, at, widened(column + 1), { row, column: column + 1 });
    case 'remove row': {
      // The row that comes first is the head, and Markdown knows no table without a row below it.
      const left = rows.toSpliced(row, 1);
      const kept = left.length < 2 ? [...left, emptyRow()] : left;
      return write(state, table, at, kept, { row: Math.min(row, kept.length - 1), column });
    }
    case 'remove column': {
      const narrowed = rows.map((cells) => cells.toSpliced(column, 1));
      return write(state, table, at, narrowed, { row, column: Math.min(column, width - 2) });
    }
  }
}

/** The caret to the cell below; under the last row a new one is begun, and an empty last row is left behind. */
export function goBelow(state: EditorState): Transaction | null {
  const found = tableAround(state.selection.$from);
  if (!found) return null;
  const { table, at, row, column } = found;
  const isLast = row === table.childCount - 1;
  if (!isLast) return state.tr.setSelection(caretIn(state.tr.doc, at, { row: row + 1, column })).scrollIntoView();
  const isEmpty = table.child(row).textContent === '' && !hasLeaf(table.child(row));
  if (!isEmpty) return editTable(state, 'row below');
  const { paragraph } = state.schema.nodes;
  if (!paragraph) return null;
  const rows = cellsOf(table);
  // The empty row was the sign that the table is done, unless it is all the table has.
  const kept = rows.length > 2 ? rows.slice(0, -1) : rows;
  const made = tableOf(state.schema, kept);
  const tr = state.tr.replaceWith(at, at + table.nodeSize, [made, paragraph.create()]);
  return tr.setSelection(TextSelection.create(tr.doc, at + made.nodeSize + 1)).scrollIntoView();
}

/** A table of cells, the first row its head. */
export function tableOf(schema: Schema, rows: readonly (readonly Cell[])[]): Node {
  const { table, table_header_row, table_row, table_header, table_cell, paragraph } = schema.nodes;
  if (!table || !table_header_row || !table_row || !table_header || !table_cell || !paragraph)
    throw new Error('this editor knows no tables');
  return table.create(
    null,
    rows.map((cells, index) =>
      (index === 0 ? table_header_row : table_row).create(
        null,
        cells.map(({ content, alignment }) =>
          (index === 0 ? table_header : table_cell).create(
            { alignment },
            content.size > 0 ? content : paragraph.create(),
          ),
        ),
      ),
    ),
  );
}

/** A cell without a word. */
export const emptyCell = (alignment: unknown = null): Cell => ({ content: Fragment.empty, alignment });

/** The caret at the end of what a cell says. */
export function caretIn(doc: Node, tableAt: number, { row, column }: Place): TextSelection {
  const table = doc.nodeAt(tableAt);
  let at = tableAt + 1;
  for (let of = 0; of < row; of += 1) at += table?.child(of).nodeSize ?? 0;
  const cells = table?.child(row);
  at += 1;
  for (let of = 0; of < column; of += 1) at += cells?.child(of).nodeSize ?? 0;
  const cell = cells?.child(column);
  return TextSelection.create(doc, at + (cell?.nodeSize ?? 4) - 2);
}

const cellsOf = (table: Node): Cell[][] =>
  table.content.content.map((row) =>
    row.content.content.map((cell): Cell => ({ content: cell.content, alignment: cell.attrs['alignment'] as unknown })),
  );

function write(
  state: EditorState,
  table: Node,
  at: number,
  rows: readonly (readonly Cell[])[],
  place: Place,
): Transaction {
  const tr = state.tr.replaceWith(at, at + table.nodeSize, tableOf(state.schema, rows));
  return tr.setSelection(caretIn(tr.doc, at, place)).scrollIntoView();
}

function removeTable(state: EditorState, { table, at }: Found): Transaction | null {
  const { paragraph } = state.schema.nodes;
  if (!paragraph) return null;
  const tr = state.tr.replaceWith(at, at + table.nodeSize, paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView();
}

function hasLeaf(node: Node): boolean {
  let found = false;
  node.descendants((inner) => {
    if (inner.isLeaf) found = true;
  });
  return found;
}

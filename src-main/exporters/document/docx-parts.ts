import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx';

/* The parts that a document in Word's format is made of: styles by name, real tables, nothing drawn. */

/** CP8: a line's own id as a bookmark in its row: it survives editing in Word and in LibreOffice. */
export const bookmarkOf = (id: string): string => `bw_${id.replaceAll('-', '')}`;

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'D5D9DE' };
const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'AAB1B9' };

export const paragraph = (
  style: string,
  text: string,
  more: { keepNext?: boolean; bookmark?: string } = {},
): Paragraph =>
  new Paragraph({
    style,
    keepNext: more.keepNext ?? false,
    children:
      more.bookmark === undefined
        ? [new TextRun(text)]
        : [new Bookmark({ id: more.bookmark, children: [new TextRun(text)] })],
  });

/** A column of a table: its name, its share of the width in twips, and where its text stands. */
export interface Column {
  readonly name: string;
  readonly width: number;
  readonly end?: boolean;
}

/** A row: its cells, and the line that it is of. */
export interface Row {
  readonly id: string | null;
  readonly cells: readonly string[];
}

/** A real table: its header row repeats on every page, no row is torn, lines below rows only. */
export function table(columns: readonly Column[], rows: readonly Row[]): Table {
  const cellOf = (text: string, column: Column, style: string, bookmark: string | null, last: boolean): TableCell =>
    new TableCell({
      width: { size: column.width, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: style === 'BWLabel' ? rule : last ? none : hair },
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      children: [
        new Paragraph({
          style,
          alignment: column.end ? AlignmentType.END : AlignmentType.START,
          children:
            bookmark === null ? [new TextRun(text)] : [new Bookmark({ id: bookmark, children: [new TextRun(text)] })],
        }),
      ],
    });
  return new Table({
    columnWidths: columns.map(({ width }) => width),
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cellOf(column.name, column, 'BWLabel', null, false)),
      }),
      ...rows.map(
        ({ id, cells }, index) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, at) =>
              cellOf(
                cells[at] ?? '',
                column,
                'BWTable',
                at === 0 && id !== null ? bookmarkOf(id) : null,
                index === rows.length - 1,
              ),
            ),
          }),
      ),
    ],
  });
}

const run = (size: number, more: object = {}): object => ({ font: 'Inter', size: size * 2, color: '14171A', ...more });
const spacing = (leading: number, before = 0, after = 0): object => ({
  spacing: { line: leading * 20, lineRule: 'exact', before: before * 20, after: after * 20 },
});

/** The styles by the names that a person sees in the list of styles. */
export const docxStyles = {
  default: {
    document: { run: { font: 'Inter', size: 17, color: '14171A' } },
    heading1: {
      run: { font: 'Inter', size: 19, bold: true, color: '14171A' },
      paragraph: {
        ...spacing(16, 16, 4),
        keepNext: true,
        border: { top: { style: BorderStyle.SINGLE, size: 6, color: '14171A', space: 4 } },
      },
    },
    heading2: {
      run: { font: 'Inter', size: 26, bold: true, color: '14171A' },
      paragraph: { ...spacing(18, 12, 2), keepNext: true },
    },
    title: { run: { font: 'Inter', size: 44, bold: true, color: '14171A' }, paragraph: { ...spacing(28, 8, 2) } },
  },
  paragraphStyles: [
    { id: 'BWText', name: 'BW Text', basedOn: 'Normal', run: run(8.5), paragraph: spacing(12, 0, 4) },
    { id: 'BWTable', name: 'BW Table', basedOn: 'Normal', run: run(8.5), paragraph: spacing(12) },
    {
      id: 'BWNote',
      name: 'BW Note',
      basedOn: 'Normal',
      run: run(7, { color: '5C646D' }),
      paragraph: spacing(10, 0, 4),
    },
    {
      id: 'BWLabel',
      name: 'BW Label',
      basedOn: 'Normal',
      run: run(7.5, { bold: true, color: '3F464E' }),
      paragraph: spacing(10),
    },
    {
      id: 'BWKicker',
      name: 'BW Kicker',
      basedOn: 'Normal',
      run: run(8, { bold: true, color: '1B3656' }),
      paragraph: spacing(12),
    },
    { id: 'BWFinding', name: 'BW Finding', basedOn: 'Normal', run: run(14), paragraph: spacing(20, 8, 8) },
  ],
};

import { tableNames, type BookTables, type TableName } from '#domain/book-tables';

/** The marks of a whole-book export, so that an import knows what it has before it. */
export const exportFormat = 'bellwether-book';
export const exportVersion = 1;

/** Rows of a table in the order of their ids. Read lazily: a book can be larger than memory likes. */
export type ReadRows = <T extends TableName>(table: T) => Iterable<BookTables[T]>;

export interface ExportHead {
  readonly exportedAt: string;
  readonly schemaVersion: number;
}

/** What a file of a note holds. */
export interface ExportFile {
  readonly sha256: string;
  readonly base64: string;
}

/** The whole book as JSON text, piece by piece: a head, every table with its rows, then the files, one a line. */
export function* bookAsJson(
  readRows: ReadRows,
  head: ExportHead,
  readFiles: () => Iterable<ExportFile>,
): Generator<string> {
  yield `{"format":"${exportFormat}","version":${exportVersion},"exportedAt":${JSON.stringify(head.exportedAt)},"schemaVersion":${head.schemaVersion},"tables":{`;
  for (const [index, table] of tableNames.entries()) {
    yield `${index === 0 ? '' : ','}\n"${table}":[`;
    let first = true;
    for (const row of readRows(table)) {
      yield `${first ? '' : ','}\n${JSON.stringify(row)}`;
      first = false;
    }
    yield ']';
  }
  yield '},"files":{';
  let isFirst = true;
  for (const { sha256, base64 } of readFiles()) {
    yield `${isFirst ? '' : ','}\n"${sha256}":"${base64}"`;
    isFirst = false;
  }
  yield '}}\n';
}

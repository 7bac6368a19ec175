import { err, ok, type Result } from '#domain/result';
import type { FileProblem } from '#domain/import/file-problem';
import { noReadChoices, type ImportTable, type ReadChoices, type Watch } from '#domain/import/table';
import { Cancelled, createBreath } from './breath.ts';
import { decodeText } from './decode-text.ts';
import { damagedCells } from './damaged-cells.ts';
import { findDelimiter } from './delimiter.ts';
import { evenLineEnds } from './even-line-ends.ts';
import { commonWidth, findHeader, isBlank, type FoundHeader } from './find-header.ts';
import { readRecords } from './read-records.ts';
import { readingRemarks } from './reading-remarks.ts';
import { reportLines } from './report-lines.ts';
import { uniqueHeader } from './unique-header.ts';

/** Bytes in, table out; never throws for what stands in the file. */
export async function readTable(
  bytes: Uint8Array,
  choices: ReadChoices = noReadChoices,
  watch: Watch = {},
): Promise<Result<ImportTable, FileProblem>> {
  try {
    const decoded = await decodeText(bytes, choices.encoding, watch);
    if (!decoded.ok) return decoded;
    const { encoding, damaged } = decoded.value;
    const text = unwrapLines(decoded.value.text);
    const found = findDelimiter(text);
    const delimiter = choices.delimiter ?? found.delimiter;
    const even = await evenLineEnds(text.slice(found.start), delimiter, createBreath(watch));
    const { records, loose } = await readRecords(even, delimiter, watch);
    const linesBefore = found.said ? 1 : 0;
    const header =
      choices.headerLine === null
        ? findHeader(records)
        : { at: choices.headerLine === 0 ? -1 : choices.headerLine - 1 - linesBefore, isDoubtful: false };
    const table = toTable({ records, header, linesBefore, loose, damaged, isGuessed: choices.headerLine === null });
    return table.rows.length === 0 ? err({ type: 'NoRows' }) : ok({ encoding, delimiter, ...table });
  } catch (error) {
    if (error instanceof Cancelled) return err({ type: 'Cancelled' });
    throw error;
  }
}

/** A table that was saved once too often: every line is one quoted cell. The inner table is the one that is meant. */
function unwrapLines(text: string): string {
  const head = text
    .slice(0, 20_000)
    .split(/\r?\n|\r/)
    .slice(0, 20)
    .filter((line) => line !== '');
  const isWrapped =
    head.length > 1 && head.slice(0, -1).every((line) => /^"(?:[^"]|"")*[,;\t|](?:[^"]|"")*"$/.test(line));
  return isWrapped ? text.replace(/^"((?:[^"]|"")*)"$/gm, (_line, inner: string) => inner.replaceAll('""', '"')) : text;
}

interface Cut {
  readonly records: readonly string[][];
  readonly header: FoundHeader;
  readonly linesBefore: number;
  readonly loose: readonly number[];
  readonly damaged: number;
  readonly isGuessed: boolean;
}

function toTable(cut: Cut): Omit<ImportTable, 'encoding' | 'delimiter'> {
  const { records, linesBefore } = cut;
  const { at: headerAt, isDoubtful } = cut.header;
  const named = headerAt >= 0 ? (records[headerAt] ?? []) : [];
  const below = records.slice(Math.max(0, headerAt + 1));
  const { header, remarks } = uniqueHeader(named, headerWidth(named, below));
  const rows = below.filter((record) => !isBlank(record));
  const report = reportLines(rows);
  const repeated = headerAt < 0 ? [] : rows.flatMap((record, at) => (isSame(record, named) ? [at + 1] : []));
  const leftOut = new Map([
    ...report,
    ...repeated.map((row) => [row, 'This is the header once more, not a record.'] as const),
  ]);
  const preamble = lines(records.slice(0, Math.max(0, headerAt)));
  const footer = lines(rows.filter((_, at) => report.has(at + 1)));
  return {
    headerLine: headerAt < 0 ? 0 : headerAt + 1 + linesBefore,
    isHeaderDoubtful: isDoubtful,
    header,
    rows,
    findings: { leftOut, problems: cut.damaged > 0 ? damagedCells(header, rows) : [] },
    preamble,
    footer,
    remarks: [...readingRemarks({ ...cut, named, preamble, footer, repeated: repeated.length }), ...remarks],
  };
}

/** As wide as the header, or as most rows where the header stops early. */
function headerWidth(named: readonly string[], below: readonly string[][]): number {
  let last = named.length;
  while (last > 0 && (named[last - 1] ?? '').trim() === '') last--;
  const usual = commonWidth(below.slice(0, 300).map((record) => trimmed(record)));
  const wider = below.slice(0, 300).filter((record) => trimmed(record).length > last);
  return wider.length * 2 > Math.min(300, below.filter((record) => !isBlank(record)).length)
    ? Math.max(last, usual)
    : last;
}

function trimmed(record: readonly string[]): readonly string[] {
  let last = record.length;
  while (last > 0 && (record[last - 1] ?? '').trim() === '') last--;
  return record.slice(0, last);
}

const isSame = (record: readonly string[], header: readonly string[]): boolean =>
  record.length === header.length && record.every((cell, column) => cell.trim() === (header[column] ?? '').trim());

const lines = (records: readonly string[][]): readonly string[] =>
  records.filter((record) => !isBlank(record)).map((record) => record.filter((cell) => cell.trim() !== '').join(' '));

import { err, ok, type Result } from '#domain/result';
import { isKnownHeader } from '#domain/import/alias-index';
import type { FileProblem } from '#domain/import/file-problem';
import { noReadChoices, type ImportTable, type ReadChoices, type Watch } from '#domain/import/table';
import { Cancelled } from './breath.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter, findNewline } from './delimiter.ts';
import { commonWidth, findHeader, isBlank } from './find-header.ts';
import { findFooter } from './find-footer.ts';
import { readRecords } from './read-records.ts';
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
    const { encoding } = decoded.value;
    const text = unwrapLines(decoded.value.text);
    const found = findDelimiter(text);
    const delimiter = choices.delimiter ?? found.delimiter;
    const { records, loose } = await readRecords(text, found.start, delimiter, findNewline(text), watch);
    const linesBefore = found.said ? 1 : 0;
    const headerAt = choices.headerLine === null ? findHeader(records) : choices.headerLine - 1 - linesBefore;
    const table = toTable(records, headerAt, linesBefore, loose, choices.headerLine === null);
    return table.rows.length === 0 && table.header.length === 0
      ? err({ type: 'NoRows' })
      : ok({ encoding, delimiter, ...table });
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

function toTable(
  records: readonly string[][],
  headerAt: number,
  linesBefore: number,
  loose: readonly number[],
  isGuessed: boolean,
): Omit<ImportTable, 'encoding' | 'delimiter'> {
  const named = headerAt >= 0 ? (records[headerAt] ?? []) : [];
  const first = Math.max(0, headerAt + 1);
  const width = headerWidth(named, records.slice(first));
  const { header, remarks } = uniqueHeader(named, width);
  const end = findFooter(records, first, width);
  const rows: string[][] = [];
  let repeated = 0;
  for (let at = first; at < end; at++) {
    const record = records[at];
    if (!record || isBlank(record)) continue;
    if (headerAt >= 0 && isSame(record, named)) repeated++;
    else rows.push(record);
  }
  const footer = lines(records.slice(end));
  return {
    headerLine: headerAt < 0 ? 0 : headerAt + 1 + linesBefore,
    header,
    rows,
    preamble: lines(records.slice(0, Math.max(0, headerAt))),
    footer,
    remarks: [
      ...(headerAt >= 0 && isGuessed && !named.some((cell) => isKnownHeader(cell))
        ? [`Line ${headerAt + 1 + linesBefore} was taken for the header, though none of its words is known.`]
        : []),
      ...remarks,
      ...(repeated > 0
        ? [`The header stands ${repeated} more ${repeated === 1 ? 'time' : 'times'} among the rows; left out.`]
        : []),
      ...(footer.length > 0
        ? [
            `${footer.length === 1 ? 'One line' : `${footer.length} lines`} below the data left out: ${footer
              .slice(0, 3)
              .map((line) => `“${line.slice(0, 80)}”`)
              .join(', ')}.`,
          ]
        : []),
      ...(loose.length > 0
        ? [
            `A quotation mark has no partner in line ${loose
              .slice(0, 5)
              .map((line) => line + 1 + linesBefore)
              .join(', ')}${loose.length > 5 ? ' and others' : ''}; read as it stands.`,
          ]
        : []),
    ],
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

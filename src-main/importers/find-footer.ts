import { isTotalLine } from '#domain/import/row-verdict';
import { isBlank } from './find-header.ts';

const sentences =
  /^(?:grand totals?\b|total(?:s)? \(\d|confidential information|copyright\b|©|\(c\) 2|generated (?:by|on|at)|exported (?:by|on|from|at)|report (?:generated|run|exported|date)|run (?:by|date|on)\b|as of \d|filtered by|filters? applied|applied filters|all rights reserved|source:|page \d+ of|created (?:by|on) .*\d{4}|end of (?:report|file)|erstellt (?:am|von)|exportiert (?:am|von)|vertraulich|g[ée]n[ée]r[ée] le|export[ée] le|confidentiel|generado (?:el|por)|exportado (?:el|por)|confidencial|esportato il|gerado em|stand: ?\d|rows?: ?\d|\d+ (?:records?|rows?|results?|datens[äa]tze)\b)/i;

/** I4: where the data ends: behind it stand only totals, sentences of the report, and lines that are not as wide as the header. */
export function findFooter(records: readonly (readonly string[])[], from: number, width: number): number {
  let end = records.length;
  let doubtful = records.length;
  for (let at = records.length - 1; at >= from; at--) {
    const record = records[at] ?? [];
    if (isBlank(record)) {
      // What stands alone behind a blank line, narrower than the table, is not of the table.
      if (doubtful < end) end = doubtful;
      continue;
    }
    const filled = record.filter((cell) => cell.trim() !== '');
    const first = filled[0]?.trim() ?? '';
    const isNarrow = width >= 3 && filled.length === 1;
    if ((filled.length <= Math.max(1, width / 3) && sentences.test(first)) || (isTotalLine(record) && width >= 2)) {
      end = at;
      doubtful = at;
    } else if (isNarrow) {
      doubtful = at;
    } else {
      break;
    }
  }
  return end;
}

/** One line of the table: an act, what is promised, what was measured, and the floor beside it. */
export interface ActRow {
  readonly act: string;
  readonly goal: string;
  readonly measured: string;
  /** What the same machine needs in the same run for the same thing without the app. */
  readonly floor: string;
  /** How many times the floor; null where there is nothing to divide. */
  readonly ratio: number | null;
  readonly verdict: Verdict;
}

export type Verdict = 'met' | 'NOT MET' | 'not built';

/** Met or not. */
export const verdictOf = (isMet: boolean): Verdict => (isMet ? 'met' : 'NOT MET');

/** Milliseconds to three figures. */
export const inMs = (value: number): string =>
  `${value >= 100 ? Math.round(value) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ms`;

/** Whole mebibytes. */
export const inMib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;

const heads = ['act', 'goal', 'measured', 'floor', 'ratio', 'verdict'] as const;

/** The rows under their heads, every column as wide as its widest cell. */
export function tableOf(rows: readonly ActRow[]): string {
  const cells = [
    [...heads],
    ...rows.map(({ act, goal, measured, floor, ratio, verdict }) => [
      act,
      goal,
      measured,
      floor,
      ratio === null ? '' : `${ratio >= 100 ? Math.round(ratio) : ratio.toFixed(2)}x`,
      verdict,
    ]),
  ];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** One line that says how it went. */
export function summaryOf(rows: readonly ActRow[]): string {
  const names = (verdict: Verdict): string =>
    rows
      .filter((row) => row.verdict === verdict)
      .map(({ act }) => act)
      .join('; ');
  const met = rows.filter(({ verdict }) => verdict === 'met').length;
  const missed = names('NOT MET');
  const absent = names('not built');
  return [
    `${met} of ${rows.length} goals met`,
    missed === '' ? 'none missed' : `missed: ${missed}`,
    ...(absent === '' ? [] : [`not built: ${absent}`]),
  ].join(' — ');
}

/** A backup by name: `2026-11-24T10-30-00.000Z.bellwether`, sorted by time. */
export const backupName = (instant: string): string => `${instant.replaceAll(':', '-')}.bellwether`;

/**
 * Which backups can go: kept are the newest three, the newest of each of the last seven days that have one,
 * and the newest of each of the last four weeks that have one.
 */
export function backupsToDrop(names: readonly string[]): readonly string[] {
  const newestFirst = [...names].sort().reverse();
  const kept = new Set(newestFirst.slice(0, 3));
  keepNewestOf(newestFirst, (name) => name.slice(0, 10), 7, kept);
  keepNewestOf(newestFirst, weekOf, 4, kept);
  return newestFirst.filter((name) => !kept.has(name));
}

function keepNewestOf(
  newestFirst: readonly string[],
  periodOf: (name: string) => string,
  periods: number,
  kept: Set<string>,
): void {
  const seen = new Set<string>();
  for (const name of newestFirst) {
    const period = periodOf(name);
    if (seen.has(period)) continue;
    if (seen.size === periods) return;
    seen.add(period);
    kept.add(name);
  }
}

const weekOf = (name: string): string =>
  String(Math.floor((Date.parse(`${name.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 3) / 7));

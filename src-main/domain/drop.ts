import type { Reading } from './account-facts.ts';

/** D1: the newest reading lies two levels or more below the one before. */
export interface TwoLevelDrop {
  readonly rule: 'two levels';
  readonly from: Reading;
  readonly to: Reading;
}

/** D2: the last two readings are each lower than the one before. */
export interface TwoFalls {
  readonly rule: 'two falls';
  readonly first: Reading;
  readonly middle: Reading;
  readonly last: Reading;
}

export type Drop = TwoLevelDrop | TwoFalls;

/**
 * The drops that the newest readings show, the graver first. `readings`: newest first by `occurredAt`.
 * D3: stale readings count. D4: the next reading that is no lower ends a drop.
 */
export function dropsOf(readings: readonly Reading[]): readonly Drop[] {
  const [last, middle, first] = readings;
  if (!last || !middle || last.level >= middle.level) return [];
  const drops: Drop[] = [];
  if (middle.level - last.level >= 2) drops.push({ rule: 'two levels', from: middle, to: last });
  if (first && middle.level < first.level) drops.push({ rule: 'two falls', first, middle, last });
  return drops;
}

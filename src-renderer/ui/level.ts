/** A level of judgement on the five-step ramp: 1 is worst, 5 is best. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** All levels, worst first. */
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** The word for each level, given by whoever uses the kit. */
export type LevelLabels = Readonly<Record<Level, string>>;

/** Whether a number is one of the five levels. */
export function isLevel(value: number | null | undefined): value is Level {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5;
}

/**
 * The five shapes on a 12 px field, of equal optical area: cross, triangle down, square, triangle up, disc.
 * Sharp is worse, so the order can be learned without colour.
 */
export const LEVEL_PATHS: Readonly<Record<Level, string>> = {
  1: 'M3.05 1 6 3.95 8.95 1 11 3.05 8.05 6 11 8.95 8.95 11 6 8.05 3.05 11 1 8.95 3.95 6 1 3.05z',
  2: 'M6 10.9.9 1.8h10.2z',
  3: 'M2 2h8v8H2z',
  4: 'M6 1.1 11.1 10.2H.9z',
  5: 'M10.5 6a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0z',
};

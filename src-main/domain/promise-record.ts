/** How the promises of one side to the other came out. */
export interface PromiseRecord {
  /** Closed as kept, and closed as broken; what was dropped by agreement counts as neither. */
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
  /** How many days ago the oldest that is still open was given; null where none is open. */
  readonly oldestDays: number | null;
}

/** Whose promise it is: ours, theirs, or what Sales promised in our name. */
export type PromiseSide = 'ours' | 'theirs' | 'sales';

/** K4: what Sales promised is a side of its own: it is owed by us and was not given by us. */
const nothingPromised: PromiseRecord = { kept: 0, broken: 0, open: 0, oldestDays: null };

/** From when an open promise is old enough to be spoken of. */
export const promiseIsOldAfterDays = 14;

/**
 * K1: the record in one sentence, always with its counts and never as a bare rate. K2: a side that has closed nothing is
 * left out. K3: an open promise is named once it is two weeks old, by the oldest of all sides.
 */
export function promiseSentence(
  ours: PromiseRecord,
  theirs: PromiseRecord,
  sales: PromiseRecord = nothingPromised,
): string | null {
  const sides = [record('They', theirs), record('we', ours), record('Sales', sales)].filter((words) => words !== null);
  const [first] = sides;
  const kept =
    first === undefined ? null : `${first.charAt(0).toUpperCase()}${[first.slice(1), ...sides.slice(1)].join('; ')}.`;
  const open = [
    { whose: 'ours', days: ours.oldestDays ?? 0 },
    { whose: 'theirs', days: theirs.oldestDays ?? 0 },
    { whose: 'of Sales', days: sales.oldestDays ?? 0 },
  ];
  const oldest = open.reduce((first, next) => (next.days > first.days ? next : first));
  const old =
    oldest.days < promiseIsOldAfterDays
      ? null
      : `The oldest open one, ${oldest.whose}, was given ${oldest.days} days ago.`;
  const said = [kept, old].filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
}

function record(who: string, { kept, broken }: PromiseRecord): string | null {
  const closed = kept + broken;
  if (closed === 0) return null;
  if (closed === 1) return `${who} ${kept === 1 ? 'kept' : 'broke'} the one promise that came due`;
  return `${who} kept ${kept} of ${closed} promises`;
}

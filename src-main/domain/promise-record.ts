/** How the promises of one side to the other came out. */
export interface PromiseRecord {
  /** Closed as kept, and closed as broken; what was dropped by agreement counts as neither. */
  readonly kept: number;
  readonly broken: number;
  readonly open: number;
  /** How many days ago the oldest that is still open was given; null where none is open. */
  readonly oldestDays: number | null;
}

/** From when an open promise is old enough to be spoken of. */
const oldAfterDays = 14;

/**
 * K1: the record in one sentence, always with its counts and never as a bare rate. K2: a side that has closed nothing is
 * left out. K3: an open promise is named once it is two weeks old, by the older of both sides.
 */
export function promiseSentence(ours: PromiseRecord, theirs: PromiseRecord): string | null {
  const sides = [record('They', theirs), record('we', ours)].filter((words) => words !== null);
  const [first] = sides;
  const kept =
    first === undefined ? null : `${first.charAt(0).toUpperCase()}${[first.slice(1), ...sides.slice(1)].join('; ')}.`;
  const oldest = Math.max(ours.oldestDays ?? 0, theirs.oldestDays ?? 0);
  const isOurs = (ours.oldestDays ?? 0) >= (theirs.oldestDays ?? 0);
  const old =
    oldest < oldAfterDays ? null : `The oldest open one, ${isOurs ? 'ours' : 'theirs'}, was given ${oldest} days ago.`;
  const said = [kept, old].filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
}

function record(who: string, { kept, broken }: PromiseRecord): string | null {
  const closed = kept + broken;
  if (closed === 0) return null;
  if (closed === 1) return `${who} ${kept === 1 ? 'kept' : 'broke'} the one promise that came due`;
  return `${who} kept ${kept} of ${closed} promises`;
}

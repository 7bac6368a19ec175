import type { Level } from '#domain/sentiment';
import { addDays } from '#domain/time';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { createRandom } from './random.ts';
import type { SampleMaker, Touch } from './sample-touches.ts';
import { minutesAfter, workDay } from './work-hours.ts';

/** A judgement of the sample that was said otherwise at first. */
interface SampleCorrection {
  readonly account: string;
  /** The beat it belongs to. */
  readonly ago: number;
  readonly saidFirst: Level;
  /** Days until it was corrected. */
  readonly after: number;
}

const corrections: readonly SampleCorrection[] = [
  { account: 'Corbel Cement', ago: 63, saidFirst: 3, after: 5 },
  { account: 'Norrholm Maritime', ago: 33, saidFirst: 4, after: 3 },
];

// Ids of their own: what is made after them stays as it was.
const correctionSeed = 2063;

/** The rows of a touch, with its judgement as it was first said and the correction that stands now. */
export function* withCorrection(
  { today, calendar }: SampleMaker,
  account: string,
  { ago }: Touch,
  rows: Iterable<GeneratedRow>,
): Generator<GeneratedRow> {
  const correction = corrections.find((one) => one.account === account && one.ago === ago);
  for (const generated of rows) {
    if (generated.table !== 'readings' || !correction) {
      yield generated;
      continue;
    }
    const { row } = generated;
    const day = workDay(addDays(today, correction.after - ago));
    const recorded = minutesAfter(calendar.startOf(day), 9 * 60 + 10);
    const newId = createMadeIds(createRandom(correctionSeed + ago));
    yield { table: 'readings', row: { ...row, level: correction.saidFirst, reasons: '[]' } };
    yield { table: 'readings', row: { ...row, id: newId(recorded), corrects: row.id, recorded_at: recorded } };
  }
}

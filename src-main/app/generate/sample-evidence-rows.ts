import { addDays } from '#domain/time';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { createRandom } from './random.ts';
import { sampleData, type SampleData } from './sample-evidence.ts';
import type { SampleMaker } from './sample-touches.ts';
import { workMoment } from './work-hours.ts';

type RowOf<T extends GeneratedRow['table']> = Extract<GeneratedRow, { readonly table: T }>['row'];

/** What was made of an account before. */
interface Made {
  readonly account: RowOf<'accounts'>;
  readonly readings: readonly RowOf<'readings'>[];
  readonly people: readonly RowOf<'people'>[];
}

/**
 * The data, the answers and the outcomes of an account whose other rows were made.
 * It draws from a chance of its own, so that the rest of the sample stays as it is.
 */
export function* sampleEvidenceRows(maker: SampleMaker, rows: readonly GeneratedRow[]): Generator<GeneratedRow> {
  const [account] = rows.flatMap((made) => (made.table === 'accounts' ? [made.row] : []));
  const data = account && sampleData[account.name];
  if (!data) return;
  const random = createRandom(Number.parseInt(account.id.slice(-6), 16));
  const made: Made = {
    account,
    readings: rows.flatMap((row) => (row.table === 'readings' ? [row.row] : [])),
    people: rows.flatMap((row) => (row.table === 'people' ? [row.row] : [])),
  };
  const own = { ...maker, random, newId: createMadeIds(random) };
  yield* evidenceRows(own, made, data);
  yield* outcomeRows(own, made, data);
}

function* evidenceRows(
  { random, newId, calendar, today, zone }: SampleMaker,
  { account, readings, people }: Made,
  { evidence = [] }: SampleData,
): Generator<GeneratedRow> {
  for (const { ago, kind, value, who, words, answer } of evidence) {
    const at = workMoment(addDays(today, -ago), random, calendar);
    const id = newId(at);
    yield {
      table: 'evidence',
      row: {
        id,
        account_id: account.id,
        person_id: who === undefined ? null : (people[who]?.id ?? null),
        kind,
        value,
        words: words ?? null,
        occurred_at: at,
        recorded_at: at,
        zone,
        source: 'typed',
        external_key: null,
        audience: 'self',
      },
    };
    if (!answer) continue;
    const answeredAt = workMoment(addDays(today, -answer.ago), random, calendar);
    const reading = readings.findLast(({ occurred_at: occurredAt }) => occurredAt <= answeredAt);
    if (!reading) continue;
    yield {
      table: 'conflict_answers',
      row: {
        id: newId(answeredAt),
        account_id: account.id,
        reading_id: reading.id,
        evidence_id: id,
        words: answer.words ?? null,
        ask_on: answer.askIn === undefined ? null : addDays(today, answer.askIn),
        was_right: answer.wasRight ?? null,
        answered_at: answeredAt,
        audience: 'self',
      },
    };
  }
}

function* outcomeRows(
  { random, newId, calendar, today, zone }: SampleMaker,
  { account }: Made,
  { outcomes = [] }: SampleData,
): Generator<GeneratedRow> {
  for (const { ago, outcome, words } of outcomes) {
    const at = workMoment(addDays(today, -ago), random, calendar);
    yield {
      table: 'renewal_outcomes',
      row: {
        id: newId(at),
        account_id: account.id,
        contract_line_id: null,
        outcome,
        on_date: addDays(today, -ago),
        words,
        recorded_at: at,
        zone,
        audience: 'self',
      },
    };
  }
}

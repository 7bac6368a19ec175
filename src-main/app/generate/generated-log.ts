import type { BegunBy, InteractionKind } from '#domain/interaction';
import type { Level, ReadingSource } from '#domain/sentiment';
import type { CommitmentOrigin, CommitmentState, Direction } from '#domain/commitment';
import type { Instant, IsoDate, TimeZone } from '#domain/time';
import type { GeneratedRow } from './generated-row.ts';
import { minutesAfter } from './work-hours.ts';

/** One logged touch, ready to become rows. */
export interface GeneratedLog {
  readonly accountId: string;
  readonly kind: InteractionKind;
  readonly at: Instant;
  readonly minutes: number | null;
  readonly begunBy: BegunBy | null;
  readonly renewalConfidence: number | null;
  readonly level: Level | null;
  readonly confidence: number | null;
  readonly reasons: readonly string[];
  readonly source: ReadingSource;
  readonly signals: readonly { readonly signal: string; readonly direction: 1 | -1 }[];
  readonly peopleIds: readonly string[];
  readonly note: string;
  readonly steps: readonly GeneratedStep[];
}

export interface GeneratedStep {
  readonly direction: Direction;
  readonly text: string;
  readonly due: IsoDate | null;
  readonly personId: string | null;
  readonly state: CommitmentState;
  readonly closedAt: Instant | null;
  readonly origin?: CommitmentOrigin;
}

/** The rows of one log: written down some minutes after it took place. */
export function* logRows(log: GeneratedLog, zone: TimeZone, newId: (at: Instant) => string): Generator<GeneratedRow> {
  const { accountId: account_id, at } = log;
  const written = minutesAfter(at, (log.minutes ?? 5) + 4);
  const id = newId(at);
  const audience = 'self';
  yield {
    table: 'interactions',
    row: {
      id,
      account_id,
      kind: log.kind,
      at,
      zone,
      minutes: log.minutes,
      begun_by: log.begunBy,
      renewal_confidence: log.renewalConfidence,
      audience,
      created_at: written,
    },
  };
  for (const person_id of log.peopleIds)
    yield { table: 'interaction_people', row: { id: newId(at), interaction_id: id, person_id } };
  for (const { signal, direction } of log.signals)
    yield { table: 'interaction_signals', row: { id: newId(at), interaction_id: id, signal, direction } };
  if (log.level !== null) {
    yield {
      table: 'readings',
      row: {
        id: newId(at),
        corrects: null,
        account_id,
        interaction_id: id,
        level: log.level,
        confidence: log.confidence,
        reasons: JSON.stringify(log.reasons),
        occurred_at: at,
        recorded_at: written,
        zone,
        source: log.source,
        audience,
      },
    };
  }
  if (log.note !== '')
    yield {
      table: 'notes',
      row: {
        id: newId(at),
        account_id,
        interaction_id: id,
        body: log.note,
        audience,
        created_at: written,
        updated_at: written,
      },
    };
  for (const step of log.steps) {
    yield {
      table: 'commitments',
      row: {
        id: newId(at),
        account_id,
        interaction_id: id,
        person_id: step.personId,
        direction: step.direction,
        text: step.text,
        due: step.due,
        first_due: step.due,
        state: step.state,
        origin: step.origin ?? 'log',
        audience,
        created_at: written,
        closed_at: step.closedAt,
      },
    };
  }
}

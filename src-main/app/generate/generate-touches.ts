import type { InteractionKind } from '#domain/interaction';
import { isLevel, type Level } from '#domain/sentiment';
import { defaultSignals } from '#domain/signal';
import { addDays, type Instant, type IsoDate, type TimeZone } from '#domain/time';
import type { ZoneCalendar } from '#domain/zone-calendar';
import type { BookSize } from './book-sizes.ts';
import type { NoteComposer } from './compose-note.ts';
import { logRows, type GeneratedStep } from './generated-log.ts';
import type { GeneratedRow } from './generated-row.ts';
import { owedByThem, owedByUs } from './note-phrases.ts';
import { firstName } from './people-names.ts';
import type { Random } from './random.ts';
import { workDay, workMoment } from './work-hours.ts';

/** Five years of history. */
export const generatedDays = 5 * 365;

/** What every part of the making shares. */
export interface Maker {
  readonly random: Random;
  readonly newId: (at: Instant) => string;
  readonly notes: NoteComposer;
  readonly calendar: ZoneCalendar;
  readonly size: BookSize;
  readonly today: IsoDate;
  readonly zone: TimeZone;
}

const kinds: readonly (readonly [InteractionKind, number])[] = [
  ['call', 34],
  ['email', 30],
  ['meeting', 14],
  ['message', 12],
  ['support', 5],
  ['reflection', 2],
  ['EBR', 2],
  ['event', 1],
];
const reasonsFor: readonly string[] = [
  'price',
  'budget',
  'support',
  'adoption',
  'value not seen',
  'silence',
  'sponsor change',
  'product gap',
];

/** The touches of one account, the oldest first. */
export function* touches(
  maker: Maker,
  accountId: string,
  names: ReadonlyMap<string, string>,
  count: number,
): Generator<GeneratedRow> {
  const { random, notes, calendar, size, today, zone, newId } = maker;
  const ids = [...names.keys()];
  const usual = random.int(3, 5);
  let level: Level = isLevel(usual) ? usual : 4;
  for (let index = 0; index < count; index += 1) {
    const ago = Math.max(1, Math.round(((count - index - random.next()) / count) * (generatedDays - 1)));
    const date = addDays(today, -ago);
    const before: Level = level;
    level = wander(level, usual, random);
    const peopleIds =
      ids.length === 0 ? [] : [...new Set([random.pick(ids), ...(random.chance(0.3) ? [random.pick(ids)] : [])])];
    const kind = random.weighted(kinds);
    const short = notes.note(
      level,
      kind,
      peopleIds.map((id) => firstName(names.get(id) ?? '')),
    );
    const note = random.int(1, size.longNoteEvery) === 1 ? longNote(short, size.longNote, notes, level, random) : short;
    const signals = random.chance(0.18)
      ? [random.pick(defaultSignals.filter(({ direction }) => direction > 0 === level >= 4))]
      : [];
    yield* logRows(
      {
        accountId,
        kind,
        at: workMoment(date, random, calendar),
        minutes: kind === 'email' || kind === 'message' ? null : random.pick([15, 20, 30, 30, 45, 60]),
        begunBy: random.weighted([
          ['us', 6],
          ['them', 4],
        ]),
        renewalConfidence: random.chance(0.12) ? Math.min(98, 12 + level * 16 + random.int(-6, 6)) : null,
        level,
        confidence: random.chance(0.5) ? random.int(10, 19) * 5 : null,
        reasons: level < before && random.chance(0.9) ? [random.pick(reasonsFor)] : [],
        source: kind === 'reflection' ? 'reflection' : 'log',
        signals: signals.map(({ name, direction }) => ({ signal: name, direction })),
        peopleIds,
        note,
        steps: random.chance(0.06) ? [madeStep(maker, date, ago, peopleIds[0] ?? null)] : [],
      },
      zone,
      newId,
    );
  }
}

/** Mostly it stays; it drifts back to what is usual for the account. */
function wander(level: Level, usual: number, random: Random): Level {
  if (random.chance(0.82)) return level;
  const towards = level === usual || random.chance(0.35) ? (random.chance(0.5) ? 1 : -1) : Math.sign(usual - level);
  const next = level + towards;
  return isLevel(next) ? next : level;
}

function madeStep(
  { random, today, calendar }: Maker,
  date: IsoDate,
  ago: number,
  personId: string | null,
): GeneratedStep {
  const direction = random.weighted([
    ['ours', 6],
    ['theirs', 4],
  ] as const);
  const due = workDay(addDays(date, random.int(4, 30)));
  const open = ago < 45 && (due >= today || random.chance(0.25));
  const closedOn = due < today ? due : date;
  return {
    direction,
    text: random.pick(direction === 'ours' ? owedByUs : owedByThem),
    due,
    personId,
    state: open
      ? 'open'
      : random.weighted([
          ['kept', 8],
          ['broken', 1],
          ['dropped', 1],
        ] as const),
    closedAt: open ? null : workMoment(closedOn, random, calendar),
  };
}

function longNote(start: string, length: number, notes: NoteComposer, level: Level, random: Random): string {
  const parts = [start];
  let written = start.length;
  while (written < length) {
    const part = notes.note(level, 'call', ['Anna', 'Owen']);
    parts.push(random.chance(0.2) ? `\n\n${part}` : ` ${part}`);
    written += part.length + 1;
  }
  return parts.join('').slice(0, length);
}

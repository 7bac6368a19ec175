import { isLevel, type Level } from '#domain/sentiment';
import { defaultSignals } from '#domain/signal';
import { addDays, type Instant, type IsoDate, type TimeZone } from '#domain/time';
import type { ZoneCalendar } from '#domain/zone-calendar';
import { moodOf, type NoteComposer } from './compose-note.ts';
import { logRows, type GeneratedStep } from './generated-log.ts';
import type { GeneratedRow } from './generated-row.ts';
import { owedByThem, owedByUs } from './note-phrases.ts';
import { firstName } from './people-names.ts';
import type { Random } from './random.ts';
import type { Beat, BeatStep, SampleAccount } from './sample-types.ts';
import { workDay, workMoment } from './work-hours.ts';

/** The sample looks back two years at most. */
export const historyDays = 730;

/** What every part of the making shares. */
export interface SampleMaker {
  readonly random: Random;
  readonly newId: (at: Instant) => string;
  readonly notes: NoteComposer;
  readonly calendar: ZoneCalendar;
  readonly today: IsoDate;
  readonly zone: TimeZone;
}

/** A person of the account as the rows name them. */
export interface SamplePersonRow {
  readonly id: string;
  readonly name: string;
  readonly former: boolean;
}

/** A beat as written, or an ordinary touch whose note is composed for the level of the day. */
export type Touch = { readonly ago: number; readonly level: Level; readonly before: Level; readonly beat: Beat | null };

/** Ordinary touches fill the time between the beats, and carry the level that the last beat left. */
export function touchesOf({ random }: SampleMaker, account: SampleAccount): readonly Touch[] {
  if (account.from === null) return [];
  const beats = [...account.beats].sort((left, right) => right.ago - left.ago);
  const agos: number[] = [];
  for (
    let ago = Math.min(account.since, historyDays) - random.int(2, 8);
    account.every > 0 && ago > Math.max(account.quiet, 1);
  ) {
    if (beats.every((beat) => Math.abs(beat.ago - ago) > 2)) agos.push(ago);
    ago -= Math.max(3, Math.round(account.every * (0.6 + random.next() * 0.8)));
  }
  const all = [...agos.map((ago) => ({ ago, beat: null })), ...beats.map((beat) => ({ ago: beat.ago, beat }))].sort(
    (left, right) => right.ago - left.ago,
  );
  let level: Level = account.from;
  return all.map(({ ago, beat }) => {
    const before = level;
    if (beat?.level !== undefined) level = beat.level;
    // Calm accounts breathe a little, and come back; stories do only what is written.
    else if (account.beats.length === 0 && random.chance(0.12)) level = breathe(before, account.from ?? before, random);
    return { ago, beat, level, before };
  });
}

function breathe(level: Level, usual: Level, random: Random): Level {
  const next = level === usual ? level + (random.chance(0.6) ? -1 : 1) : usual;
  return isLevel(next) && next >= 3 ? next : level;
}

/** The rows of one touch that took place at `at`. */
export function* touchRows(
  maker: SampleMaker,
  account: SampleAccount,
  accountId: string,
  people: readonly SamplePersonRow[],
  { ago, beat, level, before }: Touch,
  at: Instant,
): Generator<GeneratedRow> {
  const { random, notes, newId, zone } = maker;
  const leftAgo = (index: number): number => account.people[index]?.leftAgo ?? -1;
  if (beat) {
    const who = (beat.who ?? [0]).flatMap((index) => people[index] ?? []);
    yield* logRows(
      {
        accountId,
        kind: beat.kind,
        at,
        minutes: beat.minutes ?? null,
        begunBy: beat.by ?? (random.chance(0.5) ? 'us' : 'them'),
        renewalConfidence: beat.renewal ?? null,
        level: beat.level ?? null,
        confidence: beat.sure ?? null,
        reasons: beat.reasons ?? [],
        source: beat.kind === 'reflection' ? 'reflection' : 'log',
        signals: (beat.signals ?? []).map(signalOf),
        peopleIds: who.map(({ id }) => id),
        note: beat.note,
        steps: (beat.steps ?? []).map((step) => stepOf(step, ago, people, maker)),
      },
      zone,
      newId,
    );
    return;
  }
  const present = people.filter((_, index) => ago > leftAgo(index));
  const who = random.shuffled(present).slice(0, random.chance(0.35) ? 2 : 1);
  const kind = random.weighted([
    ['call', 50],
    ['email', 22],
    ['meeting', 12],
    ['message', 10],
    ['support', 3],
  ] as const);
  const mood = moodOf(level);
  const signals =
    random.chance(0.14) && mood !== 'mixed'
      ? [random.pick(defaultSignals.filter(({ direction }) => direction > 0 === (mood === 'good')))]
      : [];
  yield* logRows(
    {
      accountId,
      kind,
      at,
      minutes: kind === 'email' || kind === 'message' ? null : random.pick([10, 15, 20, 25, 30, 30, 45]),
      begunBy: random.weighted([
        ['us', 6],
        ['them', 4],
      ] as const),
      renewalConfidence: random.chance(0.1) ? Math.min(95, 14 + level * 16 + random.int(-1, 1) * 5) : null,
      // Not every mail is a judgement; a change of level always is.
      level: level !== before || ago < 75 || random.chance(0.6) ? level : null,
      confidence: random.chance(0.6) ? random.int(11, 18) * 5 : null,
      reasons: level < before ? [random.pick(['adoption', 'support', 'silence', 'product gap'])] : [],
      source: 'log',
      signals: signals.map(({ name, direction }) => ({ signal: name, direction })),
      peopleIds: who.map(({ id }) => id),
      note: notes.note(
        level,
        kind,
        who.map(({ name }) => firstName(name)),
      ),
      steps: random.chance(0.1) ? [ordinaryStep(ago, who[0]?.id ?? null, maker)] : [],
    },
    zone,
    newId,
  );
}

const signalOf = (name: string): { readonly signal: string; readonly direction: 1 | -1 } => {
  const known = defaultSignals.find((signal) => signal.name === name);
  if (!known) throw new Error(`The sample names a signal that the library does not have: ${name}`);
  return { signal: name, direction: known.direction };
};

function stepOf(
  step: BeatStep,
  ago: number,
  people: readonly SamplePersonRow[],
  { today, calendar, random }: SampleMaker,
): GeneratedStep {
  const due = workDay(addDays(today, step.dueIn - ago));
  return {
    direction: step.direction,
    text: step.text,
    due,
    personId: step.who === undefined ? null : (people[step.who]?.id ?? null),
    state: step.state,
    closedAt: step.state === 'open' ? null : workMoment(due < today ? due : addDays(today, -1), random, calendar),
    origin: step.origin ?? 'log',
  };
}

/** A small promise of an ordinary touch: closed when it is past, and kept nearly always. */
function ordinaryStep(ago: number, personId: string | null, { random, today, calendar }: SampleMaker): GeneratedStep {
  const direction = random.weighted([
    ['ours', 6],
    ['theirs', 4],
  ] as const);
  const due = workDay(addDays(today, random.int(4, 18) - ago));
  const open = due >= today;
  return {
    direction,
    text: random.pick(direction === 'ours' ? owedByUs : owedByThem),
    due,
    personId,
    state: open
      ? 'open'
      : random.weighted([
          ['kept', 9],
          ['dropped', 1],
        ] as const),
    closedAt: open ? null : workMoment(due, random, calendar),
  };
}

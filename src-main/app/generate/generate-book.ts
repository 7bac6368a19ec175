import { defaultSignals } from '#domain/signal';
import { coverages, defaultStages } from '#domain/account';
import type { InteractionKind } from '#domain/interaction';
import { isLevel, type Level } from '#domain/sentiment';
import { addDays, type Instant, type IsoDate, type TimeZone } from '#domain/time';
import { createZoneCalendar, type ZoneCalendar } from '#domain/zone-calendar';
import { bookSizes, type BookSize, type BookSizeName } from './book-sizes.ts';
import { createCompanyNames } from './company-names.ts';
import { createNoteComposer, type NoteComposer } from './compose-note.ts';
import { logRows, type GeneratedStep } from './generated-log.ts';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { owedByThem, owedByUs } from './note-phrases.ts';
import { firstName, madeEmail, madePersonName, madeTitle } from './people-names.ts';
import { createRandom, type Random } from './random.ts';
import { workDay, workMoment } from './work-hours.ts';

const days = 5 * 365;

interface Maker {
  readonly random: Random;
  readonly newId: (at: Instant) => string;
  readonly notes: NoteComposer;
  readonly calendar: ZoneCalendar;
  readonly size: BookSize;
  readonly today: IsoDate;
  readonly zone: TimeZone;
}

/**
 * An invented book, row by row, so that no size needs more memory than one account.
 * The same size, seed, day and zone give the same rows.
 */
export function* generateBook(sizeName: BookSizeName, seed: number, today: IsoDate, zone: TimeZone): Generator<GeneratedRow> {
  const random = createRandom(seed);
  const size: BookSize = bookSizes[sizeName];
  const maker: Maker = {
    random,
    newId: createMadeIds(random),
    notes: createNoteComposer(random),
    calendar: createZoneCalendar(zone),
    size,
    today,
    zone,
  };
  const nextCompany = createCompanyNames(random);
  const people = shares(size.people, size.accounts, random);
  const interactions = shares(size.interactions, size.accounts, random);
  for (let index = 0; index < size.accounts; index += 1) {
    yield* accountRows(maker, index, nextCompany(), people[index] ?? 1, interactions[index] ?? 1);
  }
}

/** `total` in unequal parts that add up to it; every part is at least a third of the mean. */
function shares(total: number, parts: number, random: Random): readonly number[] {
  const weights = Array.from({ length: parts }, () => 0.5 + random.next() ** 3 * 2);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let done = 0;
  let weighed = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = Math.round((weighed / sum) * total);
    const part = upTo - done;
    done = upTo;
    return part;
  });
}

function* accountRows(
  maker: Maker,
  index: number,
  company: { readonly name: string; readonly industry: string; readonly country: string; readonly domain: string | null },
  peopleCount: number,
  interactionCount: number,
): Generator<GeneratedRow> {
  const { random, newId, calendar, today } = maker;
  const since = addDays(today, -days);
  const created = calendar.startOf(since);
  const accountId = newId(created);
  const coverage = random.weighted([[coverages[0], 2], [coverages[1], 4], [coverages[2], 4], [null, 0.3]]);
  const externalId = `ACC-${String(index + 1).padStart(5, '0')}`;
  yield {
    table: 'accounts',
    row: {
      id: accountId, external_id: externalId, external_key: externalId, name: company.name, domain: company.domain, parent_id: null,
      segment: random.pick(['Enterprise', 'Mid-market', 'Small business']), coverage, stage: random.pick(defaultStages),
      industry: company.industry, country: company.country, customer_since: since, owner: null, pinned: random.chance(0.02) ? 1 : 0,
      extra: '{}', typed: '[]', audience: 'self', created_at: created, updated_at: created,
    },
  };
  yield* lineRows(maker, index, accountId, created);
  const names = new Map<string, string>();
  for (let count = 0; count < peopleCount; count += 1) {
    const id = newId(created);
    const name = madePersonName(random);
    names.set(id, name);
    const former = random.chance(0.08) ? addDays(today, -random.int(20, 900)) : null;
    yield {
      table: 'people',
      row: { id, account_id: accountId, name, email: madeEmail(name, company.domain), title: madeTitle(random), former_since: former, audience: 'self', created_at: created },
    };
  }
  yield* touches(maker, accountId, names, interactionCount);
}

function* lineRows({ random, newId, today }: Maker, index: number, accountId: string, created: Instant): Generator<GeneratedRow> {
  const currency = random.weighted([['EUR', 5], ['USD', 4], ['GBP', 1]]);
  const products = random.shuffled(['Planning', 'Mobile', 'Analytics', 'Premium support']).slice(0, random.int(1, 3));
  for (const [at, product] of products.entries()) {
    const externalId = `CON-${String(index + 1).padStart(5, '0')}-${at + 1}`;
    const endsOn = addDays(today, random.weighted([[random.int(-200, -1), 1], [random.int(0, 365), 8], [random.int(366, 900), 2]]));
    yield {
      table: 'contract_lines',
      row: {
        id: newId(created), account_id: accountId, external_id: externalId, external_key: externalId, product,
        arr_minor: Math.round(10 ** (3.6 + random.next() * 1.6)) * 100, currency, starts_on: addDays(endsOn, -random.pick([365, 730, 1095]) + 1),
        ends_on: endsOn, notice_days: random.pick([30, 60, 90]), auto_renew: random.chance(0.6) ? 1 : 0, is_trial: random.chance(0.03) ? 1 : 0,
        seats: random.int(5, 400), billing: random.pick(['annual', 'quarterly', 'monthly']), extra: '{}', typed: '[]', audience: 'self',
        created_at: created, updated_at: created,
      },
    };
  }
}

const kinds: readonly (readonly [InteractionKind, number])[] = [
  ['call', 34], ['email', 30], ['meeting', 14], ['message', 12], ['support', 5], ['reflection', 2], ['EBR', 2], ['event', 1],
];
const reasonsFor: readonly string[] = ['price', 'budget', 'support', 'adoption', 'value not seen', 'silence', 'sponsor change', 'product gap'];

function* touches(maker: Maker, accountId: string, names: ReadonlyMap<string, string>, count: number): Generator<GeneratedRow> {
  const { random, notes, calendar, size, today, zone, newId } = maker;
  const ids = [...names.keys()];
  const usual = random.int(3, 5);
  let level: Level = isLevel(usual) ? usual : 4;
  for (let index = 0; index < count; index += 1) {
    const ago = Math.max(1, Math.round(((count - index - random.next()) / count) * (days - 1)));
    const date = addDays(today, -ago);
    const before: Level = level;
    level = wander(level, usual, random);
    const peopleIds = ids.length === 0 ? [] : [...new Set([random.pick(ids), ...(random.chance(0.3) ? [random.pick(ids)] : [])])];
    const kind = random.weighted(kinds);
    const short = notes.note(level, kind, peopleIds.map((id) => firstName(names.get(id) ?? '')));
    const note = random.int(1, size.longNoteEvery) === 1 ? longNote(short, size.longNote, notes, level, random) : short;
    const signals = random.chance(0.18) ? [random.pick(defaultSignals.filter(({ direction }) => direction > 0 === level >= 4))] : [];
    yield* logRows(
      {
        accountId, kind, at: workMoment(date, random, calendar), minutes: kind === 'email' || kind === 'message' ? null : random.pick([15, 20, 30, 30, 45, 60]),
        begunBy: random.weighted([['us', 6], ['them', 4]]), renewalConfidence: random.chance(0.12) ? Math.min(98, 12 + level * 16 + random.int(-6, 6)) : null,
        level, confidence: random.chance(0.5) ? random.int(10, 19) * 5 : null,
        reasons: level < before && random.chance(0.9) ? [random.pick(reasonsFor)] : [], source: kind === 'reflection' ? 'reflection' : 'log',
        signals: signals.map(({ name, direction }) => ({ signal: name, direction })), peopleIds, note,
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

function madeStep({ random, today, calendar }: Maker, date: IsoDate, ago: number, personId: string | null): GeneratedStep {
  const direction = random.weighted([['ours', 6], ['theirs', 4]] as const);
  const due = workDay(addDays(date, random.int(4, 30)));
  const open = ago < 45 && (due >= today || random.chance(0.25));
  const closedOn = due < today ? due : date;
  return {
    direction, text: random.pick(direction === 'ours' ? owedByUs : owedByThem), due, personId,
    state: open ? 'open' : random.weighted([['kept', 8], ['broken', 1], ['dropped', 1]] as const),
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

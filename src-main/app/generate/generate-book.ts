import { coverages, defaultStages } from '#domain/account';
import { addDays, type Instant, type IsoDate, type TimeZone } from '#domain/time';
import { createZoneCalendar } from '#domain/zone-calendar';
import { bookSizes, type BookSize, type BookSizeName } from './book-sizes.ts';
import { createCompanyNames, type MadeCompany } from './company-names.ts';
import { createNoteComposer } from './compose-note.ts';
import { generatedDays, touches, type Maker } from './generate-touches.ts';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { madeEmail, madePersonName, madeTitle } from './people-names.ts';
import { createRandom, type Random } from './random.ts';

/**
 * An invented book, row by row, so that no size needs more memory than one account.
 * The same size, seed, day and zone give the same rows.
 */
export function* generateBook(
  sizeName: BookSizeName,
  seed: number,
  today: IsoDate,
  zone: TimeZone,
): Generator<GeneratedRow> {
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
  company: MadeCompany,
  peopleCount: number,
  interactionCount: number,
): Generator<GeneratedRow> {
  const { random, newId, calendar, today } = maker;
  const since = addDays(today, -generatedDays);
  const created = calendar.startOf(since);
  const accountId = newId(created);
  const coverage = random.weighted([
    [coverages[0], 2],
    [coverages[1], 4],
    [coverages[2], 4],
    [null, 0.3],
  ]);
  const externalId = `ACC-${String(index + 1).padStart(5, '0')}`;
  yield {
    table: 'accounts',
    row: {
      id: accountId,
      external_id: externalId,
      external_key: externalId,
      name: company.name,
      domain: company.domain,
      parent_id: null,
      segment: random.pick(['Enterprise', 'Mid-market', 'Small business']),
      coverage,
      stage: random.pick(defaultStages),
      industry: company.industry,
      country: company.country,
      customer_since: since,
      owner: null,
      pinned: random.chance(0.02) ? 1 : 0,
      extra: '{}',
      typed: '[]',
      audience: 'self',
      created_at: created,
      updated_at: created,
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
      row: {
        id,
        account_id: accountId,
        name,
        email: madeEmail(name, company.domain),
        title: madeTitle(random),
        former_since: former,
        audience: 'self',
        created_at: created,
      },
    };
  }
  yield* touches(maker, accountId, names, interactionCount);
}

function* lineRows(
  { random, newId, today }: Maker,
  index: number,
  accountId: string,
  created: Instant,
): Generator<GeneratedRow> {
  const currency = random.weighted([
    ['EUR', 5],
    ['USD', 4],
    ['GBP', 1],
  ]);
  const products = random.shuffled(['Planning', 'Mobile', 'Analytics', 'Premium support']).slice(0, random.int(1, 3));
  for (const [at, product] of products.entries()) {
    const externalId = `CON-${String(index + 1).padStart(5, '0')}-${at + 1}`;
    const endsOn = addDays(
      today,
      random.weighted([
        [random.int(-200, -1), 1],
        [random.int(0, 365), 8],
        [random.int(366, 900), 2],
      ]),
    );
    yield {
      table: 'contract_lines',
      row: {
        id: newId(created),
        account_id: accountId,
        external_id: externalId,
        external_key: externalId,
        product,
        arr_minor: Math.round(10 ** (3.6 + random.next() * 1.6)) * 100,
        currency,
        starts_on: addDays(endsOn, -random.pick([365, 730, 1095]) + 1),
        ends_on: endsOn,
        notice_days: random.pick([30, 60, 90]),
        auto_renew: random.chance(0.6) ? 1 : 0,
        is_trial: random.chance(0.03) ? 1 : 0,
        seats: random.int(5, 400),
        billing: random.pick(['annual', 'quarterly', 'monthly']),
        extra: '{}',
        typed: '[]',
        audience: 'self',
        created_at: created,
        updated_at: created,
      },
    };
  }
}

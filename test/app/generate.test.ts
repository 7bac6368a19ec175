import { describe, expect, it } from 'vitest';
import { tableNames, type BookTables, type TableName } from '#domain/book-tables';
import { defaultReasons, defaultSignals } from '#domain/signal';
import { defaultValidity } from '#domain/sentiment-validity';
import { timeOf, weekday, dateOf } from '#domain/time';
import { todayList, todayOrder } from '#domain/today';
import { createZoneCalendar } from '#domain/zone-calendar';
import { bookSizes } from '../../src-main/app/generate/book-sizes.ts';
import { createCompanyNames } from '../../src-main/app/generate/company-names.ts';
import { generateBook } from '../../src-main/app/generate/generate-book.ts';
import type { GeneratedRow } from '../../src-main/app/generate/generated-row.ts';
import { createRandom } from '../../src-main/app/generate/random.ts';
import { sampleBook, sampleAccounts } from '../../src-main/app/generate/sample-book.ts';
import { writeGenerated } from '../../src-main/app/generate/write-generated.ts';
import type { BookWriter } from '../../src-main/app/ports/book-writer.ts';
import { byTable, factsOfRows } from './generated-facts.ts';

const today = '2026-11-24';
const zone = 'Europe/Berlin';
const sample = byTable(sampleBook(today, zone));

/** Foreign keys by table; a parent must have come before. */
const parents: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  contract_lines: ['account_id'],
  people: ['account_id'],
  interactions: ['account_id'],
  interaction_people: ['interaction_id', 'person_id'],
  interaction_signals: ['interaction_id'],
  readings: ['account_id', 'interaction_id'],
  notes: ['account_id', 'interaction_id'],
  commitments: ['account_id', 'interaction_id', 'person_id'],
  reflections: ['account_id', 'interaction_id'],
  harvests: ['account_id', 'reflection_id'],
  objectives: ['account_id'],
  objective_checks: ['objective_id', 'reflection_id'],
};

function expectWhole(rows: Iterable<GeneratedRow>): void {
  const seen = new Set<string>();
  for (const { table, row } of rows) {
    if (seen.has(row.id)) throw new Error(`${table} ${row.id} twice`);
    for (const key of parents[table] ?? []) {
      const parent: unknown = Object.entries(row).find(([name]) => name === key)?.[1];
      if (typeof parent === 'string' && !seen.has(parent)) throw new Error(`${table}.${key} has no parent`);
    }
    seen.add(row.id);
  }
}

describe('generated books', () => {
  it('the same seed gives the same book, another seed another one', () => {
    const text = (seed: number) => {
      const rows: GeneratedRow[] = [];
      for (const row of generateBook('small', seed, today, zone)) if (rows.push(row) === 1000) break;
      return JSON.stringify(rows);
    };
    expect(text(7)).toBe(text(7));
    expect(text(7)).not.toBe(text(8));
  });
  it.each(['small', 'typical'] as const)('%s holds what its size says, parents first', (name) => {
    const rows = [...generateBook(name, 1, today, zone)];
    expectWhole(rows);
    const tables = byTable(rows);
    const size = bookSizes[name];
    expect(tables.accounts).toHaveLength(size.accounts);
    expect(tables.people).toHaveLength(size.people);
    expect(tables.interactions).toHaveLength(size.interactions);
    expect(tables.readings).toHaveLength(size.interactions);
    expect(tables.notes).toHaveLength(size.interactions);
    expect(new Set(tables.accounts.map((account) => account.name)).size).toBe(size.accounts);
    expect(Math.max(...tables.notes.map(({ body }) => body.length))).toBe(size.longNote);
    expect(tables.interactions.every(({ at }) => at < `${today}T`)).toBe(true);
  });
  it('names 5,000 companies without repeating one', () => {
    const next = createCompanyNames(createRandom(3));
    expect(new Set(Array.from({ length: 5000 }, () => next().name)).size).toBe(5000);
  });
  it('is made row by row, whatever the size', () => {
    let taken = 0;
    for (const { table } of generateBook('absurd', 1, today, zone)) {
      taken += 1;
      if (table === 'interactions' || taken > 500) break;
    }
    expect(taken).toBeLessThan(500);
  });
});

describe('the sample book', () => {
  it('is whole, the same every time, and large enough', () => {
    expectWhole(sampleBook(today, zone));
    expect(JSON.stringify(byTable(sampleBook(today, zone)))).toBe(JSON.stringify(sample));
    expect(sample.accounts).toHaveLength(40);
    expect(sample.interactions.length).toBeGreaterThan(700);
    expect(sampleAccounts.flatMap(({ beats }) => beats).length).toBeGreaterThan(25);
  });
  it('keeps to working hours and the past', () => {
    const early = sample.interactions.filter(
      ({ at }) => weekday(dateOf(at, zone)) > 5 || timeOf(at, zone) < '08:30' || timeOf(at, zone) > '19:00',
    );
    expect(early).toEqual([]);
    expect(sample.interactions.filter(({ at }) => at >= `${today}T00:00`)).toEqual([]);
    expect(sample.commitments.filter(({ due }) => weekday(due ?? today) > 5)).toEqual([]);
  });
  it('uses the words of the library', () => {
    const signals = new Set(defaultSignals.map(({ name }) => name));
    for (const { signal } of sample.interaction_signals) expect(signals).toContain(signal);
    for (const { reasons } of sample.readings) {
      const codes: unknown = JSON.parse(reasons);
      if (!Array.isArray(codes)) throw new Error(reasons);
      for (const code of codes) expect(defaultReasons).toContain(code);
    }
  });
  it('has every coverage, segment, stage and currency, and names in several scripts', () => {
    const of = <K extends keyof BookTables['accounts']>(key: K) =>
      new Set(sample.accounts.map((account) => account[key]));
    expect(of('coverage')).toEqual(new Set(['high-touch', 'hybrid', 'digital', null]));
    expect(of('segment').size).toBe(3);
    expect(of('stage').size).toBe(4);
    expect(new Set(sample.contract_lines.map(({ currency }) => currency))).toEqual(new Set(['EUR', 'USD', 'GBP']));
    expect(
      sample.accounts.filter(({ name }) => /\p{Script=Han}|\p{Script=Arabic}|\p{Script=Greek}/u.test(name)),
    ).toHaveLength(3);
  });
  it('leaves no slot of a note unfilled, and hardly repeats itself', () => {
    expect(sample.notes.filter(({ body }) => /[{}]|undefined|^\s*$/.test(body))).toEqual([]);
    expect(new Set(sample.notes.map(({ body }) => body)).size / sample.notes.length).toBeGreaterThan(0.9);
  });
  it.each(['2026-11-24', '2026-11-22', '2026-11-21', '2028-02-29', '2027-01-01'])(
    'tells its stories on Today of %s',
    (day) => {
      const facts = factsOfRows(byTable(sampleBook(day, zone)), day);
      const list = todayList(facts, {
        validity: defaultValidity,
        today: day,
        calendar: createZoneCalendar(zone),
        defaultCurrency: 'EUR',
        locale: 'en-GB',
      });
      const rulesOf = (name: string) =>
        list.rows.find((row) => row.facts.name === name)?.reasons.map(({ rule }) => rule) ?? [];
      expect(rulesOf('Norrholm Maritime')).toContain('overdue');
      expect(rulesOf('Corbel Cement')).toContain('overdue');
      expect(rulesOf('Pellworm Ports')).toContain('two levels');
      expect(rulesOf('Aldermoor Water')).toContain('two falls');
      expect(rulesOf('Quillon Chemicals')).toContain('bad and stale');
      expect(rulesOf('Tindra Paper')).toContain('stale');
      expect(rulesOf('Maranta Airports')).toEqual(['no reason']);
      expect(rulesOf('Kestrel Rail Services')).toEqual([]);
      expect(list.noSentiment.count).toBe(4);
      expect(new Set(list.rows.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)))).toEqual(
        // What the data says and how they answer is not among the facts of this list.
        new Set(
          todayOrder.filter(
            (rule) =>
              !['no sentiment', 'late step', 'gut and data', 'silent churn', 'first value at risk', 'no news'].includes(
                rule,
              ),
          ),
        ),
      );
      expect(list.rows.length).toBeLessThan(20);
      const churned = facts.find(({ name }) => name === 'Duneside Ferries');
      expect(churned).toMatchObject({ arr: [], lineCount: 0, endsOn: null });
      expect(churned?.endedOn).toMatch(/^\d{4}-/);
      expect(churned?.endedArr[0]?.amountMinor).toBeGreaterThan(0);
    },
  );
});

describe('writing', () => {
  it('writes every row in one command and counts them', async () => {
    const tables = new Map<string, number>();
    const book: BookWriter = {
      get: () => undefined,
      where: () => [],
      update: () => {},
      remove: () => {},
      keepBlob: () => '',
      newId: () => 'id',
      now: `${today}T09:00:00.000Z`,
      zone,
      insert: (table) => tables.set(table, (tables.get(table) ?? 0) + 1),
      breathe: () => Promise.resolve(),
    };
    const result = await writeGenerated.run(book, { name: 'sample book', rows: sampleBook(today, zone) });
    expect(result.ok && result.value.counts).toEqual(Object.fromEntries(tables));
    for (const table of tables.keys()) expect(tableNames).toContain(table);
  });
});

import type { AccountFacts } from '#domain/account-facts';
import type { BookTables, TableName } from '#domain/book-tables';
import { contractFacts } from '#domain/contract-line';
import { noSilenceFacts } from '#domain/human-signals';
import type { IsoDate } from '#domain/time';
import type { GeneratedRow } from '../../src-main/app/generate/generated-row.ts';

export type RowsByTable = { readonly [T in TableName]: readonly BookTables[T][] };

export function byTable(rows: Iterable<GeneratedRow>): RowsByTable {
  const tables: { [T in TableName]: BookTables[T][] } = {
    accounts: [],
    contract_lines: [],
    people: [],
    interactions: [],
    interaction_people: [],
    interaction_signals: [],
    readings: [],
    notes: [],
    note_versions: [],
    commitments: [],
    reply_pairs: [],
    perceptions: [],
    value_statements: [],
    calendars: [],
    meetings: [],
    meeting_rules: [],
    reflections: [],
    harvests: [],
    objectives: [],
    objective_checks: [],
    attachments: [],
    note_finds: [],
    evidence: [],
    conflict_answers: [],
    renewal_outcomes: [],
    plans: [],
    plan_items: [],
    measurements: [],
    receipts: [],
    plan_versions: [],
    plan_reviews: [],
    plan_templates: [],
    milestones: [],
    milestone_marks: [],
    usage_readings: [],
    journey_maps: [],
    stage_entries: [],
    line_steps: [],
    line_places: [],
    risks: [],
    onboardings: [],
    handoffs: [],
    handoff_items: [],
    work_done: [],
    exports: [],
    import_batches: [],
    settings: [],
  };
  const put = <T extends TableName>({ table, row }: { readonly table: T; readonly row: BookTables[T] }): void => {
    const list: BookTables[T][] = tables[table];
    list.push(row);
  };
  for (const generated of rows) put(generated);
  return tables;
}

/** The facts as storage gathers them. */
export function factsOfRows(tables: RowsByTable, today: IsoDate): readonly AccountFacts[] {
  const names = new Map(tables.people.map(({ id, name }) => [id, name]));
  return tables.accounts.map((account) => {
    const own = <T extends { readonly account_id: string }>(list: readonly T[]): readonly T[] =>
      list.filter((row) => row.account_id === account.id);
    const readings = [...own(tables.readings)].sort((left, right) => (left.occurred_at < right.occurred_at ? 1 : -1));
    const [newest, before] = readings;
    return {
      id: account.id,
      externalId: account.external_id,
      name: account.name,
      domain: account.domain,
      segment: account.segment,
      coverage: account.coverage,
      stage: account.stage,
      industry: account.industry,
      country: account.country,
      owner: account.owner,
      customerSince: account.customer_since,
      pinned: account.pinned === 1,
      readings: readings
        .slice(0, 3)
        .map(({ level, confidence, occurred_at }) => ({ level, confidence, occurredAt: occurred_at })),
      owesReason:
        newest !== undefined && before !== undefined && newest.level < before.level && newest.reasons === '[]',
      ...contractFacts(
        own(tables.contract_lines).map((line) => ({
          startsOn: line.starts_on,
          endsOn: line.ends_on,
          isTrial: line.is_trial === 1,
          arr: { amountMinor: line.arr_minor, currency: line.currency },
        })),
        today,
      ),
      lastTouchAt: null,
      renewalConfidence: null,
      commitments: own(tables.commitments)
        .filter(({ state }) => state === 'open')
        .map(({ id, direction, text, due, person_id }) => ({
          id,
          direction,
          text,
          due,
          personName: names.get(person_id ?? '') ?? null,
        })),
      silence: noSilenceFacts(today),
      stepIn: null,
    };
  });
}

import type { PlanLevel } from '#domain/plan-rows';
import { addLines } from '#domain/plan-tree';
import { addDays, type Instant, type IsoDate } from '#domain/time';
import { emptyItemRow } from '../plan-lines.ts';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { createRandom } from './random.ts';
import type { SampleMaker } from './sample-touches.ts';

/** A measurement so many days ago; confirmed by a person, or by nobody yet. */
interface SampleMeasure {
  readonly ago: number;
  readonly value: number;
  readonly source: string;
  readonly who?: string;
}

/** A line of a plan. Days count from today; what lies behind is negative. */
interface SampleLine {
  readonly level: PlanLevel;
  readonly text: string;
  readonly who?: string;
  readonly ours?: string;
  readonly due?: number;
  readonly done?: number;
  readonly metric?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly measures?: readonly SampleMeasure[];
  readonly isInternal?: true;
}

const step = (text: string, due: number, fields: Omit<SampleLine, 'level' | 'text' | 'due'> = {}): SampleLine => ({
  level: 'step',
  text,
  due,
  ...fields,
});

/** Plans by the name of their account: one that is on its way, and one that nobody moves any more. */
const samplePlans: Readonly<Record<string, { readonly startAgo: number; readonly lines: readonly SampleLine[] }>> = {
  'Norrholm Maritime': {
    startAgo: 160,
    lines: [
      {
        level: 'outcome',
        text: 'Stop losing sailing days to unplanned stops',
        who: 'Ingrid Solheim',
        ours: 'me',
        due: 127,
        metric: 'Off-hire days a quarter',
        unit: 'days',
        baseline: 34,
        target: 20,
        measures: [
          { ago: 145, value: 30, source: 'fleet report', who: 'Ingrid Solheim' },
          { ago: 90, value: 27, source: 'fleet report', who: 'Ingrid Solheim' },
          { ago: 46, value: 24, source: 'said in call' },
        ],
      },
      step('Condition rules live on 12 vessels', -120, { done: -118, who: 'Tomas Rydell' }),
      step('Last quarter’s value confirmed by sponsor', -88, { done: -86, who: 'Ingrid Solheim' }),
      step('This quarter’s value confirmed by sponsor', 7, { who: 'Ingrid Solheim', ours: 'me' }),
      step('Condition rules live on all 22', 21, { who: 'Tomas Rydell' }),
      {
        level: 'outcome',
        text: 'Ready for a class audit in a day, not two weeks',
        who: 'Tomas Rydell',
        due: 24,
        metric: 'Days to prepare a class audit',
        unit: 'days',
        baseline: 10,
        target: 1,
        measures: [{ ago: 46, value: 2, source: 'audit of the Falkvik', who: 'Tomas Rydell' }],
      },
      step('First class audit from the pack', -46, { done: -46, who: 'Ingrid Solheim' }),
      step('Pack used in all three offices', 24, { who: 'Tomas Rydell' }),
      {
        level: 'outcome',
        text: 'One plan for all 22 vessels',
        who: 'Tomas Rydell',
        due: 67,
        metric: 'Vessels on the shared plan',
        unit: 'vessels',
        baseline: 6,
        target: 22,
        measures: [
          { ago: 104, value: 12, source: 'fleet report', who: 'Tomas Rydell' },
          { ago: 27, value: 17, source: 'fleet report', who: 'Tomas Rydell' },
        ],
      },
      step('17 vessels on the shared plan', -30, { done: -27, who: 'Tomas Rydell' }),
      step('22 vessels on the shared plan', 67, { who: 'Tomas Rydell' }),
      step('Four tankers from Falkvik', 111, { ours: 'me', isInternal: true }),
      {
        level: 'outcome',
        text: 'Cut rush orders for spare parts by half',
        who: 'Petra Aalto',
        due: 218,
        metric: 'Rush orders a month',
        unit: 'a month',
        baseline: 48,
        target: 24,
        measures: [{ ago: 34, value: 39, source: 'said in call' }],
      },
      step('Part catalogue cleaned', -23, { who: 'Petra Aalto', ours: 'me' }),
      step('Under 36 rush orders a month', 68, { who: 'Petra Aalto' }),
      step('Half of the baseline', 218, { who: 'Petra Aalto' }),
    ],
  },
  'Corbel Cement': {
    startAgo: 210,
    lines: [
      { level: 'objective', text: 'Kilns that run as planned' },
      {
        level: 'outcome',
        text: 'Know a day ahead when a kiln will stop',
        due: -20,
        metric: 'Stops known a day ahead',
        unit: '%',
        baseline: 10,
        target: 80,
        measures: [{ ago: 130, value: 22, source: 'weekly report' }],
      },
      step('Sensors of all three kilns connected', -140, { done: -133 }),
      step('Shift leads trained', -95),
      step('Alerts go to the control room', -60),
      { level: 'objective', text: 'Less paper' },
      { level: 'outcome', text: 'Shift reports without a second spreadsheet', due: 40 },
      step('Report agreed with the plant manager', -75),
    ],
  },
};

/** The success plans of the sample, made after all else from a chance of their own. */
export function* planRows(maker: SampleMaker, rows: readonly GeneratedRow[]): Generator<GeneratedRow> {
  const newId = createMadeIds(createRandom(49));
  for (const made of rows) {
    const plan = made.table === 'accounts' ? samplePlans[made.row.name] : undefined;
    if (made.table !== 'accounts' || !plan) continue;
    const accountId = made.row.id;
    const people = new Map(
      rows.flatMap(({ table, row }) =>
        table === 'people' && row.account_id === accountId ? [[row.name, row.id] as const] : [],
      ),
    );
    yield* rowsOf({ ...maker, newId }, accountId, plan, (name) =>
      name === undefined ? null : (people.get(name) ?? null),
    );
  }
}

function* rowsOf(
  { newId, calendar, today, zone }: SampleMaker,
  accountId: string,
  { startAgo, lines }: (typeof samplePlans)[string],
  personOf: (name: string | undefined) => string | null,
): Generator<GeneratedRow> {
  const dayOf = (days: number | undefined): IsoDate | null => (days === undefined ? null : addDays(today, days));
  const at: Instant = calendar.startOf(addDays(today, -startAgo));
  const planId = newId(at);
  yield {
    table: 'plans',
    row: {
      id: planId,
      account_id: accountId,
      title: 'Success plan',
      use_case: null,
      template: null,
      starts_on: addDays(today, -startAgo),
      closed_on: null,
      closing_words: null,
      roles: '[]',
      proof_points: '[]',
      audience: 'customer',
      created_at: at,
    },
  };
  const placed = addLines(
    [],
    lines.map(({ level, text }) => ({ id: newId(at), level, text })),
    null,
  );
  if (!placed.ok) throw new Error(`A plan of the sample is no tree: ${placed.error}`);
  for (const [index, line] of placed.value.insert.entries()) {
    const said = lines[index];
    if (!said) continue;
    yield {
      table: 'plan_items',
      row: {
        ...emptyItemRow({ now: at }, { id: planId, account_id: accountId }, { ...line }),
        owner_person_id: personOf(said.who),
        owner_ours: said.ours ?? null,
        due: dayOf(said.due),
        done_on: dayOf(said.done),
        metric: said.metric ?? null,
        unit: said.unit ?? null,
        baseline: said.baseline ?? null,
        baseline_on: said.baseline === undefined ? null : addDays(today, -startAgo),
        target: said.target ?? null,
        audience: said.isInternal ? 'manager' : 'customer',
      },
    };
    for (const { ago, value, source, who } of said.measures ?? []) {
      const on = addDays(today, -ago);
      yield {
        table: 'measurements',
        row: {
          id: newId(calendar.startOf(on)),
          account_id: accountId,
          item_id: line.id,
          value,
          on_date: on,
          source,
          confirmed_by: personOf(who),
          confirmed_name: who ?? null,
          confirmed_on: who === undefined ? null : on,
          confirmed_words: null,
          recorded_at: calendar.startOf(on),
          zone,
          audience: 'customer',
        },
      };
    }
  }
}

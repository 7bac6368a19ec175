import { addDays } from '#domain/time';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { createRandom } from './random.ts';
import type { SampleMaker } from './sample-touches.ts';

/** Two that are on their way to first value: the newest customers. */
const onTheirWay = [
  { signedAgo: 34, kickoffAgo: 27, firstValue: 'The first week planned without a spreadsheet', plannedIn: 12 },
  { signedAgo: 19, kickoffAgo: 9, firstValue: 'One report that nobody has to correct', plannedIn: 25 },
] as const;

/** Two onboardings with a risk and work behind the scenes, made after all else from a chance of their own. */
export function* onboardingRows(maker: SampleMaker, rows: readonly GeneratedRow[]): Generator<GeneratedRow> {
  const { today, calendar } = maker;
  const newId = createMadeIds(createRandom(53));
  const accounts = rows
    .flatMap((made) => (made.table === 'accounts' ? [made.row] : []))
    .toSorted((left, right) => ((left.customer_since ?? '') > (right.customer_since ?? '') ? -1 : 1))
    .slice(0, onTheirWay.length);
  for (const [index, account] of accounts.entries()) {
    const story = onTheirWay[index];
    if (!story) continue;
    const signed = addDays(today, -story.signedAgo);
    const at = calendar.startOf(signed);
    const own = { account_id: account.id, created_at: at };
    yield {
      table: 'onboardings',
      row: {
        ...own,
        id: newId(at),
        signed_on: signed,
        kickoff_on: addDays(today, -story.kickoffAgo),
        planned_live_on: addDays(today, story.plannedIn - 5),
        live_on: null,
        first_value: story.firstValue,
        planned_first_value_on: addDays(today, story.plannedIn),
        first_value_on: null,
        second_value: null,
        second_value_on: null,
        blockers: null,
        closed_on: null,
        audience: 'manager',
      },
    };
    yield {
      table: 'risks',
      row: {
        ...own,
        id: newId(at),
        text: 'Their project lead has two projects at once',
        answer: 'Agree one fixed hour a week',
        origin: 'typed',
        owner_ours: 'me',
        due: addDays(today, 10),
        closed_on: null,
        closing_words: null,
        audience: 'manager',
      },
    };
    yield {
      table: 'work_done',
      row: {
        ...own,
        id: newId(at),
        text: 'Cleaned the master data before the import',
        on_date: addDays(today, -4),
        told_on: null,
        audience: 'customer',
      },
    };
  }
}

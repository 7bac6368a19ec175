import { externalKey } from '#domain/import/external-key';
import { addDays, type Instant, type IsoDate, type TimeZone } from '#domain/time';
import { createZoneCalendar } from '#domain/zone-calendar';
import { createNoteComposer } from './compose-note.ts';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { madeEmail } from './people-names.ts';
import { createRandom } from './random.ts';
import { calmAccounts } from './sample-accounts.ts';
import { sampleEvidenceRows } from './sample-evidence-rows.ts';
import { hostOf, signalRows, type SampleHost } from './sample-signals.ts';
import { withCorrection } from './sample-corrections.ts';
import { noteRows } from './sample-notes.ts';
import { onboardingRows } from './sample-onboarding.ts';
import { planRows } from './sample-plans.ts';
import { receiptRows } from './sample-receipts.ts';
import { talkRowsOf } from './sample-reflections.ts';
import { meetingRows } from './sample-meetings.ts';
import { fallingStories } from './sample-stories-falling.ts';
import { leavingStories } from './sample-stories-leaving.ts';
import { risingStories } from './sample-stories-rising.ts';
import { steadyStories } from './sample-stories-steady.ts';
import { historyDays, touchesOf, touchRows, type SampleMaker, type SamplePersonRow } from './sample-touches.ts';
import type { SampleAccount } from './sample-types.ts';
import { minutesAfter, workDay, workMoment } from './work-hours.ts';

export const sampleSeed = 20;
export const sampleAccounts: readonly SampleAccount[] = [
  ...fallingStories,
  ...leavingStories,
  ...risingStories,
  ...steadyStories,
  ...calmAccounts,
];

/** The sample book: invented accounts whose stories end today. The same day and zone give the same rows. */
export function* sampleBook(today: IsoDate, zone: TimeZone): Generator<GeneratedRow> {
  const random = createRandom(sampleSeed);
  const maker: SampleMaker = {
    random,
    newId: createMadeIds(random),
    notes: createNoteComposer(random),
    calendar: createZoneCalendar(zone),
    today,
    zone,
  };
  const hosts = new Map<string, SampleHost>();
  const people: GeneratedRow[] = [];
  for (const [index, account] of sampleAccounts.entries()) {
    const made = [...accountRows(maker, account, index)];
    yield* made;
    people.push(...made.filter(({ table }) => table === 'accounts' || table === 'people'));
    yield* sampleEvidenceRows(maker, made);
    hosts.set(account.name, hostOf(made));
  }
  // After all accounts, so that it leaves their chances as they are.
  yield* signalRows(maker, hosts);
  yield* meetingRows(maker, sampleAccounts);
  yield* noteRows(maker, hosts);
  const plans = [...planRows(maker, people), ...onboardingRows(maker, people)];
  yield* plans;
  yield* receiptRows(maker, [...people, ...plans]);
}

function* accountRows(maker: SampleMaker, account: SampleAccount, index: number): Generator<GeneratedRow> {
  const { newId, calendar, today } = maker;
  const customerSince = workDay(addDays(today, -account.since));
  const created = calendar.startOf(addDays(today, -Math.min(account.since, historyDays)));
  const accountId = newId(created);
  const externalId = `C-${1040 + index * 7}`;
  yield {
    table: 'accounts',
    row: {
      id: accountId,
      external_id: externalId,
      external_key: externalKey(externalId),
      name: account.name,
      domain: account.domain,
      parent_id: null,
      segment: account.segment,
      coverage: account.coverage,
      stage: account.stage,
      industry: account.industry,
      country: account.country,
      customer_since: customerSince,
      owner: null,
      pinned: account.pinned ? 1 : 0,
      extra: '{}',
      typed: '[]',
      audience: 'self',
      created_at: created,
      updated_at: created,
    },
  };
  yield* lineRows(maker, account, externalId, accountId, created);
  const people: SamplePersonRow[] = [];
  for (const { name, title, leftAgo } of account.people) {
    const id = newId(created);
    people.push({ id, name, former: leftAgo !== undefined });
    yield {
      table: 'people',
      row: {
        id,
        account_id: accountId,
        name,
        email: madeEmail(name, account.domain),
        title,
        former_since: leftAgo === undefined ? null : addDays(today, -leftAgo),
        audience: 'self',
        created_at: created,
      },
    };
  }
  let last: Instant = created;
  for (const touch of touchesOf(maker, account)) {
    const planned = workMoment(addDays(today, -touch.ago), maker.random, calendar);
    // Two touches of a weekend fall on the same Friday: the story keeps its order.
    last = planned > last ? planned : minutesAfter(last, 50);
    yield* withCorrection(maker, account.name, touch, touchRows(maker, account, accountId, people, touch, last));
  }
  yield* talkRowsOf(maker, account.name, accountId, people);
}

function* lineRows(
  { newId, today }: SampleMaker,
  account: SampleAccount,
  externalId: string,
  accountId: string,
  created: Instant,
): Generator<GeneratedRow> {
  for (const [index, line] of account.lines.entries()) {
    const endsOn = addDays(today, line.endsIn);
    const lineId = `${externalId}-${index + 1}`;
    yield {
      table: 'contract_lines',
      row: {
        id: newId(created),
        account_id: accountId,
        external_id: lineId,
        external_key: externalKey(lineId),
        product: line.product,
        arr_minor: line.arr * 100,
        currency: line.currency,
        starts_on: addDays(endsOn, line.trial ? -30 : 1 - 365 * (line.years ?? 1)),
        ends_on: endsOn,
        notice_days: line.noticeDays ?? null,
        auto_renew: line.trial ? 0 : 1,
        is_trial: line.trial ? 1 : 0,
        seats: line.seats ?? null,
        billing: line.trial ? null : 'annual',
        extra: '{}',
        typed: '[]',
        audience: 'self',
        created_at: created,
        updated_at: created,
      },
    };
  }
}

import { addDays, type IsoDate } from '#domain/time';
import type { GeneratedRow } from './generated-row.ts';
import type { SampleMaker } from './sample-touches.ts';
import { salesPromises, signalStories, type SignalStory } from './sample-signal-stories.ts';
import { workDay, workMoment } from './work-hours.ts';

/** An account of the sample as the rows made before name it. */
export interface SampleHost {
  readonly id: string;
  readonly people: readonly { readonly id: string }[];
}

/** Who is at an account, in the order of its story. */
export const hostOf = (rows: readonly GeneratedRow[]): SampleHost => ({
  id: rows.find(({ table }) => table === 'accounts')?.row.id ?? '',
  people: rows.flatMap(({ table, row }) => (table === 'people' ? [{ id: row.id }] : [])),
});

/** What people of the stories show without saying it, and what Sales promised them. */
export function* signalRows(maker: SampleMaker, hosts: ReadonlyMap<string, SampleHost>): Generator<GeneratedRow> {
  for (const story of signalStories) {
    const host = hosts.get(story.account);
    if (host) yield* storyRows(maker, story, host);
  }
  const { newId, random, calendar } = maker;
  for (const promise of salesPromises) {
    const host = hosts.get(promise.account);
    if (!host) continue;
    const given = workMoment(dayAgo(maker, promise.ago), random, calendar);
    const due = workDay(addDays(maker.today, promise.dueIn));
    const closedAt =
      promise.state === 'open' ? null : workMoment(dayAgo(maker, promise.closedAgo ?? 1), random, calendar);
    yield {
      table: 'commitments',
      row: {
        id: newId(given),
        account_id: host.id,
        interaction_id: null,
        person_id: host.people[promise.who]?.id ?? null,
        direction: 'ours',
        text: promise.text,
        due,
        first_due: promise.firstDueIn === undefined ? due : workDay(addDays(maker.today, promise.firstDueIn)),
        state: promise.state,
        origin: 'sales',
        audience: 'self',
        created_at: given,
        closed_at: closedAt,
      },
    };
  }
}

function* storyRows(maker: SampleMaker, story: SignalStory, host: SampleHost): Generator<GeneratedRow> {
  const { newId, zone, random, calendar } = maker;
  const personOf = (who: number): string | null => host.people[who]?.id ?? null;
  const at = (ago: number) => workMoment(dayAgo(maker, ago), random, calendar);
  for (const { ago, days, who, about } of story.asked ?? []) {
    const asked = at(ago);
    const answered = days === null ? null : at(ago - days);
    yield {
      table: 'reply_pairs',
      row: {
        id: newId(asked),
        account_id: host.id,
        person_id: personOf(who),
        about,
        asked_at: asked,
        answered_at: answered !== null && answered < asked ? asked : answered,
        zone,
        audience: 'self',
        created_at: asked,
      },
    };
  }
  for (const { ago, scale, value, quote, who } of story.seen ?? []) {
    const heard = at(ago);
    yield {
      table: 'perceptions',
      row: {
        id: newId(heard),
        account_id: host.id,
        person_id: personOf(who),
        interaction_id: null,
        scale,
        value,
        quote,
        occurred_at: heard,
        recorded_at: heard,
        zone,
        audience: 'self',
      },
    };
  }
  for (const { ago, said, words, who } of story.value ?? []) {
    const heard = at(ago);
    yield {
      table: 'value_statements',
      row: {
        id: newId(heard),
        account_id: host.id,
        person_id: personOf(who),
        interaction_id: null,
        said,
        words,
        occurred_at: heard,
        recorded_at: heard,
        zone,
        audience: 'self',
      },
    };
  }
}

const dayAgo = ({ today }: SampleMaker, ago: number): IsoDate => addDays(today, -ago);

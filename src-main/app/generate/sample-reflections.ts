import type { HarvestRow, ObjectiveCheckRow } from '#domain/reflection-rows';
import type { Perception } from '#domain/perception';
import { talkEnd } from '#domain/reflection-talk';
import type { Level } from '#domain/sentiment';
import { addDays, type IsoDate, type TimeZone } from '#domain/time';
import type { ZoneCalendar } from '#domain/zone-calendar';
import { logRows } from './generated-log.ts';
import { createMadeIds, type GeneratedRow } from './generated-row.ts';
import { createRandom } from './random.ts';
import { sampleTalks } from './sample-talks.ts';
import { minutesAfter, workMoment } from './work-hours.ts';

/** A talk of the sample, with what was heard in it. */
export interface SampleTalk {
  readonly account: string;
  /** Days before today. */
  readonly ago: number;
  readonly minutes: number;
  /** By their place in the account's people. */
  readonly who: readonly number[];
  readonly paragraphs: readonly string[];
  readonly paragraphMinutes: readonly number[];
  readonly heard: readonly SampleHarvest[];
  readonly scales?: readonly { readonly scale: Perception; readonly value: Level; readonly quote: string }[];
  readonly objectives?: readonly { readonly text: string; readonly state: ObjectiveCheckRow['state'] }[];
}

export interface SampleHarvest {
  readonly kind: HarvestRow['kind'];
  /** Words of the paragraphs. */
  readonly quote: string;
  readonly meaning?: string;
  readonly theme?: string;
  readonly said?: 'yes' | 'no';
}

/** What the talks of one account are written with. */
export interface TalkMaker {
  readonly today: IsoDate;
  readonly zone: TimeZone;
  readonly calendar: ZoneCalendar;
}

/** The reflections of an account of the sample. Their chance is their own, so that they change no other row. */
export function* talkRowsOf(
  { today, zone, calendar }: TalkMaker,
  name: string,
  accountId: string,
  people: readonly { readonly id: string }[],
): Generator<GeneratedRow> {
  const talks = sampleTalks.filter(({ account }) => account === name);
  const random = createRandom(1000 + sampleTalks.findIndex(({ account }) => account === name));
  const newId = createMadeIds(random);
  const objectives = new Map<string, string>();
  for (const talk of talks) {
    const at = workMoment(addDays(today, -talk.ago), random, calendar);
    const note = talk.paragraphs.join('\n\n');
    const written = minutesAfter(at, talk.minutes + 12);
    const own = { account_id: accountId, audience: 'self' } as const;
    let interactionId = '';
    for (const made of logRows(
      {
        accountId,
        kind: 'reflection',
        at,
        minutes: talk.minutes,
        begunBy: 'us',
        renewalConfidence: null,
        level: null,
        confidence: null,
        reasons: [],
        source: 'reflection',
        signals: [],
        peopleIds: talk.who.flatMap((index) => people[index]?.id ?? []),
        note,
        steps: [],
      },
      zone,
      newId,
    )) {
      if (made.table === 'interactions') interactionId = made.row.id;
      yield made;
    }
    const reflectionId = newId(at);
    yield {
      table: 'reflections',
      row: {
        ...own,
        id: reflectionId,
        interaction_id: interactionId,
        started_at: at,
        ended_at: talkEnd(at, talk.minutes),
        zone,
        minutes: JSON.stringify(talk.paragraphMinutes),
        harvested_at: written,
        created_at: at,
      },
    };
    const heard = { interaction_id: interactionId, person_id: null, occurred_at: at, recorded_at: written, zone };
    for (const { kind, quote, meaning = null, theme = null, said } of talk.heard) {
      const starts = note.indexOf(quote);
      if (starts < 0) throw new Error(`The sample quotes what was not typed: ${quote}`);
      yield {
        table: 'harvests',
        row: {
          ...own,
          id: newId(written),
          reflection_id: reflectionId,
          kind,
          quote,
          starts,
          meaning,
          theme,
          commitment_id: null,
          created_at: written,
        },
      };
      if (said) yield { table: 'value_statements', row: { ...own, ...heard, id: newId(at), said, words: quote } };
    }
    for (const scale of talk.scales ?? [])
      yield { table: 'perceptions', row: { ...own, ...heard, ...scale, id: newId(at) } };
    for (const { text, state } of talk.objectives ?? []) {
      let objectiveId = objectives.get(text);
      if (objectiveId === undefined) {
        objectiveId = newId(written);
        objectives.set(text, objectiveId);
        yield { table: 'objectives', row: { ...own, id: objectiveId, text, created_at: written } };
      }
      yield {
        table: 'objective_checks',
        row: { id: newId(written), objective_id: objectiveId, reflection_id: reflectionId, state, words: null, at },
      };
    }
  }
}

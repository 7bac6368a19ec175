import type { Audience } from '#domain/audience';
import { addDays } from '#domain/time';
import type { GeneratedRow } from './generated-row.ts';
import type { SampleHost } from './sample-signals.ts';
import type { SampleMaker } from './sample-touches.ts';
import { workMoment } from './work-hours.ts';

/** A note of an account as it grew: the oldest words first, each so many days ago. */
interface SampleNote {
  readonly account: string;
  readonly audience: Audience;
  readonly versions: readonly { readonly ago: number; readonly body: (people: readonly string[]) => string }[];
}

const who = (people: readonly string[], index: number, name: string): string =>
  people[index] === undefined ? name : `[${name}](person:${people[index]})`;

const sampleNotes: readonly SampleNote[] = [
  {
    account: 'Norrholm Maritime',
    audience: 'self',
    versions: [
      {
        ago: 61,
        body: (people) =>
          `# How they decide\n\n${who(people, 0, 'Ingrid Solheim')} decides, ${who(people, 3, 'Jonas Wik')} signs.\n`,
      },
      {
        ago: 33,
        body: (people) =>
          `# How they decide\n\n${who(people, 0, 'Ingrid Solheim')} decides, ${who(people, 3, 'Jonas Wik')} signs. ${who(people, 2, 'Petra Aalto')} can stop it on security.\n\n| step | who | by when |\n| - | - | - |\n| audit note | Petra | before the board |\n| budget | Jonas | after it |\n`,
      },
      {
        ago: 6,
        body: (people) =>
          `# How they decide\n\n${who(people, 0, 'Ingrid Solheim')} decides, ${who(people, 3, 'Jonas Wik')} signs. ${who(people, 2, 'Petra Aalto')} can stop it on security, and since October she does.\n\n| step | who | by when |\n| - | - | - |\n| audit note | Petra | before the board |\n| budget | Jonas | after it |\n\n- [x] ask Tomas who sits on the board\n- [ ] send the audit note in words the board reads\n\nPetra will name a date for the sponsor call by Friday.\n`,
      },
    ],
  },
  {
    account: 'Corbel Cement',
    audience: 'self',
    versions: [
      {
        ago: 40,
        body: (people) =>
          `# Why they wobble\n\nThe plant runs well; finance sees only the bill. ${who(people, 2, 'Piotr Wrona')} has never seen the saving from planned stops.\n`,
      },
      {
        ago: 9,
        body: (people) =>
          `# Why they wobble\n\nThe plant runs well; finance sees only the bill. ${who(people, 2, 'Piotr Wrona')} has never seen the saving from planned stops.\n\n- [ ] work out the saving of one avoided stop with ${who(people, 1, 'Elisa Moretto')}\n- [ ] ask for half an hour with Piotr before the notice date\n\n> "I cannot defend a line that nobody explains to me."\n`,
      },
    ],
  },
  {
    account: 'Kestrel Rail Services',
    audience: 'manager',
    versions: [
      {
        ago: 28,
        body: () => '# What went right here\n\n1. One sponsor from the first week.\n2. A number they use themselves.\n',
      },
      {
        ago: 12,
        body: () =>
          '# What went right here\n\n1. One sponsor from the first week.\n2. A number they use themselves: minutes lost at the depot.\n3. A review each quarter that **they** lead.\n',
      },
    ],
  },
];

/** Notes of the stories' accounts with the versions that they had. */
export function* noteRows(maker: SampleMaker, hosts: ReadonlyMap<string, SampleHost>): Generator<GeneratedRow> {
  const { newId, random, calendar, today } = maker;
  for (const note of sampleNotes) {
    const host = hosts.get(note.account);
    if (!host) continue;
    const people = host.people.map(({ id }) => id);
    const versions = note.versions.map(({ ago, body }) => ({
      at: workMoment(addDays(today, -ago), random, calendar),
      body: body(people),
    }));
    const [first, newest] = [versions[0], versions.at(-1)];
    if (!first || !newest) continue;
    const id = newId(first.at);
    yield {
      table: 'notes',
      row: {
        id,
        account_id: host.id,
        interaction_id: null,
        body: newest.body,
        audience: note.audience,
        created_at: first.at,
        updated_at: newest.at,
      },
    };
    for (const { at, body } of versions.slice(0, -1))
      yield { table: 'note_versions', row: { id: newId(at), note_id: id, body, at } };
  }
}

import { expect, test } from 'vitest';
import type { SearchFilter, SearchQuestion } from '#contract/search';
import { ok } from '#domain/result';
import { closeCommitment } from '../../src-main/app/commitments.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import type { Command } from '../../src-main/app/ports/book-writer.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const everything: SearchFilter = {
  accountId: null,
  kind: null,
  interaction: null,
  level: null,
  since: null,
  until: null,
  hasPrivate: true,
};

const found = (subject: TestBook, text: string, more: Partial<SearchQuestion> = {}) =>
  subject.view.queries.search(
    { text, limit: 20, order: 'newest', match: 'inside', filter: null, ...more },
    'Europe/Berlin',
  );

async function aBook() {
  const subject = openTestBook();
  const norrholm = await addAccount(subject, 'Norrholm Maritime');
  const tessera = await addAccount(subject, 'Tessera Foods');
  const log = (accountId: string, more: Parameters<typeof aLog>[1]) =>
    subject.book.execute(logInteraction, aLog(accountId, more), 'user');
  await log(norrholm, {
    at: '2026-03-01T23:30:00.000Z',
    kind: 'call',
    level: 2,
    note: 'They feel überfordert by the rollout.',
    audience: 'self',
  });
  await log(tessera, {
    at: '2026-04-10T09:00:00.000Z',
    kind: 'meeting',
    level: 4,
    note: 'A calm rollout at last.',
    audience: 'manager',
    people: [{ name: 'Zoë Ångström' }],
    nextSteps: [{ direction: 'ours', text: 'send the rollout report', due: null, person: null }],
  });
  return { subject, norrholm, tessera };
}

test('a word is found by its beginning, by a part of it, and without its accents', async () => {
  const { subject } = await aBook();
  expect(found(subject, 'uberford').map(({ accountName }) => accountName)).toEqual(['Norrholm Maritime']);
  expect(found(subject, 'fordert').map(({ accountName }) => accountName)).toEqual(['Norrholm Maritime']);
  expect(found(subject, 'FÖRDERT')).toHaveLength(1);
  expect(found(subject, 'fordert', { match: 'beginning' })).toEqual([]);
  expect(found(subject, 'ngstro').map(({ kind }) => kind)).toEqual(['person']);
  expect(found(subject, 'oll').length).toBeGreaterThan(0);
});

test('where words have no spaces between them, one sign finds', async () => {
  const subject = openTestBook();
  await addAccount(subject, '株式会社東京');
  for (const part of ['東京', '京', '会社', '株式'])
    expect(found(subject, part).map(({ accountName }) => accountName)).toEqual(['株式会社東京']);
  expect(found(subject, '大阪')).toEqual([]);
});

test('every word must be there, and nothing typed is taken for an operator', async () => {
  const { subject } = await aBook();
  expect(found(subject, 'calm rollout')).toHaveLength(1);
  expect(found(subject, 'calm überfordert')).toEqual([]);
  for (const text of ['"', 'a OR b', 'NEAR(', '*', '-', 'body:x', "'; DROP TABLE notes", '%_']) found(subject, text);
});

test('a hit says what it is, when it was written and how the account was then', async () => {
  const { subject, tessera } = await aBook();
  const hits = found(subject, 'rollout');
  expect(
    hits.map(({ kind, accountName, interaction, level, isPrivate }) => [
      kind,
      accountName,
      interaction,
      level,
      isPrivate,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['note', 'Norrholm Maritime', 'call', 2, true],
      ['note', 'Tessera Foods', 'meeting', 4, false],
      ['promise', 'Tessera Foods', 'meeting', 4, false],
    ]),
  );
  expect(hits.find(({ kind }) => kind === 'promise')).toMatchObject({
    accountId: tessera,
    at: '2026-04-10T09:00:00.000Z',
    snippet: 'send the \u0001rollout\u0002 report',
  });
});

test.each<[Partial<SearchFilter>, number]>([
  [{ kind: 'promise' }, 1],
  [{ interaction: 'call' }, 1],
  [{ level: 4 }, 2],
  // Half past midnight in Berlin.
  [{ since: '2026-03-02', until: '2026-03-02' }, 1],
  [{ until: '2026-03-01' }, 0],
  [{ since: '2026-04-11' }, 0],
  [{ hasPrivate: false }, 2],
  [{}, 3],
])('narrowed to %j it finds %i', async (filter, count) => {
  const { subject } = await aBook();
  expect(found(subject, 'rollout', { filter: { ...everything, ...filter } })).toHaveLength(count);
});

test('narrowed to an account it finds only what is of it', async () => {
  const { subject, norrholm } = await aBook();
  expect(found(subject, 'rollout', { filter: { ...everything, accountId: norrholm } })).toHaveLength(1);
});

test('a promise stays found when it is kept, and follows its words', async () => {
  const { subject } = await aBook();
  const [promise] = found(subject, 'report');
  await subject.book.execute(closeCommitment, { id: promise?.id ?? '', state: 'kept' }, 'user');
  expect(found(subject, 'report')).toHaveLength(1);
});

test('what was said is found with its day, and only by who may see it', async () => {
  const { subject, norrholm } = await aBook();
  const put: Command<null, null, never> = {
    act: 'test.quote',
    label: () => 'quote',
    run: (book) => {
      book.insert('perceptions', {
        id: book.newId(),
        account_id: norrholm,
        person_id: null,
        interaction_id: null,
        scale: 'trust',
        value: 2,
        quote: 'I would have to ring Paul.',
        occurred_at: '2026-05-12T09:00:00.000Z',
        recorded_at: book.now,
        zone: 'Europe/Berlin',
        audience: 'self',
      });
      return ok(null);
    },
  };
  await subject.book.execute(put, null, 'user');
  expect(found(subject, 'ring paul')).toMatchObject([
    { kind: 'quote', accountName: 'Norrholm Maritime', at: '2026-05-12T09:00:00.000Z', isPrivate: true },
  ]);
  expect(found(subject, 'ring', { filter: { ...everything, kind: 'quote' } })).toHaveLength(1);
  expect(found(subject, 'ring', { filter: { ...everything, hasPrivate: false } })).toEqual([]);
});

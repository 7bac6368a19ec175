import { expect, test } from 'vitest';
import type { BookQuery } from '#contract/accounts';
import { arrangeBook } from '../../src-main/app/book-lines.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { setReadings } from '../../src-main/app/set-readings.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const everything: Omit<BookQuery, 'offset' | 'limit'> = {
  filter: { text: '', coverage: null, stage: null, segment: null, sentiment: null },
  sort: { by: 'sentiment', descending: false },
  group: 'none',
  collapsed: [],
};

async function aBook(): Promise<TestBook> {
  const subject = openTestBook();
  const add = async (name: string, level: 1 | 2 | 3 | 4 | 5 | null, at: string, fields: object) => {
    const id = await addAccount(subject, name, fields);
    if (level) await subject.book.execute(logInteraction, aLog(id, { level, at }), 'user');
    return id;
  };
  await add('Åse Shipping', 4, '2026-11-20T09:00:00.000Z', { segment: 'Core', coverage: 'hybrid' });
  await add('Zeta Mills', 1, '2026-08-01T09:00:00.000Z', { segment: 'Strategic', coverage: 'high-touch' });
  await add('Alpha Foods', null, '', { segment: 'Core' });
  await add('Beta Rail', 2, '2026-11-23T09:00:00.000Z', {
    segment: 'Strategic',
    coverage: 'high-touch',
    stage: 'renewal',
  });
  return subject;
}

const lines = (subject: TestBook, query: Partial<typeof everything>) =>
  arrangeBook(subject.view, { ...everything, ...query }, 'Europe/Berlin', 'en')
    .page(0, 50)
    .map((line) => (line.line === 'account' ? line.row.name : `${line.label} ${line.totals.accounts}`));

test('B1 the worst sentiment comes first, B2 what is not known last in both directions', async () => {
  const subject = await aBook();
  expect(lines(subject, {})).toEqual(['Zeta Mills', 'Beta Rail', 'Åse Shipping', 'Alpha Foods']);
  expect(lines(subject, { sort: { by: 'sentiment', descending: true } })).toEqual([
    'Åse Shipping',
    'Beta Rail',
    'Zeta Mills',
    'Alpha Foods',
  ]);
});

test('groups carry their count, and what has no value comes last', async () => {
  const subject = await aBook();
  expect(lines(subject, { group: 'coverage', collapsed: ['hybrid'] })).toEqual([
    'High-touch 2',
    'Zeta Mills',
    'Beta Rail',
    'Hybrid 1',
    'No coverage 1',
    'Alpha Foods',
  ]);
});

test('the text finds by name without accents, and each filter lets through what it says', async () => {
  const subject = await aBook();
  const filter = (given: Partial<(typeof everything)['filter']>) =>
    lines(subject, { filter: { ...everything.filter, ...given } });
  expect(filter({ text: 'ase' })).toEqual(['Åse Shipping']);
  expect(filter({ sentiment: 'stale' })).toEqual(['Zeta Mills']);
  expect(filter({ sentiment: 'none' })).toEqual(['Alpha Foods']);
  expect(filter({ sentiment: 'orange or worse' })).toEqual(['Zeta Mills', 'Beta Rail']);
  expect(filter({ coverage: 'none' })).toEqual(['Alpha Foods']);
  expect(filter({ stage: 'renewal' })).toEqual(['Beta Rail']);
});

test('a log is seen at once: in the row, its strip and the totals', async () => {
  const subject = await aBook();
  const id = subject.view.facts().find(({ name }) => name === 'Alpha Foods')?.id ?? '';
  await subject.book.execute(setReadings, { accountIds: [id], level: 5 }, 'user');
  const arranged = arrangeBook(subject.view, everything, 'Europe/Berlin', 'en');
  const line = arranged.page(0, 50).find((candidate) => candidate.line === 'account' && candidate.row.id === id);
  expect(line).toMatchObject({ row: { level: 5, stale: false, strip: `${'.'.repeat(25)}5` } });
  expect(arranged.totals.tally).toEqual({ 1: 1, 2: 1, 3: 0, 4: 1, 5: 1, none: 0, stale: 1 });
  expect(arranged.position(id)).toMatchObject({ nextId: null });
});

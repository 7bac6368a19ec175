import { expect, test } from 'vitest';
import type { HarvestItem } from '#contract/reflections';
import { keepHarvest, renameTheme } from '../../src-main/app/keep-harvest.ts';
import { logReflection, planReflection } from '../../src-main/app/log-reflection.ts';
import { viewPreparation, viewReflection, viewReflections } from '../../src-main/app/reflections-view.ts';
import { addAccount, openTestBook, type TestBook } from '../support/test-book.ts';

const note = 'Fine is what worries me.\n\nI get four mails a month. Please send one page a quarter.';

async function talk(test: TestBook, accountId: string, startedAt: string): Promise<string> {
  const logged = await test.book.execute(
    logReflection,
    { accountId, startedAt, zone: 'Europe/Berlin', minutes: 31, note, paragraphMinutes: [1, 4], people: [] },
    'user',
  );
  if (!logged.ok) throw new Error(JSON.stringify(logged.error));
  return logged.value.interactionId;
}

const item = (fields: Partial<HarvestItem>): HarvestItem => ({
  kind: 'challenge',
  quote: 'I get four mails a month.',
  starts: 26,
  meaning: null,
  theme: null,
  promise: null,
  signal: null,
  scale: null,
  said: null,
  ...fields,
});

test('R2 R13: a talk is one act, keeps its plan, and sets when the next one is due', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Aldermoor Water', { coverage: 'high-touch' });
  expect(viewReflections(book.view)).toMatchObject({ never: { count: 1 }, due: [] });
  await book.book.execute(planReflection, { accountId, on: '2026-11-26' }, 'user');
  await book.book.execute(planReflection, { accountId, on: '2026-11-24' }, 'user');
  expect(viewReflections(book.view).planned).toMatchObject([{ accountName: 'Aldermoor Water', on: '2026-11-24' }]);

  const interactionId = await talk(book, accountId, '2026-11-24T09:00:00.000Z');
  const page = viewReflections(book.view);
  expect(page).toMatchObject({ planned: [], never: { count: 0 }, due: [], pastCount: 1, talkedCount: 1 });
  const reflection = viewReflection(book.view, interactionId);
  expect(reflection.ok && reflection.value).toMatchObject({ note, minutes: 31, harvestedAt: null, audience: 'self' });
  book.clock.set('2027-04-01T10:00:00.000Z');
  expect(viewReflections(book.view).due).toMatchObject([{ lastOn: '2026-11-24', dueOn: '2027-05-26' }]);

  await book.book.undo('user');
  expect(viewReflections(book.view)).toMatchObject({ pastCount: 0, planned: [{ on: '2026-11-24' }] });
});

test('a harvest is one act with all that it turns into, and undo takes it back', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Aldermoor Water');
  const interactionId = await talk(book, accountId, '2026-11-24T09:00:00.000Z');
  const kept = await book.book.execute(
    keepHarvest,
    {
      interactionId,
      items: [
        item({ theme: 'flooded by updates', meaning: 'Reads none of them' }),
        item({ kind: 'ask', quote: 'one page a quarter' }),
        item({ kind: 'promise', promise: { direction: 'ours', text: 'Send the page', due: '2026-12-04' } }),
        item({ kind: 'scale', quote: 'Fine is what worries me.', scale: { scale: 'trust', value: 5 } }),
        item({ kind: 'scale', quote: '', scale: { scale: 'alignment', value: 3 } }),
        item({ kind: 'value', said: 'no' }),
        item({ kind: 'signal', signal: { signal: 'overwhelmed by updates', direction: -1 } }),
      ],
      objectives: [{ id: null, text: 'Do the same with nine people', state: 'new' }],
      level: 4,
      audience: 'manager',
    },
    'user',
  );
  expect(kept).toMatchObject({ ok: true, value: { promises: 1 } });
  const view = viewReflection(book.view, interactionId);
  if (!view.ok) throw new Error('gone');
  expect(view.value.harvests.map(({ kind }) => kind)).toEqual([
    'challenge',
    'ask',
    'promise',
    'scale',
    'value',
    'signal',
  ]);
  expect(view.value.harvests[2]?.commitment).toMatchObject({ text: 'Send the page', due: '2026-12-04', state: 'open' });
  expect(view.value.scales).toMatchObject([
    { scale: 'confidence', now: null },
    { scale: 'alignment', now: { value: 3, quote: null } },
    { scale: 'trust', now: { value: 5, quote: 'Fine is what worries me.' } },
  ]);
  expect(view.value).toMatchObject({ level: 4, audience: 'manager', objectives: [{ now: 'new' }] });
  const [entry] = book.view.queries.timeline(accountId, 0, 5).entries;
  expect(entry).toMatchObject({ level: 4, signals: [{ signal: 'overwhelmed by updates' }] });
  expect(viewReflections(book.view).themes).toMatchObject([{ theme: 'flooded by updates', accountIds: [accountId] }]);

  await book.book.undo('user');
  const undone = viewReflection(book.view, interactionId);
  expect(undone.ok && undone.value).toMatchObject({ harvests: [], harvestedAt: null, level: null, objectives: [] });
  expect(book.view.queries.commitments({ accountId, state: 'all', limit: 5 }).total).toBe(0);
});

test('R8 R9: a theme is renamed wherever it stands, and merged with another one', async () => {
  const book = openTestBook();
  const ids = [await addAccount(book, 'Aldermoor Water'), await addAccount(book, 'Kestrel Rail')];
  for (const [index, accountId] of ids.entries()) {
    const interactionId = await talk(book, accountId, `2026-11-2${index + 1}T09:00:00.000Z`);
    const theme = index === 0 ? 'too many mails' : 'Flooded by updates';
    await book.book.execute(
      keepHarvest,
      { interactionId, items: [item({ theme })], objectives: [], level: null, audience: 'self' },
      'user',
    );
  }
  expect(viewReflections(book.view).themes).toHaveLength(2);
  const merged = await book.book.execute(renameTheme, { from: 'Too many mails', to: 'flooded by updates' }, 'user');
  expect(merged).toMatchObject({ ok: true, value: { changed: 2 } });
  const { themes, talkedCount } = viewReflections(book.view);
  expect(themes).toMatchObject([{ theme: 'flooded by updates' }]);
  expect([themes[0]?.accountIds.length, talkedCount]).toEqual([2, 2]);
});

test('the card before a talk says what they said then, and what came of it', async () => {
  const book = openTestBook();
  const accountId = await addAccount(book, 'Aldermoor Water');
  book.clock.set('2026-05-12T12:00:00.000Z');
  const interactionId = await talk(book, accountId, '2026-05-12T09:00:00.000Z');
  await book.book.execute(
    keepHarvest,
    {
      interactionId,
      items: [item({}), item({ kind: 'promise', promise: { direction: 'ours', text: 'One page', due: null } })],
      objectives: [{ id: null, text: 'Cut night call-outs', state: 'new' }],
      level: 5,
      audience: 'self',
    },
    'user',
  );
  book.clock.set('2026-11-24T10:00:00.000Z');
  const card = viewPreparation(book.view, accountId, false);
  expect(card.ok && card.value).toMatchObject({
    last: { interactionId },
    sentiment: { atLast: 5, now: 5 },
    openPromises: [{ text: 'One page' }],
    objectives: [{ text: 'Cut night call-outs', state: 'new', on: '2026-05-12' }],
    hasDraft: false,
  });
  expect(card.ok && card.value.quotes.map(({ quote }) => quote)).toEqual([
    'I get four mails a month.',
    'I get four mails a month.',
  ]);
});

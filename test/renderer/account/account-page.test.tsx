import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AccountPage as Page } from '#contract/accounts';
import type { TimelineEntry } from '#contract/interactions';
import { AccountFormDialog } from '../../../src-renderer/features/account/account-form.tsx';
import { AccountPage } from '../../../src-renderer/features/account/account-page.tsx';
import { fakeActions, fakeApi, hearable, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });

// The day of the story; only the calendar stands still, waiting goes on.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T12:00:00Z') }));
afterAll(() => void vi.useRealTimers());

const ok = <T,>(value: T) => ({ ok: true as const, value });

const page = (part: Partial<Page> = {}): Page => ({
  id: 'a1',
  fields: {
    name: 'Norrholm Maritime',
    externalId: 'C-1',
    domain: null,
    segment: 'Strategic',
    coverage: 'high-touch',
    stage: 'renewal',
    industry: 'Ship operator',
    country: 'NO',
    customerSince: '2022-04-01',
    owner: null,
    parentId: 'g1',
    pinned: false,
  },
  parentName: 'Norrholm Group',
  extra: { 'CRM tier': 'gold' },
  row: {
    id: 'a1',
    externalId: 'C-1',
    name: 'Norrholm Maritime',
    segment: 'Strategic',
    coverage: 'high-touch',
    stage: 'renewal',
    industry: null,
    country: null,
    owner: null,
    customerSince: null,
    level: 2,
    stale: false,
    apart: false,
    confidence: 70,
    readAt: '2026-11-18T10:00:00.000Z',
    change: -1,
    strip: '..........................',
    arr: [{ amountMinor: 38_400_000, currency: 'EUR' }],
    lineCount: 1,
    endsOn: '2027-03-31',
    endedOn: null,
    touchDays: 4,
    nextStep: null,
    pinned: false,
  },
  validDays: 14,
  renewalConfidence: { percent: 65, at: '2026-11-18T10:00:00.000Z', previous: 80 },
  entryCount: 1,
  people: [{ id: 'p1', name: 'Petra Aalto', email: 'petra@norrholm.example', title: 'Head of IT', formerSince: null }],
  lines: [
    {
      id: 'l1',
      externalId: null,
      product: 'Planner',
      arr: { amountMinor: 38_400_000, currency: 'EUR' },
      startsOn: '2026-04-01',
      endsOn: '2027-03-31',
      noticeDays: 60,
      autoRenew: true,
      isTrial: false,
      seats: null,
      running: true,
    },
  ],
  promises: {
    ours: { kept: 9, broken: 0, open: 1, oldestDays: 3 },
    theirs: { kept: 5, broken: 1, open: 0, oldestDays: null },
    sales: { kept: 0, broken: 0, open: 0, oldestDays: null },
  },
  openCommitments: [
    {
      id: 'c1',
      accountId: 'a1',
      accountName: 'Norrholm Maritime',
      direction: 'ours',
      text: 'Send the deck',
      due: '2026-11-20',
      state: 'open',
      personName: 'Petra Aalto',
      createdAt: '2026-11-18T10:00:00.000Z',
    },
  ],
  sections: ['Overview', 'Timeline', 'People', 'Renewal'],
  ...part,
});

const entry: TimelineEntry = {
  id: 'i1',
  entry: 'interaction',
  kind: 'call',
  at: '2026-11-18T10:00:00.000Z',
  zone: 'Europe/Berlin',
  minutes: 32,
  begunBy: 'them',
  level: 2,
  previousLevel: 3,
  confidence: 70,
  renewalConfidence: null,
  reasons: ['silence'],
  signals: [{ signal: 'hesitant', direction: -1 }],
  people: [
    { id: 'p1', name: 'Petra Aalto' },
    { id: 'p2', name: 'Tomas Rydell' },
  ],
  note: 'No date for the sponsor call.',
  audience: 'self',
  commitments: [{ id: 'c1', direction: 'ours', text: 'Send the deck', due: null, state: 'kept', personName: null }],
};

const answers = (part: Partial<Page> = {}) => ({
  'accounts:get': () => ok(page(part)),
  'timeline:page': () => ok({ entries: [entry], total: 1 }),
  'sentiment:history': () =>
    ok({
      readings: [
        {
          id: 'r1',
          level: 2 as const,
          confidence: 70,
          occurredAt: '2026-11-18T10:00:00.000Z',
          source: 'log',
          reasons: [],
        },
      ],
      touches: [],
    }),
  'commitments:close': () => ok(null),
});

/** What stands around the page, of no matter here. */
const frame = { onAsKnown: () => undefined, onRecord: () => undefined, renderValue: () => null };

test('the head says what the account is, in a sentence and in the facts that exist', async () => {
  const { api } = fakeApi(answers());
  show(<AccountPage {...frame} id="a1" />, api);
  expect(await screen.findByRole('heading', { name: 'Norrholm Maritime' })).toBeVisible();
  expect(screen.getByText('Ship operator, Norway. Customer since April 2022, part of Norrholm Group.')).toBeVisible();
  for (const fact of ['Sentiment', 'ARR', 'Ends', 'Renewal confidence', 'Stage', 'Next step', 'Last touch']) {
    expect(screen.getByText(fact, { selector: 'dt' })).toBeVisible();
  }
  expect(screen.getByText('was 80% until 18 Nov')).toBeVisible();
  expect(await screen.findByText('One reading so far: Orange on 18 Nov')).toBeVisible();
});

test('an entry reads as a sentence, with its signs, its promises and what it was before', async () => {
  const { api } = fakeApi(answers());
  show(<AccountPage {...frame} id="a1" />, api);
  const grid = await screen.findByRole('grid', { name: 'Timeline' });
  const row = await within(grid).findByRole('row');
  expect(row).toHaveTextContent('Call with Petra Aalto and Tomas Rydell, 32 min, they began');
  expect(row).toHaveTextContent('Bad sign: hesitant');
  expect(row).toHaveTextContent('We promised: Send the deck, kept');
  expect(row).toHaveTextContent('Orangewas Yellow');
});

test('a step is done from its row, and can be undone', async () => {
  const { api, sent } = fakeApi(answers());
  const actions = fakeActions();
  const user = userEvent.setup({ delay: null });
  show(<AccountPage {...frame} id="a1" />, api, actions);
  const [done] = await screen.findAllByRole('button', { name: 'Done: Send the deck' });
  if (!done) throw new Error('no step');
  await user.click(done);
  await waitFor(() => expect(sent('commitments:close')).toEqual([{ id: 'c1', state: 'kept' }]));
  await waitFor(() => expect(actions.notify).toHaveBeenCalledWith({ text: 'Done: Send the deck', undo: true }));
});

test('an account without a log teaches with one sentence and one button', async () => {
  const { api } = fakeApi({
    ...answers({ sections: ['Overview'], people: [], lines: [], openCommitments: [], entryCount: 0 }),
    'sentiment:history': () => ok({ readings: [], touches: [] }),
    'timeline:page': () => ok({ entries: [], total: 0 }),
  });
  const actions = fakeActions();
  const user = userEvent.setup({ delay: null });
  show(<AccountPage {...frame} id="a1" />, api, actions);
  await user.click(await screen.findByRole('button', { name: 'Log interaction' }));
  expect(actions.openLog).toHaveBeenCalledWith({ accountId: 'a1' });
  expect(screen.queryByRole('grid', { name: 'Timeline' })).toBeNull();
});

test('the form says at its field whose external id it is, and shows what was imported besides', async () => {
  const { api } = fakeApi({
    ...answers(),
    'accounts:update': () => ({ ok: false, error: { type: 'ExternalIdTaken', by: 'Kestrel Rail' } }),
  });
  const onClose = vi.fn();
  const user = userEvent.setup({ delay: null });
  show(<AccountFormDialog id="a1" onClose={onClose} />, api);
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Norrholm Maritime');
  expect(screen.getByText('CRM tier')).toBeVisible();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Kestrel Rail has this id already.')).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});

test('a person is added under a name, and edited and deleted from the row', async () => {
  const { api, sent } = fakeApi({
    ...answers(),
    'people:create': () => ok({ id: 'p9' }),
    'people:update': () => ok(null),
    'people:remove': () => ok(null),
  });
  const actions = fakeActions();
  const user = userEvent.setup({ delay: null });
  show(<AccountPage {...frame} id="a1" />, api, actions);
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  await user.keyboard('{Enter}');
  expect(await screen.findByText('A person needs a name.')).toBeVisible();
  await user.keyboard('Ingrid Lunde');
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'ingrid@norrholm.example{Enter}');
  const ingrid = { name: 'Ingrid Lunde', email: 'ingrid@norrholm.example', title: null, formerSince: null };
  await waitFor(() => expect(sent('people:create')).toEqual([{ accountId: 'a1', fields: ingrid }]));
  expect(actions.notify).toHaveBeenCalledWith({ text: 'Ingrid Lunde added.', undo: true });

  await user.click(screen.getByRole('button', { name: 'Petra Aalto' }));
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, 'CIO{Enter}');
  await waitFor(() => expect(sent('people:update')[0]).toMatchObject({ id: 'p1', fields: { title: 'CIO' } }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  screen.getByRole('button', { name: 'Petra Aalto' }).focus();
  await user.keyboard('{Delete}');
  await waitFor(() => expect(sent('people:remove')).toEqual([{ id: 'p1' }]));
  expect(actions.notify).toHaveBeenCalledWith({ text: 'Petra Aalto deleted.', undo: true });
});

test('a contract line is typed as one writes here; what is no amount is said at its field', async () => {
  const { api, sent } = fakeApi({ ...answers({ lines: [] }), 'contracts:create': () => ok({ id: 'l9' }) });
  const user = userEvent.setup({ delay: null });
  show(<AccountPage {...frame} id="a1" />, api);
  expect(await screen.findByText('No contract line is known yet.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add a contract line' }));
  await user.keyboard('Planner');
  const arr = screen.getByRole('textbox', { name: 'ARR' });
  await user.type(arr, '12.000{Enter}');
  expect(await screen.findByText('“12.000” is not an amount. Write it like 12,345.')).toBeVisible();
  await user.clear(arr);
  await user.type(arr, '€12,000{Enter}');
  await waitFor(() =>
    expect(sent('contracts:create')).toEqual([
      {
        accountId: 'a1',
        fields: {
          product: 'Planner',
          arr: { amountMinor: 1_200_000, currency: 'EUR' },
          startsOn: null,
          endsOn: null,
          noticeDays: null,
          autoRenew: null,
          isTrial: false,
          seats: null,
        },
      },
    ]),
  );
});

test('when the last line has ended the page says when and how much it was', async () => {
  const [line] = page().lines;
  if (!line) throw new Error('no line');
  const { api } = fakeApi(answers({ lines: [{ ...line, endsOn: '2026-03-17', running: false }] }));
  show(<AccountPage {...frame} id="a1" />, api);
  expect(await screen.findByText('The last line ended on 17 Mar: €384,000 a year.')).toBeVisible();
  expect(screen.getByText('Ended', { selector: 'dt' })).toBeVisible();
  expect(screen.getByRole('cell', { name: 'ended' })).toBeVisible();
});

test('a book that can only be read shows people and lines without anything to press', async () => {
  const { api } = fakeApi({
    ...answers(),
    'book:state': () =>
      ok({
        name: 'Mine',
        path: '/Mine.bellwether',
        isSample: false,
        readOnly: true,
        accounts: 1,
        interactions: 1,
        seq: 1,
        savedAt: null,
        undo: null,
        redo: null,
        lastBackupAt: null,
        defaultCurrency: 'EUR',
      }),
  });
  show(<AccountPage {...frame} id="a1" />, api);
  expect(await screen.findByRole('rowheader', { name: 'Petra Aalto' })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Add a person' })).toBeNull());
});

test('the focus goes on to the row that takes the place of a deleted one, and from the last to the heading', async () => {
  let people = ['Petra Aalto', 'Tomas Rydell', 'Ingrid Lunde'].map((name, index) => ({
    id: `p${index}`,
    name,
    email: null,
    title: null,
    formerSince: null,
  }));
  const fake = fakeApi({
    ...answers(),
    'accounts:get': () => ok(page({ people })),
    'people:remove': ({ id }) => {
      people = people.filter((person) => person.id !== id);
      return ok(null);
    },
  });
  const { api, push } = hearable(fake.api);
  const user = userEvent.setup({ delay: null });
  show(<AccountPage {...frame} id="a1" />, api);
  const changed = { seq: 1, accountIds: ['a1'], tables: ['people'] };
  (await screen.findByRole('button', { name: 'Tomas Rydell' })).focus();
  for (const next of ['Ingrid Lunde', 'Petra Aalto']) {
    await user.keyboard('{Delete}');
    push('book:changed', changed);
    await waitFor(() => expect(screen.getByRole('button', { name: next })).toHaveFocus());
  }
  await user.keyboard('{Delete}');
  push('book:changed', changed);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'People' })).toHaveFocus());
});

test('a deleted last entry gives the focus to the one before, and the last of all to the way to log', async () => {
  let entries = [entry, { ...entry, id: 'i2', at: '2026-11-10T10:00:00.000Z' }];
  const fake = fakeApi({
    ...answers(),
    'accounts:get': () =>
      ok(
        page(
          entries.length > 0
            ? { entryCount: entries.length }
            : { entryCount: 0, sections: ['Overview', 'People', 'Renewal'], openCommitments: [] },
        ),
      ),
    'timeline:page': () => ok({ entries, total: entries.length }),
    'interactions:remove': ({ id }) => {
      entries = entries.filter((one) => one.id !== id);
      return ok(null);
    },
  });
  const { api, push } = hearable(fake.api);
  const user = userEvent.setup({ delay: null });
  show(<AccountPage {...frame} id="a1" />, api);
  const grid = await screen.findByRole('grid', { name: 'Timeline' });
  await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(2));
  within(grid).getAllByRole('row')[1]?.focus();
  await user.keyboard('{Delete}');
  push('book:changed', { seq: 1, accountIds: ['a1'], tables: ['interactions'] });
  await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(1));
  await waitFor(() => expect(within(grid).getByRole('row')).toHaveFocus());
  await user.keyboard('{Delete}');
  push('book:changed', { seq: 2, accountIds: ['a1'], tables: ['interactions'] });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Log interaction' })).toHaveFocus());
});

test('a name that another account has in other letters is said in the form, and can be added all the same', async () => {
  const { api, sent } = fakeApi({
    'accounts:suggest': () => ok([{ id: 'a1', name: 'Norrholm Maritime', detail: null, level: null, stale: false }]),
    'accounts:create': () => ok({ id: 'a2' }),
  });
  const user = userEvent.setup({ delay: null });
  show(<AccountFormDialog id={null} onClose={vi.fn()} />, api);
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'NORRHÓLM  maritime');
  expect(await screen.findByText('There is already Norrholm Maritime. Add anyway?')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Add anyway/ }));
  await waitFor(() => expect(sent('accounts:create')[0]).toMatchObject({ name: 'NORRHÓLM  maritime' }));
});

test('what cannot be undone looks so', async () => {
  const { api } = fakeApi({ ...answers(), 'erase:preview': () => ok({ label: 'Petra Aalto', rows: 3, backups: [] }) });
  const user = userEvent.setup({ delay: null });
  show(<AccountPage {...frame} id="a1" />, api);
  await user.click(await screen.findByRole('button', { name: 'More for Petra Aalto' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Erase for good/ }));
  const erase = await screen.findByRole('button', { name: /^Erase for good/ });
  expect(erase.className).toContain('danger');
});

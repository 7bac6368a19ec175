import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AccountPage as Page } from '#contract/accounts';
import type { TimelineEntry } from '#contract/interactions';
import { AccountFormDialog } from '../../../src-renderer/features/account/account-form.tsx';
import { AccountPage } from '../../../src-renderer/features/account/account-page.tsx';
import { fakeActions, fakeApi, show } from '../log/fake-api.tsx';

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
    level: 2,
    stale: false,
    confidence: 70,
    readAt: '2026-11-18T10:00:00.000Z',
    change: -1,
    strip: '..........................',
    arr: [{ amountMinor: 38_400_000, currency: 'EUR' }],
    lineCount: 1,
    endsOn: '2027-03-31',
    touchDays: 4,
    nextStep: null,
    pinned: false,
  },
  validDays: 14,
  renewalConfidence: { percent: 65, at: '2026-11-18T10:00:00.000Z', previous: 80 },
  interactionCount: 1,
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

test('the head says what the account is, in a sentence and in the facts that exist', async () => {
  const { api } = fakeApi(answers());
  show(<AccountPage id="a1" />, api);
  expect(await screen.findByRole('heading', { name: 'Norrholm Maritime' })).toBeVisible();
  expect(screen.getByText('Ship operator, NO. Customer since April 2022, part of Norrholm Group.')).toBeVisible();
  for (const fact of ['Sentiment', 'ARR', 'Ends', 'Renewal confidence', 'Stage', 'Next step', 'Last touch']) {
    expect(screen.getByText(fact, { selector: 'dt' })).toBeVisible();
  }
  expect(screen.getByText('was 80% until 18 Nov')).toBeVisible();
  expect(await screen.findByText('One reading so far: Orange on 18 Nov')).toBeVisible();
});

test('an entry reads as a sentence, with its signs, its promises and what it was before', async () => {
  const { api } = fakeApi(answers());
  show(<AccountPage id="a1" />, api);
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
  show(<AccountPage id="a1" />, api, actions);
  const [done] = await screen.findAllByRole('button', { name: 'Done: Send the deck' });
  if (!done) throw new Error('no step');
  await user.click(done);
  await waitFor(() => expect(sent('commitments:close')).toEqual([{ id: 'c1', state: 'kept' }]));
  await waitFor(() => expect(actions.notify).toHaveBeenCalledWith({ text: 'Done: Send the deck', undo: true }));
});

test('an account without a log teaches with one sentence and one button', async () => {
  const { api } = fakeApi({
    ...answers({ sections: ['Overview'], people: [], lines: [], openCommitments: [], interactionCount: 0 }),
    'sentiment:history': () => ok({ readings: [], touches: [] }),
    'timeline:page': () => ok({ entries: [], total: 0 }),
  });
  const actions = fakeActions();
  const user = userEvent.setup({ delay: null });
  show(<AccountPage id="a1" />, api, actions);
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

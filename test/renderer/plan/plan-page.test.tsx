import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Reply } from '#contract/api';
import type { PlanItem, WholePlan } from '#contract/plans';
import type { PlanLevel } from '#domain/plan-rows';
import { addLines } from '#domain/plan-tree';
import { PlanPage } from '../../../src-renderer/features/plan/plan-page.tsx';
import { fakeActions, fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });
Element.prototype.scrollIntoView = () => undefined;

function lines(...words: readonly (readonly [PlanLevel, string])[]): PlanItem[] {
  const made = addLines(
    [],
    words.map(([level, text]) => ({ id: text, level, text })),
    null,
  );
  if (!made.ok) throw new Error(made.error);
  const blank = {
    objectiveId: null,
    ownerPersonId: null,
    ownerPersonName: null,
    ownerOurs: null,
    startsOn: null,
    due: null,
    startOffset: null,
    dueOffset: null,
    afterId: null,
    doneOn: null,
    valueType: null,
    metric: null,
    unit: null,
    currency: null,
    baseline: null,
    baselineOn: null,
    target: null,
    importance: 3,
    measuredHow: null,
    attribution: null,
    remarks: null,
    status: null,
    statusReason: null,
    statusOn: null,
    audience: 'customer' as const,
    createdAt: '2026-11-01T08:00:00.000Z',
    latest: null,
    measured: [],
    receipts: [],
  };
  return made.value.insert.map((line) => ({ ...line, ...blank }));
}

const plan = (items: PlanItem[]): WholePlan => ({
  id: 'p',
  accountId: 'a',
  accountName: 'Norrholm',
  title: 'Success plan',
  useCase: null,
  template: null,
  startsOn: '2026-11-02',
  closedOn: null,
  closingWords: null,
  audience: 'customer',
  createdAt: '2026-11-01T08:00:00.000Z',
  agreedOn: null,
  agreedName: null,
  reviewedOn: null,
  items,
  people: [],
  endsOn: null,
  noticeOn: null,
});

/** A page on a plan whose book takes every act and answers the same lines. */
function open(items: PlanItem[]) {
  const done = (): { ok: true; value: null } => ({ ok: true, value: null });
  const fake = fakeApi({
    'book:state': () => ({ ok: true, value: { readOnly: false, accounts: 1 } }) as unknown as Reply<'book:state'>,
    'plans:get': () => ({ ok: true, value: plan(items) }),
    'plans:addLines': done,
    'plans:levelLine': done,
    'plans:updateItem': done,
    'plans:moveLine': done,
  });
  const actions = fakeActions();
  show(<PlanPage accountId="a" planId="p" itemId={undefined} renderReceipts={() => null} />, fake.api, actions);
  return { ...fake, actions };
}

test('an empty plan teaches with one sentence and one button', async () => {
  const user = userEvent.setup({ delay: null });
  const { sent } = open([]);
  await screen.findByText(/A plan begins with what they want to reach/);
  await user.click(screen.getByRole('button', { name: 'Outcome in their words' }));
  expect(sent('plans:addLines')).toMatchObject([{ beforeId: null, lines: [{ level: 'outcome', text: '' }] }]);
});

test('what is typed is one act when it is left, and Enter within a text splits it', async () => {
  const user = userEvent.setup({ delay: null });
  const { sent } = open(lines(['outcome', 'Fewer stops'], ['step', 'Clean it']));
  (await screen.findAllByRole('row'))[1]?.focus();
  await user.keyboard('{Enter} at sea{Escape}');
  await waitFor(() =>
    expect(sent('plans:updateItem')).toMatchObject([{ id: 'Fewer stops', fields: { text: 'Fewer stops at sea' } }]),
  );
  await user.keyboard('{ArrowDown}{Enter}{ArrowLeft}{ArrowLeft}{Enter}');
  await waitFor(() =>
    expect(sent('plans:addLines')).toMatchObject([
      { beforeId: null, lines: [{ level: 'step', text: 'it' }], rest: { id: 'Clean it', text: 'Clean' } },
    ]),
  );
  expect(sent('plans:updateItem')).toHaveLength(1);
});

test('what makes no tree is refused with a sentence, and nothing is sent', async () => {
  const user = userEvent.setup({ delay: null });
  const { sent, actions } = open(lines(['outcome', 'Fewer stops'], ['step', 'Clean it']));
  (await screen.findAllByRole('row'))[1]?.focus();
  await user.keyboard('{Enter}{Tab}');
  expect(actions.notify).toHaveBeenCalledWith({ text: expect.stringContaining('Nothing stands above this line') });
  await user.keyboard('{Escape}{Alt>}{ArrowUp}{/Alt}');
  expect(actions.notify).toHaveBeenCalledWith({ text: 'This line stands first already.' });
  expect(sent('plans:levelLine')).toEqual([]);
  expect(sent('plans:moveLine')).toEqual([]);
});

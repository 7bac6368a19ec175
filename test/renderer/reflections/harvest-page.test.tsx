import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Output } from '#contract/channels';
import { HarvestPage } from '../../../src-renderer/features/reflections/harvest-page.tsx';
import { emptyForm, harvestKey, itemOf, sinceKept } from '../../../src-renderer/features/reflections/harvest-form.ts';
import { fakeActions, fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });

const ok = <T,>(value: T) => ({ ok: true as const, value });

const note = 'They are fine. Then: “Fine is what worries me.”\n\nSend one page a quarter.';
const mention = {
  theme: 'no news is no good news',
  accountId: 'other',
  accountName: 'Kestrel Rail',
  interactionId: 'i2',
  at: '2026-03-01T10:00:00.000Z',
  zone: 'Europe/Berlin',
  quote: 'We only hear of you in January.',
};
const reflection: Output<'reflections:get'> = {
  interactionId: 'i1',
  accountId: 'a1',
  accountName: 'Aldermoor Water',
  at: '2026-11-23T13:00:00.000Z',
  zone: 'Europe/Berlin',
  minutes: 31,
  people: ['Dana Okafor'],
  note,
  audience: 'self',
  harvestedAt: null,
  harvests: [],
  scales: [
    { scale: 'confidence', now: null, before: null },
    { scale: 'alignment', now: null, before: { value: 4, on: '2026-05-12' } },
    { scale: 'trust', now: null, before: null },
  ],
  objectives: [{ id: 'o1', text: 'Cut night call-outs', state: 'new', on: '2026-05-12', now: null }],
  previousOn: '2026-05-12',
  level: null,
  previousLevel: 5,
  themes: [{ theme: mention.theme, accountIds: ['other'], mentions: [mention] }],
  talkedCount: 12,
};

function pageOf(keep: () => ReturnType<typeof ok<{ promises: number }>> | { ok: false; error: { type: 'DiskFull' } }) {
  const actions = fakeActions();
  const fake = fakeApi({
    'reflections:get': () => ok(reflection),
    'reflections:keep': keep,
    'book:state': () => ok({ readOnly: false } as Output<'book:state'> & object),
  });
  return { ...fake, actions };
}

test('the note is walked by sentence, words become what they mean, and all of it is kept in one act', async () => {
  const user = userEvent.setup({ delay: null });
  const page = pageOf(() => ok({ promises: 1 }));
  show(<HarvestPage interactionId="i1" />, page.api, page.actions);
  const words = await screen.findByRole('textbox', { name: /^Notes, as typed/ });
  await waitFor(() => expect(words).toHaveFocus());

  // From the first sentence over the announcement to the quotation.
  await user.keyboard('{ArrowDown}{ArrowDown}c');
  const challenges = within(await screen.findByRole('region', { name: 'Hidden challenges' }));
  await waitFor(() => expect(challenges.getByRole('textbox', { name: 'What it means' })).toHaveFocus());
  await user.keyboard('Says little{Enter}no news is no good news{Enter}');
  expect(challenges.getByText(/Second of 12 customers to say so/)).toBeInTheDocument();
  await user.click(challenges.getByRole('button', { name: 'See the other' }));
  expect(challenges.getByText('“We only hear of you in January.”')).toBeInTheDocument();

  words.focus();
  await user.keyboard('{ArrowDown}{Shift>}{ArrowLeft}{/Shift}p{Escape}');
  expect(words).toHaveFocus();
  await user.keyboard('2{ArrowRight}{Enter}');
  await waitFor(() => expect(page.drafts.get(harvestKey('i1'))?.body).toContain('Says little'));

  await user.click(screen.getByRole('button', { name: /^Keep harvest/ }));
  await waitFor(() => expect(page.sent('reflections:keep')).toHaveLength(1));
  const [{ harvest, draftKey } = { harvest: null, draftKey: '' }] = page.sent('reflections:keep');
  expect(draftKey).toBe('harvest:i1');
  expect(harvest?.items).toMatchObject([
    { kind: 'challenge', quote: '“Fine is what worries me.”', starts: 21, theme: 'no news is no good news' },
    { kind: 'promise', promise: { direction: 'ours', text: 'Send one page a', due: null } },
    { kind: 'scale', scale: { scale: 'alignment', value: 2 } },
  ]);
  expect(page.actions.notify).toHaveBeenCalledWith({ text: 'Harvest kept, with one promise.', undo: true });
});

test('a harvest that could not be kept stays, and says why', async () => {
  const user = userEvent.setup({ delay: null });
  const page = pageOf(() => ({ ok: false, error: { type: 'DiskFull' } }));
  page.drafts.set(harvestKey('i1'), {
    body: JSON.stringify({ added: ['Nine people'] }),
    at: '2026-11-23T14:00:00.000Z',
  });
  show(<HarvestPage interactionId="i1" />, page.api, page.actions);
  await screen.findByText('Nine people');
  await user.click(screen.getByRole('button', { name: /^Keep harvest/ }));
  await waitFor(() => expect(page.actions.notify).toHaveBeenCalledWith(expect.objectContaining({ tone: 'bad' })));
  expect(screen.getByText('Nine people')).toBeInTheDocument();
  expect(page.drafts.has(harvestKey('i1'))).toBe(true);
});

test('what is typed while the harvest is being kept stays for the next time, and what was kept goes', () => {
  const [first, second] = ['one', 'two'].map((quote) => itemOf('challenge', { quote, starts: 0 }));
  if (!first || !second) throw new Error('no items');
  const kept = { ...emptyForm('self'), items: [first], added: ['Fewer call-outs'], level: 4 as const };
  expect(sinceKept(kept, kept)).toEqual(emptyForm('self'));
  const now = { ...kept, items: [first, second], checks: { o1: 'changed' as const }, added: [...kept.added, 'Sleep'] };
  expect(sinceKept(now, kept)).toEqual({
    ...emptyForm('self'),
    items: [second],
    checks: { o1: 'changed' },
    added: ['Sleep'],
  });
});

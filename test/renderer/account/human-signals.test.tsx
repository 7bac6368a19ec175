import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { HumanSignals } from '#contract/human-signals';
import { HumanSignalsPart } from '../../../src-renderer/features/account/signals/human-signals.tsx';
import { fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });

const ok = <T,>(value: T) => ({ ok: true as const, value });
const here = { locale: 'en-GB', zone: 'Europe/Berlin', today: '2026-11-24' };

const nothing: HumanSignals = {
  since: '2026-08-27',
  sinceBefore: '2026-05-29',
  signals: [],
  touches: [],
  begun: { theirs: 0, said: 0, unsaid: 0, theirsBefore: 0, saidBefore: 0 },
  attendance: { people: 0, talks: 0, peopleBefore: 0, talksBefore: 0 },
  replies: { pairs: [], people: [] },
  perceptions: [],
  value: { newest: null, all: [], untested: true },
  silence: {
    state: 'not enough',
    trends: (['replies', 'attendance', 'initiative'] as const).map((sign) => ({ sign, way: 'unknown', text: sign })),
  },
  people: [],
};
const at = '2026-11-18T10:00:00.000Z';
const trust = { id: 't2', value: 5 as const, quote: 'You ask first.', personName: 'Petra', on: '2026-11-18' };

const part = (signals: Partial<HumanSignals>, more = {}) => {
  const api = fakeApi({ 'signals:get': () => ok({ ...nothing, ...signals }), ...more });
  const onOpen = vi.fn<(moment: string) => void>();
  show(<HumanSignalsPart accountId="a1" here={here} isReadOnly={false} onOpen={onOpen} />, api.api);
  return { ...api, onOpen };
};

test('where nothing is known it teaches, and shows no figure', async () => {
  part({});
  expect(await screen.findByText('Nothing is known yet of what they show without saying it.')).toBeVisible();
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Add a sign']);
  expect(screen.queryByRole('table')).toBe(null);
});

test('a figure opens to the interactions it came from, and they lead to the timeline', async () => {
  const user = userEvent.setup();
  const { onOpen } = part({
    signals: [{ signal: 'slower replies', direction: -1, heard: [{ interactionId: 'i1', at, kind: 'call' }] }],
    touches: [{ id: 'i1', at, kind: 'call', begunBy: 'them', people: ['Petra'] }],
    begun: { theirs: 1, said: 1, unsaid: 0, theirsBefore: 0, saidBefore: 0 },
    attendance: { people: 1, talks: 1, peopleBefore: 0, talksBefore: 0 },
  });
  await user.click(await screen.findByRole('button', { name: 'Begun by them: 1 of 1' }));
  expect(await screen.findByRole('button', { name: 'Call, they began' })).toBeVisible();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'slower replies: 1 against' }));
  await user.click(await screen.findByRole('button', { name: 'Call' }));
  expect(onOpen).toHaveBeenCalledWith(at);
});

test('an open question shows its age and is answered with one key', async () => {
  const user = userEvent.setup();
  const { calls } = part(
    {
      replies: {
        pairs: [
          {
            id: 'r1',
            personId: null,
            personName: null,
            about: 'A date',
            askedOn: '2026-11-12',
            answeredOn: null,
            days: 12,
          },
        ],
        people: [
          {
            personId: null,
            name: null,
            recent: { median: 9, count: 2 },
            before: { median: 1.5, count: 4 },
            open: 1,
          },
        ],
      },
    },
    { 'replies:answer': () => ok(null) },
  );
  const row = within(await screen.findByRole('grid', { name: 'Open questions' })).getByRole('row');
  expect(row).toHaveTextContent('asked 12 Nov, open for 12 days');
  expect(screen.getByText('9 days (2, few), 1.5 days (4) before')).toBeVisible();
  row.focus();
  await user.keyboard('d');
  expect(calls).toContainEqual({ channel: 'replies:answer', input: { id: 'r1', answeredOn: '2026-11-24' } });
});

test('a scale shows its words and the value before; an old answer about the value is untested', async () => {
  const answer = { id: 'v1', said: 'yes' as const, words: '11 hours', personName: null, on: '2026-05-01', days: 207 };
  part({
    perceptions: [
      { scale: 'trust', now: trust, previous: { ...trust, id: 't1', value: 4, on: '2026-05-12' }, all: [trust] },
    ],
    value: { newest: answer, all: [answer], untested: true },
  });
  const scale = within(await screen.findByRole('region', { name: 'How they see us' })).getByRole('listitem');
  expect(scale).toHaveTextContent('Trust5 was 4“You ask first.”, Petra, 18 Nov; before on 12 May');
  expect(screen.getByRole('button', { name: 'Can say the value: untested' })).toBeVisible();
  expect(screen.getByText(/for 207 days; last yes on 1 May/)).toBeVisible();
});

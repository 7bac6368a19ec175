import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { SweepPage as Page } from '#contract/calendars';
import { MeetingLine } from '../../../src-renderer/features/log/meeting-line.tsx';
import { SweepPage } from '../../../src-renderer/features/sweep/sweep-page.tsx';
import { emptyLog, fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });

const meeting = (id: string, accountName: string): Page['meetings'][number] => ({
  id,
  title: 'Weekly',
  startsAt: '2026-11-24T08:00:00.000Z',
  endsAt: '2026-11-24T08:30:00.000Z',
  zone: 'Europe/Berlin',
  allDay: false,
  kind: 'meeting',
  accountId: `account ${id}`,
  accountName,
  level: 4,
  stale: false,
  readAt: '2026-11-12T08:00:00.000Z',
  reason: 'Dana Okafor, aldermoor.example',
  people: [{ name: 'Dana Okafor', email: 'dana@aldermoor.example' }],
});

const page: Page = {
  date: '2026-11-24',
  from: '2026-11-23',
  meetings: [meeting('1', 'Aldermoor'), meeting('2', 'Kestrel')],
  logged: 0,
  unsorted: [],
  calendars: 1,
};

const sweepApi = () =>
  fakeApi({
    'sweep:get': () => ({ ok: true, value: page }),
    'sweep:read': ({ log }) => ({
      ok: true,
      value: {
        line: log.line,
        reading: {
          tokens: [],
          account: { status: 'missing' },
          log: { ...emptyLog, level: log.level, note: log.line },
          notUnderstood: [],
          completions: [],
        },
        people: ['Dana Okafor'],
      },
    }),
    'sweep:log': () => ({ ok: true, value: { interactionId: 'i', copiedAs: null } }),
  });

test('a number, a signal, a line that is simply typed and Enter log a meeting', async () => {
  const user = userEvent.setup({ delay: null });
  const { api, calls } = sweepApi();
  show(<SweepPage Line={MeetingLine} />, api);
  expect(await screen.findByText('1 of 2')).toBeVisible();
  await screen.findByRole('checkbox', { name: /slower replies/ });
  await waitFor(() => expect(document.activeElement).toHaveAttribute('type', 'radio'));
  await user.keyboard('2');
  await user.keyboard('{Alt>}a{/Alt}');
  await user.keyboard('They ask for 3 things');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(calls.some(({ channel }) => channel === 'sweep:log')).toBe(true));
  expect(calls.find(({ channel }) => channel === 'sweep:log')?.input).toEqual({
    log: {
      id: '1',
      accountId: 'account 1',
      level: 2,
      signals: [{ signal: 'slower replies', direction: -1 }],
      line: 'They ask for 3 things',
    },
    draftKey: 'sweep:1',
  });
});

test('Enter with nothing said asks once; Alt S leaves it for later, and the next one comes', async () => {
  const user = userEvent.setup({ delay: null });
  const { api, calls } = sweepApi();
  show(<SweepPage Line={MeetingLine} />, api);
  await screen.findByRole('region', { name: /^Aldermoor/ });
  await waitFor(() => expect(document.activeElement).toHaveAttribute('type', 'radio'));
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/^Nothing is said yet/)).toBeVisible();
  expect(calls.some(({ channel }) => channel === 'sweep:log')).toBe(false);
  await user.keyboard('{Alt>}s{/Alt}');
  expect(await screen.findByRole('region', { name: /^Kestrel/ })).toBeVisible();
  expect(screen.getByText('2 of 2')).toBeVisible();
  await waitFor(() => expect(document.activeElement).toHaveAttribute('type', 'radio'));
  await user.keyboard('{Alt>}s{/Alt}');
  expect(await screen.findByText('Two meetings are left for later.')).toBeVisible();
});

test('without a calendar it says what the sweep is for, with the way to one', async () => {
  const { api } = fakeApi({ 'sweep:get': () => ({ ok: true, value: { ...page, meetings: [], calendars: 0 } }) });
  show(<SweepPage Line={MeetingLine} />, api);
  expect(await screen.findByRole('button', { name: 'Add a calendar file…' })).toBeEnabled();
});

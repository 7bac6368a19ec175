import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { CalibrationView, NumbersPage as Numbers } from '#contract/evidence';
import { NumbersPage } from '../../../src-renderer/features/numbers/numbers-page.tsx';
import { fakeActions, fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });

const calibration = (count: number): CalibrationView => ({
  count,
  bins: [{ from: 80, to: 100, count, cameTrue: Math.round(count / 2), said: 90, low: 30, high: 70 }],
  brier: 0.41,
  baseline: 0.25,
  said: 90,
  cameTrue: 50,
});

const numbers = (part: Partial<Numbers> = {}): Numbers => ({
  outcomes: [],
  calibration: { last: calibration(12), 30: calibration(4), 90: null, 180: null },
  gut: { judged: 12, hits: 7, friendly: 4, harsh: 1 },
  lead: { median: 41, seen: 3, of: 5 },
  enough: 10,
  disagreements: [],
  verdicts: { gut: 0, data: 0, neither: 0, open: 0 },
  ...part,
});

const open = (answer: Numbers) =>
  show(<NumbersPage />, fakeApi({ 'numbers:get': () => ({ ok: true, value: answer }) }).api, fakeActions());

test('the finding is the title, every figure says on how many it rests, and the data is a table by keyboard', async () => {
  open(numbers());
  expect(
    await screen.findByRole('heading', { name: 'What you give 80 to 100% comes true in 6 of 12: too sure.' }),
  ).toBeVisible();
  expect(screen.getByText('7 of 12')).toBeVisible();
  expect(screen.getByText('too friendly 4, too harsh 1')).toBeVisible();
  expect(screen.getByText('median; seen before 3 of 5 reduced or lost')).toBeVisible();
  expect(screen.getByText(/n 12$/)).toBeVisible();
  const user = userEvent.setup();
  screen.getByRole('button', { name: 'Show as table' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('row', { name: '80 to 100% 12 6 50% 90% 30% and 70%' })).toBeVisible();
});

test('below ten outcomes nothing is found, and it says how many there are', async () => {
  open(numbers({ gut: { judged: 4, hits: 4, friendly: 0, harsh: 0 } }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'T-30' }));
  expect(screen.getByText(/^Not enough yet: four outcomes/)).toBeVisible();
  expect(screen.getAllByText('4 of 10 outcomes')).toHaveLength(2);
  expect(screen.getAllByText('not enough yet')).toHaveLength(3);
  await user.click(screen.getByRole('radio', { name: 'T-90' }));
  expect(screen.getByText(/^Not enough yet: no outcomes/)).toBeVisible();
});

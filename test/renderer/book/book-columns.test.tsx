import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { columnsFor } from '../../../src-renderer/features/book/book-columns.tsx';
import { EndsCell } from '../../../src-renderer/features/book/book-cells.tsx';
import { bookRoom, totalsCells } from '../../../src-renderer/features/book/book-totals.tsx';

const row = { endsOn: null, endedOn: null } as Parameters<typeof EndsCell>[0]['row'];
const ends = (given: Partial<typeof row>, isWide = false) => {
  const { container, unmount } = render(
    <EndsCell row={{ ...row, ...given }} locale="en-US" today="2026-11-24" isWide={isWide} />,
  );
  const words = container.querySelector('[aria-hidden]')?.textContent ?? container.textContent;
  const { title } = container.querySelector<HTMLElement>('[title]') ?? { title: undefined };
  unmount();
  return { words, title };
};

test('an end that passed is said, as fully as there is room for', () => {
  expect(ends({}).words).toBe('');
  expect(ends({ endsOn: '2026-12-23' }).words).toBe('Dec 23');
  expect(ends({ endedOn: '2026-03-17' }).words).toBe('ended Mar 17');
  expect(ends({ endedOn: '2025-03-17' })).toEqual({ words: 'ended 2025', title: 'ended Mar 17, 2025' });
  expect(ends({ endedOn: '2025-03-17' }, true).words).toBe('ended Mar 17, 2025');
});

test('the columns that exist are those that somebody has, less the one the groups say already', () => {
  expect(columnsFor([], 'none')).toEqual(['name', 'strip', 'sentiment', 'change']);
  expect(columnsFor(['segment', 'owner', 'arr', 'ends', 'ended'], 'owner')).toEqual([
    'name',
    'segment',
    'strip',
    'sentiment',
    'change',
    'arr',
    'ends',
  ]);
});

test('totals name what ended beside what runs', () => {
  const totals = {
    accounts: 3,
    tally: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1, none: 2, stale: 0 },
    arr: [{ amountMinor: 7_000_000, currency: 'EUR' }],
    ended: { accounts: 2, arr: [{ amountMinor: 5_730_000_000, currency: 'EUR' }] },
    withoutNextStep: 0,
  };
  const cells = totalsCells(totals, bookRoom(totals, 'en-US', false), 'en-US');
  expect(Object.keys(cells)).toEqual(['strip', 'arr', 'ends']);
  render(<p>{cells.ends}</p>);
  expect(screen.getByText(/ended$/).textContent).toBe('€57,300,000 ended');
});

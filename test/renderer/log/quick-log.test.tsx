import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Output } from '#contract/channels';
import { QuickLog } from '../../../src-renderer/features/log/quick-log.tsx';
import { emptyLog, fakeApi, show } from './fake-api.tsx';

type Reading = Output<'line:read'>;

const norrholm = { id: 'n', name: 'Norrholm Maritime', detail: 'norrholm.example', level: 3, stale: false } as const;
const kestrels = ['Kestrel Rail', 'Kestrel Foods'].map((name) => ({ ...norrholm, id: name, name }));

const found: Reading = {
  tokens: [
    { start: 0, end: 8, kind: 'account', gloss: 'Norrholm Maritime' },
    { start: 9, end: 10, kind: 'level', gloss: 'Orange' },
    { start: 11, end: 21, kind: 'note', gloss: 'note' },
  ],
  account: { status: 'found', account: norrholm },
  log: { ...emptyLog, level: 2, note: 'they asked' },
  notUnderstood: [],
  completions: [],
};

const ok = <T,>(value: T) => ({ ok: true as const, value });
const logged = ok({ interactionId: 'i', readingId: 'r', copiedAs: null });
const field = () => screen.getByRole('combobox', { name: 'Log in one line' });
const write = (value: string) => fireEvent.change(field(), { target: { value } });
const onHide = vi.fn();

beforeEach(() => onHide.mockReset());

function open(answers: Parameters<typeof fakeApi>[0]) {
  const fake = fakeApi({ 'line:log': () => logged, ...answers });
  show(<QuickLog showing={0} onHide={onHide} onOpenApp={() => undefined} />, fake.api);
  return fake;
}

test('a line shows what will be saved, and Enter saves it without touching the clipboard', async () => {
  const fake = open({ 'line:read': () => ok(found) });
  write('norrholm 2 they asked');
  const rows = await screen.findByLabelText('What will be saved');
  await waitFor(() => expect(rows.textContent).toContain('Orange'));
  expect(rows.textContent).toContain('Norrholm Maritime');
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByText(/^Logged a call with Norrholm Maritime: Orange/);
  expect(fake.sent('line:log')).toEqual([
    { text: 'norrholm 2 they asked', accountId: null, draftKey: 'quick', copies: false },
  ]);
  expect(field()).toHaveProperty('value', '');
});

test('Ctrl+Enter asks for a copy too; Undo takes it back and the line is here again', async () => {
  const undone = vi.fn(() => ok({ label: 'log' }));
  const fake = open({ 'line:read': () => ok(found), 'book:undo': undone });
  write('norrholm 2 they asked');
  await screen.findByLabelText('What will be saved');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await screen.findByText(/^Logged a call/);
  expect(fake.sent('line:log')[0]?.copies).toBe(true);
  fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
  await screen.findByText(/Taken back/);
  expect(undone).toHaveBeenCalledOnce();
  expect(field()).toHaveProperty('value', 'norrholm 2 they asked');
});

test('a name that fits twice is asked for, and what else was typed stays behind the one that is picked', async () => {
  const ambiguous: Reading = {
    ...found,
    tokens: [
      { start: 0, end: 7, kind: 'account', gloss: '2 accounts' },
      { start: 8, end: 9, kind: 'level', gloss: 'Lime' },
    ],
    account: { status: 'ambiguous', candidates: [...kestrels], more: 0 },
  };
  const fake = open({ 'line:read': () => ok(ambiguous) });
  write('kestrel 4 quiet');
  await screen.findByRole('listbox', { name: 'Which one?' });
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  fireEvent.keyDown(field(), { key: 'Enter' });
  await waitFor(() => expect(field()).toHaveProperty('value', 'Kestrel Foods 4 quiet'));
  expect(fake.sent('line:log')).toEqual([]);
});

test('without an account Enter asks, and nothing is lost or logged', async () => {
  const missing: Reading = { ...found, tokens: found.tokens.slice(1), account: { status: 'missing' } };
  const fake = open({ 'line:read': () => ok(missing), 'accounts:suggest': () => ok([norrholm]) });
  write('2 they asked');
  await screen.findByLabelText('What will be saved');
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByRole('listbox', { name: 'Which account is this about?' });
  fireEvent.keyDown(field(), { key: 'Enter' });
  await waitFor(() => expect(field()).toHaveProperty('value', 'Norrholm Maritime 2 they asked'));
  expect(fake.sent('line:log')).toEqual([]);
});

test('a save that fails keeps the line and says why; Esc hides and keeps the draft', async () => {
  const fake = open({
    'line:read': () => ok(found),
    'line:log': () => ({ ok: false, error: { type: 'DiskFull' } }),
  });
  write('norrholm 2 they asked');
  await screen.findByLabelText('What will be saved');
  fireEvent.keyDown(field(), { key: 'Enter' });
  await screen.findByText(/The disk is full.*What you wrote is still here/);
  expect(field()).toHaveProperty('value', 'norrholm 2 they asked');
  fireEvent.keyDown(field(), { key: 'Escape' });
  await waitFor(() => expect(onHide).toHaveBeenCalledOnce());
  await waitFor(() => expect(fake.drafts.get('quick')?.body).toContain('norrholm 2 they asked'));
});

test('? shows the grammar while nothing is typed, and is a sign of its own in a note', async () => {
  open({ 'line:read': () => ok(found) });
  await waitFor(() => expect(document.activeElement).toBe(field()));
  fireEvent.keyDown(field(), { key: '?' });
  await screen.findByRole('region', { name: 'Grammar of the line' });
  fireEvent.keyDown(field(), { key: '?' });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Grammar of the line' })).toBeNull());
  write('norrholm did they ask');
  expect(fireEvent.keyDown(field(), { key: '?' })).toBe(true);
  expect(screen.queryByRole('region', { name: 'Grammar of the line' })).toBeNull();
});

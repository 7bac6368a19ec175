import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LogDialog } from '../../../src-renderer/features/log/log-dialog.tsx';
import { emptyLog, fakeActions, fakeApi, show } from './fake-api.tsx';

// A dialog of forty fields is drawn slowly without a browser.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });

const norrholm = { id: 'a1', name: 'Norrholm Maritime', detail: null, level: 3 as const, stale: false };
const nordlys = { id: 'a2', name: 'Nordlys Fish', detail: null, level: null, stale: false };
const ok = <T,>(value: T) => ({ ok: true as const, value });
const suggest = ({ text }: { text: string }) =>
  ok([norrholm, nordlys].filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase())));

const accountField = () => screen.findByRole('combobox', { name: 'Account' });

test('a log by keyboard alone: account, Enter, level, Ctrl and Enter', async () => {
  const { api, sent } = fakeApi({ 'accounts:suggest': suggest });
  const actions = fakeActions();
  const onClose = vi.fn();
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={onClose} />, api, actions);
  expect(await accountField()).toHaveFocus();

  await user.keyboard('norr');
  expect(await screen.findByRole('option', { name: /Norrholm Maritime/ })).toBeVisible();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('type', 'radio'));
  await user.keyboard('2');
  expect(screen.getByRole('radio', { name: /Orange/ })).toBeChecked();
  await user.keyboard('{Control>}{Enter}{/Control}');

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(sent('interactions:log')).toMatchObject([
    {
      draftKey: 'log',
      log: { accountId: 'a1', kind: 'call', level: 2, confidence: null, begunBy: null, minutes: null },
    },
  ]);
  expect(actions.notify).toHaveBeenCalledWith({ text: 'Logged a call with Norrholm Maritime.', undo: true });
});

test('the account field names its list, its marked row and its help by ids that are there', async () => {
  const { api } = fakeApi({ 'accounts:suggest': suggest });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  const field = await accountField();
  await user.keyboard('nor');
  const option = await screen.findByRole('option', { name: /Norrholm Maritime/ });

  // A reference by id is a list of ids, with spaces between them.
  const idsOf = (name: string) => field.getAttribute(name)?.split(' ') ?? [];
  expect(idsOf('aria-controls')).toEqual([screen.getByRole('listbox', { name: 'Accounts' }).id]);
  expect(idsOf('aria-activedescendant')).toEqual([option.id]);
  expect(field).toHaveAccessibleDescription(/The first letters of an account/);
});

test('Enter on the sentiment logs, once a level is chosen', async () => {
  const { api, sent } = fakeApi({ 'accounts:suggest': suggest });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  await accountField();
  await user.keyboard('norr');
  await screen.findByRole('option', { name: /Norrholm Maritime/ });
  await user.keyboard('{Enter}{Enter}');
  expect(sent('interactions:log')).toHaveLength(0);
  await user.keyboard('4{Enter}');
  await waitFor(() => expect(sent('interactions:log')).toHaveLength(1));
});

test('without an account nothing is logged, and the field says so', async () => {
  const { api, sent } = fakeApi({ 'accounts:suggest': () => ok([]) });
  const onClose = vi.fn();
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={onClose} />, api);
  await accountField();
  await waitFor(() => expect(sent('drafts:list')).toHaveLength(1));
  await user.click(screen.getByRole('textbox', { name: 'Note' }));
  await user.keyboard('words that must stay{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Which account is this about?')).toBeVisible();
  expect(await accountField()).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('words that must stay');
  expect(sent('interactions:log')).toHaveLength(0);
  expect(onClose).not.toHaveBeenCalled();
});

test('a name that nothing matches offers a new account', async () => {
  const { api, sent } = fakeApi({ 'accounts:suggest': () => ok([]), 'accounts:create': () => ok({ id: 'new' }) });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  await accountField();
  await user.keyboard('Zephyr');
  await screen.findByRole('option', { name: 'New account “Zephyr”' });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(sent('accounts:create')).toEqual([{ name: 'Zephyr' }]));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('type', 'radio'));
});

test('a line of the grammar fills the dialog as it is typed and is glossed', async () => {
  const { api, sent } = fakeApi({
    'accounts:suggest': () => ok([]),
    'line:read': ({ text }) =>
      ok({
        tokens: [
          { start: 0, end: 4, kind: 'account', gloss: 'Norrholm Maritime' },
          { start: 5, end: 6, kind: 'level', gloss: 'Orange' },
          { start: 7, end: text.length, kind: 'note', gloss: 'note' },
        ],
        account: { status: 'found', account: norrholm },
        log: { ...emptyLog, level: 2, note: text.slice(7) },
        notUnderstood: [],
        completions: [],
      }),
  });
  const user = userEvent.setup({ delay: null });
  const onClose = vi.fn();
  show(<LogDialog start={{}} onClose={onClose} />, api);
  await accountField();
  await user.keyboard('norr 2 they wait');
  expect(await screen.findByRole('group', { name: 'How the line is read' })).toHaveTextContent('Norrholm Maritime');
  expect(screen.getByRole('radio', { name: 'Orange' })).toBeChecked();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('they wait');

  await user.keyboard('{Enter}');
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent('interactions:log')).toMatchObject([{ log: { accountId: 'a1', level: 2, note: 'they wait' } }]);
});

test('a draft is kept, survives the dialog, and is offered again', async () => {
  const { api, drafts } = fakeApi({ 'accounts:suggest': suggest });
  const user = userEvent.setup({ delay: null });
  const first = show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  await accountField();
  await user.click(screen.getByRole('textbox', { name: 'Note' }));
  await user.keyboard('half a thought');
  await waitFor(() => expect(drafts.get('log')?.body).toContain('half a thought'));
  expect(await screen.findByText(/Saved as you type/)).toBeVisible();
  first.unmount();

  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  expect(await screen.findByText(/Draft from .* restored/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thought');
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  expect(drafts.has('log')).toBe(false);
});

test('a save that fails keeps the dialog and every word', async () => {
  const { api } = fakeApi({
    'accounts:suggest': suggest,
    'interactions:log': () => ({ ok: false, error: { type: 'DiskFull' } }),
  });
  const onClose = vi.fn();
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={onClose} />, api);
  await accountField();
  await user.keyboard('norr');
  await screen.findByRole('option', { name: /Norrholm Maritime/ });
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('textbox', { name: 'Note' }));
  await user.keyboard('kept{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/The disk is full/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('kept');
  expect(onClose).not.toHaveBeenCalled();
});

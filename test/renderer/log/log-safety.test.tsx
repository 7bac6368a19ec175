import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Output } from '#contract/channels';
import { LogDialog } from '../../../src-renderer/features/log/log-dialog.tsx';
import { writeDraft } from '../../../src-renderer/features/log/log-draft.ts';
import { emptyForm, type LogForm } from '../../../src-renderer/features/log/log-form.ts';
import { WaitingDrafts } from '../../../src-renderer/features/log/waiting-drafts.tsx';
import { emptyLog, fakeActions, fakeApi, show } from './fake-api.tsx';

// A dialog of forty fields is drawn slowly without a browser.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });

const ok = <T,>(value: T) => ({ ok: true as const, value });
const norrholm = { id: 'a1', name: 'Norrholm Maritime', detail: null, level: 3 as const, stale: false };
const kestrel = { id: 'a2', name: 'Kestrel Rail', level: null, stale: false };
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const accountField = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Account' });

/** A line that names Norrholm, gives it a level, and has a note. */
const readsNorrholm = ({ text }: { text: string }) =>
  ok<Output<'line:read'>>({
    tokens: [
      { start: 0, end: 4, kind: 'account', gloss: 'Norrholm Maritime' },
      { start: 5, end: 6, kind: 'level', gloss: 'Orange' },
      { start: 7, end: text.length, kind: 'note', gloss: 'note' },
    ],
    account: { status: 'found', account: norrholm },
    log: { ...emptyLog, level: 2, note: text.slice(7) },
    notUnderstood: [],
    completions: [],
  });

const accountPage = ({ id }: { id: string }) =>
  ok({
    id,
    fields: { name: id === 'a1' ? norrholm.name : kestrel.name, coverage: null },
    row: { level: null, readAt: null, stale: false },
    people: [],
    renewalConfidence: null,
  } as unknown as Output<'accounts:get'>);

const draftBody = (form: Partial<LogForm>) => writeDraft({ ...emptyForm(new Date().toISOString(), zone), ...form });

test('nothing moves between the press and the release of a button', async () => {
  const { api } = fakeApi({ 'line:read': readsNorrholm });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  await accountField();
  await user.keyboard('norr 2 they wait');
  const gloss = await screen.findByRole('group', { name: 'How the line is read' });
  const note = screen.getByRole('textbox', { name: 'Note' });

  await user.pointer({ keys: '[MouseLeft>]', target: note });
  expect(note).toHaveFocus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(gloss).toBeInTheDocument();
  await user.pointer({ keys: '[/MouseLeft]', target: note });
  await waitFor(() => expect(gloss).not.toBeInTheDocument());
  expect(await accountField()).toHaveValue('Norrholm Maritime');
  expect(note).toHaveValue('they wait');
});

test('letters typed on the sentiment go into the line, and digits judge', async () => {
  const { api } = fakeApi({ 'accounts:get': accountPage });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{ accountId: 'a1' }} onClose={vi.fn()} />, api);
  await waitFor(async () => expect(await accountField()).toHaveValue('Norrholm Maritime'));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('type', 'radio'));
  await user.keyboard('2');
  expect(screen.getByRole('radio', { name: 'Orange' })).toBeChecked();
  await user.keyboard('They asked 4 times');
  expect(await accountField()).toHaveFocus();
  expect(await accountField()).toHaveValue('Norrholm Maritime They asked 4 times');
  expect(screen.getByRole('radio', { name: 'Orange' })).toBeChecked();
});

test('letters typed before the book has answered keep the account', async () => {
  let answer: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (answer = resolve));
  const { api } = fakeApi({ 'accounts:get': async (input) => waits.then(() => accountPage(input)) });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{ accountId: 'a1' }} onClose={vi.fn()} />, api);
  await accountField();
  await user.keyboard('They asked');
  expect(await accountField()).toHaveValue('They asked');
  answer();
  await waitFor(async () => expect(await accountField()).toHaveValue('Norrholm Maritime They asked'));
});

test('a day that is still to come is refused where it stands', async () => {
  const { api, sent, drafts } = fakeApi({ 'accounts:get': accountPage });
  const user = userEvent.setup({ delay: null });
  const ahead = draftBody({ account: { ...norrholm }, line: norrholm.name, date: '2999-01-01', note: 'planned' });
  drafts.set('log', { body: ahead, at: new Date().toISOString() });
  show(<LogDialog start={{ draftKey: 'log' }} onClose={vi.fn()} />, api);
  expect(await screen.findByRole('alert')).toHaveTextContent(/still to come.*Choose a day and time that have passed/);
  await user.click(screen.getByRole('textbox', { name: 'Note' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  const day = screen.getByRole('button', { name: /^Day: / });
  await waitFor(() => expect(day).toHaveFocus());
  expect(day).toHaveAccessibleDescription(/still to come/);
  expect(sent('interactions:log')).toEqual([]);
});

test('a line that was typed elsewhere is a draft, and writes over no older one', async () => {
  const { api, drafts } = fakeApi({ 'line:read': readsNorrholm });
  const user = userEvent.setup({ delay: null });
  const old = draftBody({ note: 'of nobody yet' });
  drafts.set('log', { body: old, at: new Date().toISOString() });
  const first = show(<LogDialog start={{ line: 'norr 2 they wait' }} onClose={vi.fn()} />, api);
  expect(await screen.findByText(/A draft without an account from .* is kept/)).toBeVisible();
  expect(await screen.findByRole('group', { name: 'How the line is read' })).toHaveTextContent('Orange');
  await user.keyboard('{Escape}');
  first.unmount();
  await waitFor(() => expect(drafts.size).toBe(2));
  expect(drafts.get('log')?.body).toBe(old);
  expect([...drafts.values()].some(({ body }) => body.includes('norr 2 they wait'))).toBe(true);
});

test('a line that was typed elsewhere is kept however fast the dialog is closed', async () => {
  const { api, drafts } = fakeApi();
  const dialog = show(<LogDialog start={{ line: 'norr 2 they wait' }} onClose={vi.fn()} />, api);
  dialog.unmount();
  await waitFor(() => expect(drafts.get('log')?.body).toContain('norr 2 they wait'));
});

test('a log about an account leaves a draft without one, or of another, where it is', async () => {
  for (const account of [null, { ...kestrel }]) {
    const { api, drafts } = fakeApi({ 'accounts:get': accountPage });
    const user = userEvent.setup({ delay: null });
    const old = draftBody({ account, line: account?.name ?? '', note: 'older words' });
    drafts.set('log', { body: old, at: new Date().toISOString() });
    const dialog = show(<LogDialog start={{ accountId: 'a1' }} onClose={vi.fn()} />, api);
    expect(await screen.findByText(/^A draft .* is kept\.$/)).toBeVisible();
    expect(await accountField()).toHaveValue('Norrholm Maritime');
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.keyboard('newer words');
    await waitFor(() => expect(drafts.size).toBe(2));
    expect(drafts.get('log')?.body).toBe(old);

    await user.click(screen.getByRole('button', { name: 'Open it' }));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('older words');
    expect([...drafts.values()].some(({ body }) => body.includes('newer words'))).toBe(true);
    dialog.unmount();
  }
});

test('after Discard by mouse the line has the focus', async () => {
  const { api, drafts } = fakeApi();
  drafts.set('log', { body: draftBody({ note: 'half a thought' }), at: new Date().toISOString() });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  await user.click(await screen.findByRole('button', { name: 'Discard' }));
  expect(await accountField()).toHaveFocus();
});

test('the day opens on its date, and Enter goes back to the sentence', async () => {
  const { api } = fakeApi();
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  for (const name of ['Day', 'Time']) {
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}: `) }));
    const float = await screen.findByRole('dialog', { name: new RegExp(`^${name}`) });
    await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'spinbutton'));
    expect(float).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(float).not.toBeInTheDocument());
  }
});

test('the list of a name that fits many says how many more there are', async () => {
  const candidates = Array.from({ length: 12 }, (_, index) => ({
    ...norrholm,
    id: `n${index}`,
    name: `Norr ${index}`,
  }));
  const { api } = fakeApi({
    'line:read': (input) => {
      const read = readsNorrholm(input);
      return ok({ ...read.value, account: { status: 'ambiguous' as const, candidates, more: 38 } });
    },
  });
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{}} onClose={vi.fn()} />, api);
  await accountField();
  await user.keyboard('norr 2 they wait');
  expect(await screen.findByText('38 more fit. Write more of the name.')).toBeVisible();
});

test('drafts that wait are said with a way to go on, and only while there are any', async () => {
  const { api, drafts } = fakeApi();
  const actions = fakeActions();
  const none = show(<WaitingDrafts commandGroup="Everywhere" />, api, actions);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(none.container).toBeEmptyDOMElement();
  none.unmount();

  const at = new Date().toISOString();
  drafts.set('log', { body: draftBody({ account: { ...kestrel }, note: 'half' }), at });
  const one = show(<WaitingDrafts commandGroup="Everywhere" />, api, actions);
  const status = await screen.findByRole('status');
  expect(status).toHaveTextContent('A half-written log about Kestrel Rail waits.');
  fireEvent.click(within(status).getByRole('button', { name: 'Go on' }));
  expect(actions.openLog).toHaveBeenCalledWith({ draftKey: 'log' });
  one.unmount();

  drafts.set('log:i7', { body: draftBody({ note: 'a correction' }), at });
  show(
    <WaitingDrafts commandGroup="Everywhere" />,
    fakeApi({ 'drafts:list': () => api.call('drafts:list', null) }).api,
  );
  expect(await screen.findByRole('status')).toHaveTextContent('2 half-written logs wait.');
});

test('a draft of a correction whose log is gone can still be logged', async () => {
  const { api, drafts, sent } = fakeApi({
    'interactions:get': () => ({ ok: false, error: { type: 'NotFound', what: 'interaction' } }),
  });
  drafts.set('log:i7', {
    body: draftBody({ account: { ...norrholm }, line: norrholm.name, note: 'kept words' }),
    at: new Date().toISOString(),
  });
  const onClose = vi.fn();
  const user = userEvent.setup({ delay: null });
  show(<LogDialog start={{ draftKey: 'log:i7' }} onClose={onClose} />, api);
  expect(await screen.findByRole('textbox', { name: 'Note' })).toHaveValue('kept words');
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent('interactions:log')).toMatchObject([
    { draftKey: 'log:i7', log: { accountId: 'a1', note: 'kept words' } },
  ]);
});

import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FileLook, ImportPreview } from '#contract/imports';
import { ImportPage } from '../../../src-renderer/features/import/import-page.tsx';
import { firstChoices, importStore, startAnew } from '../../../src-renderer/features/import/import-store.ts';
import { fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => startAnew());

const totals = { rows: 3, created: 2, updated: 0, unchanged: 0, skipped: 1, questions: 0 };
const ended = { why: 'ended' as const, lines: 125, arr: [{ amountMinor: 5_730_000_000, currency: 'EUR' }] };

const look: FileLook = {
  fileName: 'list.csv',
  kind: 'accounts',
  source: 'a spreadsheet',
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  isHeaderDoubtful: false,
  rows: 3,
  columns: [{ index: 0, header: 'ARR', samples: ['5'], filled: 3, field: 'arr' }],
  fields: [{ id: 'arr', label: 'ARR', isDate: false, isNumber: true }],
  preamble: [],
  remarks: [],
  remembered: false,
  currency: 'EUR',
};

const preview: ImportPreview = {
  totals,
  arr: [],
  standing: [ended],
  assumed: null,
  unread: 2,
  problemRows: 0,
  columns: [],
  notes: [],
  problems: 0,
  page: { shown: 'created', column: null, offset: 0, total: 0, rows: [] },
};

const inHand = (given: Partial<FileLook> = {}): void => {
  const of = { ...look, ...given };
  importStore.setState({ file: { token: 't', fileName: of.fileName }, look: of, choices: firstChoices(of) });
};

test('the button promises no number before the rows are planned; what is history is said', async () => {
  let answer: (value: { ok: true; value: ImportPreview }) => void = () => undefined;
  const planned = new Promise<{ ok: true; value: ImportPreview }>((resolve) => {
    answer = resolve;
  });
  const { api } = fakeApi({ 'import:preview': () => planned });
  inHand();
  show(<ImportPage />, api);
  expect(await screen.findByRole('button', { name: 'Import' })).toBeDisabled();
  answer({ ok: true, value: preview });
  expect(await screen.findByRole('button', { name: 'Import 2 accounts' })).toBeEnabled();
  expect(screen.getByText(/^125 of these lines have ended \(€57\.3M\): they count as history/i)).toBeVisible();
  expect(screen.getByText('2 cells could not be read; they are kept as they stood.')).toBeVisible();
});

test('a first line that may be data is asked about before anything is imported', async () => {
  const user = userEvent.setup({ delay: null });
  const inspected = vi.fn();
  const { api } = fakeApi({
    'import:preview': () => ({ ok: true, value: preview }),
    'import:inspect': ({ choices }) => {
      inspected(choices.headerLine);
      return { ok: true, value: { ...look, headerLine: 0 } };
    },
  });
  inHand({ isHeaderDoubtful: true });
  show(<ImportPage />, api);
  expect(await screen.findByRole('button', { name: 'Import 2 accounts' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'It is data' }));
  await waitFor(() => expect(inspected).toHaveBeenCalledWith(0));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import 2 accounts' })).toBeEnabled());
});

test('what was taken back stays so: on coming back, and where the next file cannot be read', async () => {
  const user = userEvent.setup({ delay: null });
  const { api } = fakeApi({
    'import:undo': () => ({ ok: true, value: { removed: 2, restored: 0, left: [] } }),
  });
  inHand();
  importStore.setState({ result: { batch: 'b', totals, problems: 0, standing: [ended], unread: 0 } });
  const first = show(<ImportPage />, api);
  expect(screen.getByText(/^list\.csv: 2 new, 1 left out\./)).toBeVisible();
  expect(screen.getByText(/have ended \(€57\.3M\)/i)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo the import' }));
  await screen.findByRole('heading', { name: 'The import was taken back' });
  first.unmount();
  show(<ImportPage />, api);
  expect(screen.getByRole('heading', { name: 'The import was taken back' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
});

test('an import that changed nothing offers nothing to undo', () => {
  const { api } = fakeApi();
  inHand();
  const nothing = { ...totals, created: 0, unchanged: 2 };
  importStore.setState({ result: { batch: null, totals: nothing, problems: 0, standing: [], unread: 0 } });
  show(<ImportPage />, api);
  expect(screen.getByRole('heading', { name: 'Nothing was changed' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
});

test('a file that cannot be read, dropped on the page of an import that is over, ends that page', async () => {
  const { api } = fakeApi({
    'import:dropped': () => ({ ok: false, error: { type: 'FileProblem', message: 'x.csv is empty.' } }),
  });
  inHand();
  importStore.setState({ result: { batch: 'b', totals, problems: 0, standing: [], unread: 0 } });
  const { container } = show(<ImportPage />, { ...api, pathOfDropped: () => 'x.csv' });
  const drop = new Event('drop', { bubbles: true });
  Object.assign(drop, { dataTransfer: { types: ['Files'], files: [new File([], 'x.csv')] } });
  await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('2 accounts imported'));
  container.firstElementChild?.dispatchEvent(drop);
  expect(await screen.findByText(/x\.csv is empty/)).toBeVisible();
  expect(screen.queryByText('2 accounts imported')).toBeNull();
});

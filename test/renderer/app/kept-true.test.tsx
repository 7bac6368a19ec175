import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useCall } from '../../../src-renderer/lib/api.ts';
import { fakeApi, hearable, show } from '../log/fake-api.tsx';

const state = (lastBackupAt: string | null) => ({
  name: 'Mine',
  path: '/Mine.bellwether',
  isSample: false,
  readOnly: false,
  accounts: 1,
  interactions: 1,
  seq: 1,
  savedAt: null,
  undo: null,
  redo: null,
  lastBackupAt,
  defaultCurrency: 'EUR',
});

function Shown() {
  const { data: book } = useCall('book:state', null);
  const { data: theme } = useCall('window:theme', null);
  return (
    <p>
      {book?.lastBackupAt ?? 'no backup'}, {theme}
    </p>
  );
}

test('every view is told of a new backup, and of another theme', async () => {
  let at: string | null = null;
  const fake = fakeApi({ 'book:state': () => ({ ok: true, value: state(at) }) });
  const { api, push } = hearable(fake.api);
  show(<Shown />, api);
  await screen.findByText('no backup, system');
  at = '2026-11-24T11:30:00.000Z';
  push('book:backedUp', { at });
  push('window:theme', { theme: 'dark' });
  await waitFor(() => expect(screen.getByText(/dark/)).toHaveTextContent('2026-11-24T11:30:00.000Z, dark'));
});

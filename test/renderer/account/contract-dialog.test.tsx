import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ContractDialog } from '../../../src-renderer/features/account/contract-dialog.tsx';
import { fakeApi, show } from '../log/fake-api.tsx';

// A dialog is drawn slowly without a browser.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });

test('Ctrl and Enter save the number that is being typed', async () => {
  const { api, sent } = fakeApi({ 'contracts:create': () => ({ ok: true as const, value: { id: 'l1' } }) });
  const user = userEvent.setup({ delay: null });
  show(<ContractDialog accountId="a1" line={null} usualCurrency="EUR" onClose={vi.fn()} />, api);

  await user.type(await screen.findByRole('textbox', { name: 'ARR' }), '1000');
  await user.click(screen.getByRole('textbox', { name: 'Notice, days' }));
  await user.keyboard('60');
  await user.click(screen.getByRole('textbox', { name: 'Seats' }));
  await user.keyboard('25{Control>}{Enter}{/Control}');

  await waitFor(() => expect(sent('contracts:create')).toHaveLength(1));
  expect(sent('contracts:create')).toMatchObject([{ accountId: 'a1', fields: { noticeDays: 60, seats: 25 } }]);
});

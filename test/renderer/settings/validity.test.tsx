import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { defaultValidity } from '#domain/sentiment-validity';
import { ValiditySection } from '../../../src-renderer/features/settings/validity-section.tsx';
import { defaultSettings } from '../../../src-main/app/settings.ts';
import { fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });

test.each([
  ['99999', '99,999'],
  ['0', '0'],
  ['-5', '-5'],
  ['2.5', '2.5'],
])('%s days are refused with a sentence, and stay as they were typed', async (typed, shown) => {
  const put = vi.fn();
  const user = userEvent.setup({ delay: null });
  const { api } = fakeApi();
  show(<ValiditySection settings={defaultSettings} put={put} isReadOnly={false} />, api);
  const field = await screen.findByRole('textbox', { name: 'Hybrid, Red, days' });
  await user.clear(field);
  await user.type(field, `${typed}{Enter}`);
  const said = await screen.findByText(/was not kept: days are a whole number from 1 to 3,650\.$/);
  expect(said).toHaveTextContent(shown.replace('-', '−'));
  expect(field).toHaveValue(shown);
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/not kept/);
  expect(put).not.toHaveBeenCalled();

  await user.clear(field);
  await user.type(field, '21{Enter}');
  const validity = { ...defaultValidity, hybrid: { ...defaultValidity.hybrid, 1: 21 } };
  await waitFor(() => expect(put).toHaveBeenCalledWith({ validity }));
  expect(screen.queryByText(/not kept/)).toBeNull();
});

test('a reset takes back what was refused as well', async () => {
  const user = userEvent.setup({ delay: null });
  const { api } = fakeApi();
  show(<ValiditySection settings={defaultSettings} put={vi.fn()} isReadOnly={false} />, api);
  await user.clear(await screen.findByRole('textbox', { name: 'Hybrid, Red, days' }));
  await user.type(screen.getByRole('textbox', { name: 'Hybrid, Red, days' }), '0{Enter}');
  await screen.findByText(/not kept/);
  await user.click(screen.getByRole('button', { name: 'Reset to the defaults' }));
  expect(screen.queryByText(/not kept/)).toBeNull();
  expect(screen.getByRole('textbox', { name: 'Hybrid, Red, days' })).toHaveValue('30');
});

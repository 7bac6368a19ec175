import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { HarvestPage } from '../../../src-renderer/features/reflections/harvest-page.tsx';
import { TalkPage } from '../../../src-renderer/features/reflections/talk-page.tsx';
import { fakeActions, fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });

test.each([
  ['talk', <TalkPage key="talk" accountId="a1" />],
  ['harvest', <HarvestPage key="harvest" interactionId="i1" />],
])('a %s whose draft cannot be read says so and shows the way out', async (_name, page) => {
  const { api } = fakeApi({
    'reflections:prepare': () => new Promise(() => undefined),
    'reflections:get': () => new Promise(() => undefined),
    'drafts:get': () => ({ ok: false, error: { type: 'Unexpected' } }),
  });
  const actions = fakeActions();
  show(page, api, actions);
  expect(await screen.findByText(/Something went wrong inside Bellwether/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Go to Reflections' }));
  expect(actions.go).toHaveBeenCalledWith('reflections');
});

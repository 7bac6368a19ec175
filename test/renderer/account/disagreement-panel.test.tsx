import '@testing-library/jest-dom/vitest';
import '../ui/setup.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { AccountEvidence, DisagreementView } from '#contract/evidence';
import { DisagreementPanel } from '../../../src-renderer/features/account/disagreement-panel.tsx';
import { fakeApi, show } from '../log/fake-api.tsx';

vi.setConfig({ testTimeout: 30_000 });

const here = { locale: 'en-GB', zone: 'Europe/Berlin', today: '2026-11-24' };
const lasting: DisagreementView = {
  accountId: 'a1',
  accountName: 'Norrholm Maritime',
  gut: 'good',
  from: '2026-11-10',
  to: null,
  reading: { id: 'r1', level: 4, onDate: '2026-11-09' },
  evidence: { id: 'e1', kind: 'nps', value: -20, onDate: '2026-11-10' },
  words: 'They like us and not the price.',
  askOn: null,
  wasRight: 'gut',
  asksLine: false,
  asksVerdict: true,
};
const none = { gut: 0, data: 0, neither: 0, open: 0 };

function Panel({ answers }: { answers: EventTarget }) {
  const [one, setOne] = useState(lasting);
  useEffect(() => {
    const onAnswer = (event: Event): void => {
      if (event instanceof CustomEvent) setOne((before) => ({ ...before, ...(event.detail as object) }));
    };
    answers.addEventListener('answer', onAnswer);
    return () => answers.removeEventListener('answer', onAnswer);
  }, [answers]);
  const evidence: AccountEvidence = { items: [], disagreements: [one], here: none, book: none, outcomes: [] };
  return <DisagreementPanel evidence={evidence} here={here} isReadOnly={false} />;
}

test('the keyboard goes to what is asked, and stays in the panel when it is answered', async () => {
  const answers = new EventTarget();
  const { api } = fakeApi({
    'disagreements:answer': ({ words, wasRight }) => {
      const detail = { ...(words !== undefined && { words }), ...(wasRight !== undefined && { wasRight }) };
      answers.dispatchEvent(new CustomEvent('answer', { detail }));
      return { ok: true, value: null };
    },
  });
  const user = userEvent.setup({ delay: null });
  show(<Panel answers={answers} />, api);
  const heading = await screen.findByRole('heading', { name: /Gut and data disagree/ });

  screen.getByRole('button', { name: 'Change the line' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: /which do you believe/ })).toHaveFocus();
  await user.keyboard(' Still so.{Enter}');
  expect(await screen.findByText('“They like us and not the price. Still so.”')).toBeInTheDocument();
  await waitFor(() => expect(heading).toHaveFocus());

  screen.getByRole('button', { name: 'Decide again' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'I was' })).toHaveFocus();
  await user.keyboard('{Tab}{Enter}');
  expect(await screen.findByText(/The data was right/)).toBeInTheDocument();
  await waitFor(() => expect(heading).toHaveFocus());
});

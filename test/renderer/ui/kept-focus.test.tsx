import './setup.ts';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { List } from '../../../src-renderer/ui/list.tsx';

function Promises() {
  const [rows, setRows] = useState(['first', 'second', 'third']);
  return (
    <section aria-label="Promises">
      <h3>Promises due</h3>
      <List
        isShort
        label="Promises"
        rowCount={rows.length}
        rowAt={(at) => rows[at]}
        rowId={(row) => row}
        onKey={(event, row) => {
          if (event.key === 'd') setRows(rows.filter((one) => one !== row));
        }}
        emptyState={<p>Nothing is due.</p>}
        renderRow={(row) => (
          <button type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
            Done: {row}
          </button>
        )}
      />
      <input aria-label="Elsewhere" />
      <button type="button" onClick={() => setRows(rows.slice(1))}>
        Done by somebody else
      </button>
    </section>
  );
}

const focused = () => document.activeElement?.textContent;

test('a row that leaves by its own act hands the focus to the next, the last to the one before', async () => {
  const user = userEvent.setup();
  render(<Promises />);
  screen.getAllByRole('row')[1]?.focus();
  await user.keyboard('d');
  await waitFor(() => expect(focused()).toBe('Done: third'));
  await user.keyboard('d');
  await waitFor(() => expect(focused()).toBe('Done: first'));
  await user.keyboard('d');
  await waitFor(() => expect(focused()).toBe('Promises due'));
});

test('so does a button inside of it; and whoever is elsewhere is left alone', async () => {
  const user = userEvent.setup();
  render(<Promises />);
  await user.click(screen.getByRole('button', { name: 'Done: first' }));
  await waitFor(() => expect(focused()).toBe('Done: second'));
  screen.getByRole('textbox').focus();
  await user.click(screen.getByRole('button', { name: 'Done by somebody else' }));
  expect(focused()).toBe('Done by somebody else');
});

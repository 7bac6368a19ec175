import './setup.ts';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../src-renderer/ui/button.tsx';
import { CommandPalette, type Command } from '../../../src-renderer/ui/command-palette.tsx';
import { Dialog } from '../../../src-renderer/ui/dialog.tsx';
import { ToastRegion } from '../../../src-renderer/ui/toast-region.tsx';
import { createToasts } from '../../../src-renderer/ui/toasts.ts';

function Opener({ nested = false }: { nested?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Open</Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title="A dialog" foot={<Button>Save</Button>}>
        <input aria-label="Name" />
        {nested && (
          <Dialog isOpen onOpenChange={() => undefined} title="Another">
            No
          </Dialog>
        )}
      </Dialog>
    </>
  );
}

test('a dialog takes the focus and gives it back on Esc', async () => {
  const user = userEvent.setup();
  render(<Opener />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = screen.getByRole('dialog', { name: 'A dialog' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' })));
});

test('a dialog holds the focus and closes by its button', async () => {
  const user = userEvent.setup();
  render(<Opener />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = screen.getByRole('dialog');
  for (let count = 0; count < 5; count += 1) {
    await user.tab();
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a dialog inside a dialog is refused', async () => {
  const user = userEvent.setup();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener('error', onError);
  render(<Opener nested />);
  await expect(user.click(screen.getByRole('button', { name: 'Open' }))).rejects.toThrow(/inside a dialog/);
  window.removeEventListener('error', onError);
  vi.restoreAllMocks();
});

test('a toast offers one act, does it once and leaves', async () => {
  const user = userEvent.setup();
  const toasts = createToasts();
  const onAction = vi.fn();
  render(<ToastRegion toasts={toasts} />);
  act(() => void toasts.show({ text: 'Logged.', action: { label: 'Undo', keys: 'Ctrl Z', onAction } }));
  expect(screen.getByRole('region', { name: /Messages/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onAction).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByText('Logged.')).toBeNull());
});

test('a toast leaves by itself, one about something bad stays', () => {
  vi.useFakeTimers();
  const toasts = createToasts();
  render(<ToastRegion toasts={toasts} />);
  act(() => {
    toasts.show({ text: 'Logged.' });
    toasts.show({ text: 'The disk is full.', tone: 'bad' });
  });
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.queryByText('Logged.')).toBeNull();
  expect(screen.getByText('The disk is full.')).toBeTruthy();
  vi.useRealTimers();
});

const COMMANDS: readonly Command[] = [
  { id: 'log', label: 'Log', keys: 'Ctrl L' },
  { id: 'off', label: 'Not now', isDisabled: true },
  { id: 'find', label: 'Find' },
  { id: 'book', label: 'Open the book' },
];

function Palette({ onRun }: { onRun: (command: Command) => void }) {
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(true);
  const found = COMMANDS.filter((command) => command.label.toLowerCase().includes(query));
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      label="Commands"
      placeholder="Do or find"
      query={query}
      onQueryChange={setQuery}
      groups={[{ id: 'all', title: 'Do', commands: found }]}
      onRun={onRun}
      emptyText="Nothing found"
    />
  );
}

test('the palette runs what is marked; arrows pass over what is not available', async () => {
  const user = userEvent.setup();
  const onRun = vi.fn();
  render(<Palette onRun={onRun} />);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Commands' }));
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Find');
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  expect(onRun).toHaveBeenCalledWith(COMMANDS[3]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('typing marks the best hit again, and says when there is none', async () => {
  const user = userEvent.setup();
  const onRun = vi.fn();
  render(<Palette onRun={onRun} />);
  await user.keyboard('{ArrowDown}book');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Open the book');
  await user.keyboard('zzz');
  expect(screen.getByText('Nothing found')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(onRun).not.toHaveBeenCalled();
});

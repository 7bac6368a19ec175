import './setup.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ComboBox, type ComboBoxProps } from '../../../src-renderer/ui/combo-box.tsx';

interface Item {
  id: string;
  name: string;
}

const ITEMS: readonly Item[] = ['Norrholm Maritime', 'Norrholm Ports', 'Kestrel Rail'].map((name) => ({
  id: name,
  name,
}));

function Box({ onOuterKey, ...props }: Partial<ComboBoxProps<Item>> & { onOuterKey?: (key: string) => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Item | null>(null);
  return (
    <div onKeyDown={(event) => onOuterKey?.(event.key)}>
      <ComboBox
        label="Company"
        items={ITEMS.filter((item) => item.name.toLowerCase().includes(text.toLowerCase()))}
        itemId={(item) => item.id}
        itemText={(item) => item.name}
        inputValue={text}
        onInputChange={setText}
        selectedId={chosen?.id ?? null}
        onSelect={setChosen}
        {...props}
      />
      <p>Chosen: {chosen?.name ?? 'none'}</p>
      <button type="button">After</button>
    </div>
  );
}

const field = () => screen.getByRole('combobox', { name: 'Company' });

test('answers while one types and takes the best hit by Enter', async () => {
  const user = userEvent.setup();
  render(<Box />);
  await user.type(field(), 'norr');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Norrholm Maritime',
    'Norrholm Ports',
  ]);
  await user.keyboard('{Enter}');
  expect(screen.getByText('Chosen: Norrholm Maritime')).toBeTruthy();
  expect(field()).toHaveProperty('value', 'Norrholm Maritime');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('moves by arrows, round the ends, and tells which one is marked', async () => {
  const user = userEvent.setup();
  render(<Box />);
  await user.click(field());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(field().getAttribute('aria-activedescendant')).toMatch(/Norrholm Ports$/);
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
  expect(screen.getByText('Chosen: Kestrel Rail')).toBeTruthy();
});

test('Esc closes the list only; the next Esc belongs to what is around it', async () => {
  const user = userEvent.setup();
  const onOuterKey = vi.fn();
  render(<Box onOuterKey={onOuterKey} />);
  await user.type(field(), 'k');
  onOuterKey.mockClear();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(onOuterKey).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onOuterKey).toHaveBeenCalledWith('Escape');
});

test('Tab takes the best hit along', async () => {
  const user = userEvent.setup();
  render(<Box />);
  await user.type(field(), 'kes');
  await user.tab();
  expect(screen.getByText('Chosen: Kestrel Rail')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }));
});

test('typing on takes the choice back', async () => {
  const user = userEvent.setup();
  render(<Box />);
  await user.type(field(), 'kes{Enter}');
  await user.type(field(), 'x');
  expect(screen.getByText('Chosen: none')).toBeTruthy();
});

test('picks by pointer and keeps the focus in the field', async () => {
  const user = userEvent.setup();
  render(<Box />);
  await user.type(field(), 'norr');
  await user.click(screen.getByRole('option', { name: 'Norrholm Ports' }));
  expect(screen.getByText('Chosen: Norrholm Ports')).toBeTruthy();
  expect(document.activeElement).toBe(field());
});

test('says that it searches, and that nothing was found', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Box items={[]} isLoading />);
  await user.type(field(), 'zz');
  expect(screen.getByRole('status').textContent).toBe('Searching…');
  rerender(<Box items={[]} emptyText="No such company" />);
  expect(screen.getByRole('status').textContent).toBe('No such company');
});

test('free words stay free unless something is marked', async () => {
  const user = userEvent.setup();
  const onFreeText = vi.fn();
  render(<Box allowsFreeText onFreeText={onFreeText} />);
  await user.type(field(), 'norr{Enter}');
  expect(onFreeText).toHaveBeenCalledWith('norr');
  await user.type(field(), 'h{ArrowDown}{Enter}');
  expect(screen.getByText('Chosen: Norrholm Maritime')).toBeTruthy();
});

test('Ctrl+Enter is never taken by the list', async () => {
  const user = userEvent.setup();
  const onOuterKey = vi.fn();
  render(<Box onOuterKey={onOuterKey} />);
  await user.type(field(), 'norr');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(onOuterKey).toHaveBeenCalledWith('Enter');
  expect(screen.getByText('Chosen: none')).toBeTruthy();
});

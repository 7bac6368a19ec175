import './setup.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState, type KeyboardEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { DataGrid } from '../../../src-renderer/ui/data-grid.tsx';
import { groupedLines } from '../../../src-renderer/ui/grid-groups.ts';
import type { DataGridProps, GridColumn, GridHandle, GridKeyContext } from '../../../src-renderer/ui/grid-types.ts';

interface Row {
  id: string;
  name: string;
  worth: number;
}

const ROWS: readonly Row[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `r${index}`,
  name: `Row ${index}`,
  worth: index * 10,
}));

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 200,
    isRowHeader: true,
    isSortable: true,
    cell: (row) => row.name,
    text: (row) => row.name,
    footer: 'All',
  },
  {
    id: 'worth',
    header: 'Worth',
    width: 90,
    align: 'end',
    isSortable: true,
    cell: (row) => row.worth,
    text: (row) => String(row.worth),
    footer: '4,995,000',
  },
  { id: 'note', header: 'Note', width: 90, cell: () => <button type="button">Open note</button> },
];

function Grid(props: Partial<DataGridProps<Row>>) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataGrid
      label="Rows"
      columns={COLUMNS}
      rowCount={ROWS.length}
      rowAt={(index) => ROWS[index]}
      rowId={(row) => row.id}
      selectedIds={selected}
      onSelectionChange={setSelected}
      hasFooter
      autoFocus
      {...props}
    />
  );
}

const row = (name: string) => screen.getByRole('rowheader', { name }).closest('[role="row"]');
const selectedNames = () =>
  screen.getAllByRole('row', { selected: true }).map((element) => within(element).getByRole('rowheader').textContent);

test('says how large it is although only the lines in sight are drawn', () => {
  render(<Grid />);
  const grid = screen.getByRole('grid', { name: 'Rows' });
  expect(grid.getAttribute('aria-rowcount')).toBe('1002');
  expect(grid.getAttribute('aria-colcount')).toBe('4');
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  expect(row('Row 0')?.getAttribute('aria-rowindex')).toBe('2');
});

test('moves by J and K, arrows, pages, Home and End, and never loses the focus', async () => {
  const user = userEvent.setup();
  render(<Grid />);
  expect(document.activeElement).toBe(row('Row 0'));
  await user.keyboard('jj');
  expect(document.activeElement).toBe(row('Row 2'));
  await user.keyboard('k{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(row('Row 3'));
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(row('Row 999'));
  await user.keyboard('{PageUp}');
  expect(document.activeElement).toBe(row('Row 981'));
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(row('Row 0'));
});

test('has one line in the tab order', () => {
  render(<Grid />);
  const stops = screen.getAllByRole('row').filter((element) => element.tabIndex === 0);
  expect(stops).toEqual([row('Row 0')]);
});

test('opens by Enter, by a double press and by the name, and peeks by Space', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  const onPeek = vi.fn();
  render(<Grid onOpen={onOpen} onPeek={onPeek} />);
  await user.keyboard('j{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith(ROWS[1]);
  await user.keyboard(' ');
  expect(onPeek).toHaveBeenCalledWith(ROWS[1]);
  await user.click(screen.getByText('Row 4'));
  expect(onOpen).toHaveBeenLastCalledWith(ROWS[4]);
  await user.dblClick(screen.getByText('50'));
  expect(onOpen).toHaveBeenLastCalledWith(ROWS[5]);
});

test('leaves Enter to a button inside a row', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Grid onOpen={onOpen} />);
  const [button] = screen.getAllByRole('button', { name: 'Open note' });
  button?.focus();
  await user.keyboard('{Enter}');
  expect(onOpen).not.toHaveBeenCalled();
});

test('selects by X, by Shift with arrows from where the range began, and everything by Ctrl+A', async () => {
  const user = userEvent.setup();
  render(<Grid />);
  await user.keyboard('jx');
  expect(selectedNames()).toEqual(['Row 1']);
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
  expect(selectedNames()).toEqual(['Row 1', 'Row 2']);
  await user.keyboard('jjj{Shift>}j{/Shift}');
  expect(selectedNames()).toEqual(['Row 1', 'Row 2', 'Row 5', 'Row 6']);
  await user.keyboard('{Control>}a{/Control}');
  expect(screen.getByRole('checkbox', { name: 'Select all rows' })).toHaveProperty('checked', true);
  await user.keyboard('{Escape}');
  expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
});

test('selects by check box, and a range by Shift', async () => {
  const user = userEvent.setup();
  render(<Grid />);
  await user.click(screen.getByRole('checkbox', { name: 'Select Row 2' }));
  await user.keyboard('{Shift>}');
  await user.click(screen.getByRole('checkbox', { name: 'Select Row 4' }));
  await user.keyboard('{/Shift}');
  expect(selectedNames()).toEqual(['Row 2', 'Row 3', 'Row 4']);
});

test('copies the selected rows, or the focused one, as a tab-separated table', async () => {
  const user = userEvent.setup();
  render(<Grid />);
  const copied = () => {
    const setData = vi.fn();
    fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } });
    return setData.mock.calls[0];
  };
  expect(copied()).toEqual(['text/plain', 'Name\tWorth\nRow 0\t0']);
  await user.keyboard('xj{Shift>}j{/Shift}');
  expect(copied()).toEqual(['text/plain', 'Name\tWorth\nRow 0\t0\nRow 1\t10\nRow 2\t20']);
});

test('sorts from the head, which is one tab stop with arrows', async () => {
  const user = userEvent.setup();
  const onSortChange = vi.fn();
  render(<Grid sort={{ columnId: 'name', direction: 'ascending' }} onSortChange={onSortChange} />);
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  expect(screen.getByRole('columnheader', { name: 'Worth' }).getAttribute('aria-sort')).toBe('none');
  expect(screen.getByRole('columnheader', { name: 'Note' }).getAttribute('aria-sort')).toBeNull();
  screen.getByRole('button', { name: 'Name' }).focus();
  await user.keyboard('{Enter}');
  expect(onSortChange).toHaveBeenLastCalledWith({ columnId: 'name', direction: 'descending' });
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Worth' }));
  await user.keyboard('{Enter}');
  expect(onSortChange).toHaveBeenLastCalledWith({ columnId: 'worth', direction: 'ascending' });
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row('Row 0'));
});

test('shows keys to the app first, with the rows they are meant for', async () => {
  const user = userEvent.setup();
  const onKey = vi.fn((event: KeyboardEvent, _context: GridKeyContext<Row>) => {
    if (event.key === 'j') event.preventDefault();
  });
  render(<Grid onKey={onKey} />);
  await user.keyboard('2j');
  expect(onKey.mock.calls[0]?.[1]).toMatchObject({ index: 0, row: ROWS[0], targetIds: ['r0'] });
  expect(document.activeElement).toBe(row('Row 0'));
});

test('leaves single letters alone when they are switched off', async () => {
  const user = userEvent.setup();
  render(<Grid hasLetterKeys={false} />);
  await user.keyboard('jx');
  expect(document.activeElement).toBe(row('Row 0'));
  expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
});

test('draws a placeholder for a row on its way and asks for the range in sight', () => {
  const onRangeChange = vi.fn();
  render(<Grid rowAt={(index) => (index < 2 ? ROWS[index] : undefined)} onRangeChange={onRangeChange} />);
  expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual(['Row 0', 'Row 1', 'All']);
  expect(screen.getAllByRole('row', { busy: true }).length).toBeGreaterThan(5);
  expect(onRangeChange).toHaveBeenCalledWith(0, expect.any(Number));
});

test('opens and closes groups, whose totals stand under their columns', async () => {
  const user = userEvent.setup();
  function Grouped() {
    const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
    const lines = groupedLines(
      [
        { id: 'a', label: 'Strategic', rows: ROWS.slice(0, 3), cells: { worth: '30' } },
        { id: 'b', label: 'Core', rows: ROWS.slice(3, 5) },
      ],
      closed,
    );
    return <Grid {...lines} onGroupToggle={(id) => setClosed(new Set(closed.has(id) ? [] : [id]))} />;
  }
  render(<Grouped />);
  const names = () => screen.getAllByRole('rowheader').map((header) => header.textContent);
  expect(names()).toEqual(['Strategic3', 'Row 0', 'Row 1', 'Row 2', 'Core2', 'Row 3', 'Row 4', 'All']);
  await user.keyboard('{ArrowLeft}');
  expect(names()).toEqual(['Strategic3', 'Core2', 'Row 3', 'Row 4', 'All']);
  expect(screen.getByRole('button', { name: /Strategic/ }).getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{ArrowRight}');
  expect(names()).toHaveLength(8);
  await user.keyboard('x');
  expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
});

test('says when it is empty', () => {
  render(<Grid rowCount={0} emptyState={<p>Nothing matches.</p>} />);
  expect(screen.getByText('Nothing matches.')).toBeTruthy();
});

test('lines have one width, whatever stands in them, and the name of a row stays where it is', () => {
  const long = COLUMNS.map((column) =>
    column.isRowHeader === true ? { ...column, cell: () => 'x'.repeat(500) } : column,
  );
  render(<Grid columns={long} />);
  const grid = screen.getByRole('grid', { name: 'Rows' });
  expect(grid.style.getPropertyValue('--cols')).toBe('2.125rem 12.5rem 5.625rem 5.625rem');
  // 34 for the check boxes, and 200, 90 and 90.
  expect(grid.style.getPropertyValue('--least-width')).toBe('25.875rem');
  const [name] = screen.getAllByRole('rowheader');
  expect(name?.className).toContain('pinned');
  expect(name?.style.insetInlineStart).toBe('2.125rem');
});

test('what has no room says itself in full while it is pointed at', () => {
  render(<Grid />);
  const name = screen.getByRole('rowheader', { name: 'Row 3' });
  const [words] = name.querySelectorAll<HTMLElement>('span');
  if (!words) throw new Error('no words');
  Object.defineProperties(words, { scrollWidth: { value: 300, configurable: true }, clientWidth: { value: 90 } });
  fireEvent.pointerOver(words);
  expect(name.title).toBe('Row 3');
  Object.defineProperty(words, 'scrollWidth', { value: 90 });
  fireEvent.pointerOver(words);
  expect(name.hasAttribute('title')).toBe(false);
});

test('the focus can be sent to a line, and where there is none to what can be done about it', () => {
  const handle = createRef<GridHandle>();
  const { rerender } = render(<Grid handle={handle} autoFocus={false} />);
  act(() => handle.current?.enter(4));
  expect(document.activeElement).toBe(row('Row 4'));
  rerender(
    <Grid handle={handle} autoFocus={false} rowCount={0} emptyState={<button type="button">Show all</button>} />,
  );
  act(() => handle.current?.enter(0));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show all' }));
});

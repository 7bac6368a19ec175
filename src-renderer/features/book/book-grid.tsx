import { useCallback, useMemo, useRef, type ReactNode, type Ref } from 'react';
import type { BookLine, BookRow } from '#contract/accounts';
import { isLevel } from '#domain/sentiment';
import { useAppActions } from '../../lib/app-actions.ts';
import { useArranged, useBookArrangement } from '../../lib/book-arrangement.ts';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridColumn, GridGroup, GridHandle, GridKeyHandler, GridSort } from '../../ui/grid-types.ts';
import { totalsCells, type BookRoom } from './book-totals.tsx';
import type { BookActs } from './use-book-acts.ts';
import type { BookLines } from './use-book-lines.ts';

interface BookGridProps {
  readonly lines: BookLines;
  readonly columns: readonly GridColumn<BookRow>[];
  readonly acts: BookActs;
  readonly hasLetterKeys: boolean;
  readonly locale: string;
  readonly room: BookRoom;
  readonly handle: Ref<GridHandle>;
  readonly emptyState: ReactNode;
}

/** The table of the Book and what its keys do. */
export function BookGrid(props: BookGridProps) {
  const { lines, columns, acts, hasLetterKeys, locale, room, handle, emptyState } = props;
  const store = useBookArrangement();
  const { openAccount, openLog, editAccount } = useAppActions();
  const selectedIds = useArranged((state) => state.selectedIds);
  const focusIndex = useFocusIndex(lines);
  const { head, order, lineAt } = lines;
  const lineCount = head?.lineCount ?? 0;

  const rowAt = useCallback(
    (index: number) => {
      const line = lineAt(index);
      return line?.line === 'account' ? line.row : undefined;
    },
    [lineAt],
  );
  const groupAt = useCallback(
    (index: number): GridGroup | undefined => {
      const line = lineAt(index);
      if (line?.line !== 'group') return undefined;
      const { totals } = line;
      return {
        id: line.key,
        label: line.label.charAt(0).toUpperCase() + line.label.slice(1),
        count: totals.accounts,
        isExpanded: !line.collapsed,
        cells: totalsCells(totals, room, locale),
      };
    },
    [lineAt, locale, room],
  );

  // The focus can move while the lines are being drawn in a new order: what it lands on is what stands there then.
  const latestLineAt = useRef(lineAt);
  latestLineAt.current = lineAt;
  const onFocusIndexChange = useCallback(
    (index: number) => store.setState({ focusIndex: index, focusedKey: keyOf(latestLineAt.current(index)) }),
    [store],
  );

  const onKey: GridKeyHandler<BookRow> = (event, { row, targetIds }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const level = Number(event.key);
    const key = hasLetterKeys ? event.key.toLowerCase() : event.key.length > 1 ? event.key.toLowerCase() : '';
    if (hasLetterKeys && isLevel(level) && targetIds.length > 0) acts.setLevel(targetIds, level);
    else if (key === 'l' && row) openLog({ accountId: row.id });
    else if (key === '=' && row?.apart === true) openAccount(row.id, 'disagreement');
    else if ((key === 'e' || key === 'f2') && row) editAccount(row.id);
    else if (key === 'p' && row)
      acts.change([row.id], { pinned: !row.pinned }, row.pinned ? 'Pin taken off' : 'Pinned');
    else if (key === 'delete' && targetIds.length > 0) acts.remove(targetIds);
    else return;
    event.preventDefault();
  };

  const sort: GridSort = { columnId: order.sort.by, direction: order.sort.descending ? 'descending' : 'ascending' };
  return (
    <DataGrid<BookRow>
      label="Accounts"
      columns={columns}
      rowCount={lineCount}
      rowAt={rowAt}
      {...(order.group === 'none' ? {} : { groupAt })}
      rowId={(row) => row.id}
      onRangeChange={lines.onRange}
      sort={sort}
      onSortChange={({ columnId, direction }) =>
        store.setState({ sort: { by: columnId as typeof order.sort.by, descending: direction === 'descending' } })
      }
      onGroupToggle={(id) => {
        const { collapsed } = store.getState();
        store.setState({
          collapsed: collapsed.includes(id) ? collapsed.filter((other) => other !== id) : [...collapsed, id],
        });
      }}
      selectedIds={selectedIds}
      onSelectionChange={(ids) => store.setState({ selectedIds: ids })}
      allIds={lines.allIds}
      focusIndex={focusIndex}
      onFocusIndexChange={onFocusIndexChange}
      autoFocus
      handle={handle}
      onOpen={(row) => openAccount(row.id)}
      onKey={onKey}
      hasLetterKeys={hasLetterKeys}
      hasFooter
      emptyState={emptyState}
    />
  );
}

const keyOf = (line: BookLine | undefined): string | null =>
  line === undefined ? null : line.line === 'group' ? `group ${line.key}` : line.row.id;

/** The focus stays with its account when the order changes, as far as the lines are known. */
function useFocusIndex({ lineAt, head }: BookLines): number {
  const index = useArranged((state) => state.focusIndex);
  const key = useArranged((state) => state.focusedKey);
  const lineCount = head?.lineCount ?? 0;
  return useMemo(() => {
    const here = lineAt(index);
    if (key === null || here === undefined || keyOf(here) === key) return index;
    for (let at = 0; at < lineCount; at += 1) if (keyOf(lineAt(at)) === key) return at;
    return index;
  }, [index, key, lineAt, lineCount]);
}

import { Columns3, Copy } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCall } from '../../lib/api.ts';
import { plainArrangement, useArranged, useBookArrangement } from '../../lib/book-arrangement.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { GridHandle } from '../../ui/grid-types.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { ViewTabs } from '../../ui/view-tabs.tsx';
import { bookColumns, columnNames, columnsFor } from './book-columns.tsx';
import { BookGrid } from './book-grid.tsx';
import styles from './book-page.module.css';
import { BookSentence } from './book-sentence.tsx';
import { bookRoom } from './book-totals.tsx';
import { groupsFor } from './book-words.ts';
import { BulkBar } from './bulk-bar.tsx';
import { useBookActs } from './use-book-acts.ts';
import { useBookCommands } from './use-book-commands.ts';
import { useBookLines } from './use-book-lines.ts';
import { useBookViews } from './use-book-views.ts';
import { useCopyBook } from './use-copy-book.ts';
import { useFindField } from './use-find-field.ts';
import { useHere } from '../../lib/use-here.ts';
import { useWide } from './use-wide.ts';

/** All accounts, worst first, with half a year of sentiment in every row. */
export function BookPage() {
  const store = useBookArrangement();
  const here = useHere();
  const isWide = useWide();
  const lines = useBookLines();
  const acts = useBookActs();
  const views = useBookViews();
  const { data: settings } = useCall('settings:get', null);
  const filter = useArranged((state) => state.filter);
  const hidden = useArranged((state) => state.hiddenColumns);
  const selectedIds = useArranged((state) => state.selectedIds);
  const { searchNotes, openAccount } = useAppActions();
  const grid = useRef<GridHandle>(null);
  const find = useFindField(lines, grid, () => store.getState().focusIndex);
  const { head, order } = lines;

  const room = useMemo(() => bookRoom(head?.totals, here.locale, isWide), [head?.totals, here, isWide]);

  const columns = useMemo(
    () =>
      bookColumns({
        locale: here.locale,
        today: here.today,
        present: head?.present ?? [],
        grouped: order.group,
        sorted: order.sort.by,
        hidden,
        totals: head?.totals,
        room,
        isWide,
        onApart: (id) => openAccount(id, 'disagreement'),
      }),
    [here, head?.present, head?.totals, order.group, order.sort.by, hidden, room, isWide, openAccount],
  );
  const copyAll = useCopyBook(order, columns, acts.copy);
  const nextGroup = useCallback(() => {
    const groups = groupsFor(head?.present ?? []);
    store.setState({ group: groups[(groups.indexOf(order.group) + 1) % groups.length] ?? 'none', collapsed: [] });
  }, [store, head?.present, order.group]);
  const nextSort = useCallback(() => {
    const sortable = columns
      .filter(({ isSortable }) => isSortable === true)
      .map(({ id }) => id as typeof order.sort.by);
    store.setState({
      sort: { by: sortable[(sortable.indexOf(order.sort.by) + 1) % sortable.length] ?? 'name', descending: false },
    });
  }, [store, columns, order.sort.by]);
  useBookCommands({ find: find.input, isFinding: find.isFocused, nextGroup, nextSort, copyAll });

  if (!head) return <SkeletonRows count={12} label="Opening the Book" />;
  const canHide = columnsFor(head.present, order.group).filter((id) => id !== 'name');
  const typed = filter.text.trim();
  return (
    <ViewTabs
      label="Views of the Book"
      views={views.all}
      selectedId={views.current}
      onSelect={views.select}
      end={
        <span className={styles['tools']}>
          <span className={styles['find']}>
            <SearchField
              ref={find.input}
              label="Find an account"
              keys="/"
              value={filter.text}
              onFocusChange={find.onFocusChange}
              onKeyDown={find.onKeyDown}
              onChange={(text) =>
                store.setState({ filter: { ...filter, text: text.slice(0, 200) }, selectedIds: new Set() })
              }
            />
          </span>
          <MenuButton
            label="Columns"
            placement="bottom end"
            entries={canHide.map((id) => ({
              id,
              label: columnNames[id],
              isSelected: !hidden.includes(id),
              onAction: () =>
                store.setState({
                  hiddenColumns: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id],
                }),
            }))}
          >
            <IconButton label="Choose columns" icon={Columns3} />
          </MenuButton>
          <IconButton label="Copy as a table" icon={Copy} onPress={copyAll} />
        </span>
      }
    >
      <div className={styles['page']}>
        <BookSentence group={order.group} sort={order.sort} head={head} />
        <div className={styles['grid']}>
          <BookGrid
            lines={lines}
            columns={columns}
            acts={acts}
            hasLetterKeys={settings?.singleKeys !== false}
            locale={here.locale}
            room={room}
            handle={grid}
            emptyState={
              <EmptyState
                text="No account fits this."
                action={
                  <>
                    {typed !== '' && (
                      <Button onPress={() => searchNotes(typed)}>{`Search all notes for “${typed}”`}</Button>
                    )}
                    <Button onPress={() => store.setState({ filter: plainArrangement.filter })}>
                      Show all accounts
                    </Button>
                  </>
                }
              />
            }
          />
          <div className={styles['totals']} />
        </div>
        {selectedIds.size > 0 && <BulkBar ids={[...selectedIds]} acts={acts} />}
      </div>
    </ViewTabs>
  );
}

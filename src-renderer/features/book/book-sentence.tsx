import type { BookFilter, BookSort } from '#contract/accounts';
import type { Output } from '#contract/channels';
import { coverages } from '#domain/account';
import { useCall } from '../../lib/api.ts';
import { useArranged, useBookArrangement } from '../../lib/book-arrangement.ts';
import { FilterSentence, SentenceMenu } from '../../ui/filter-sentence.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { coverageNames, groupNames, sentimentFilters, sortNames } from './book-words.ts';
import type { BookOrder } from '../../lib/book-arrangement.ts';

/** The filter, the grouping and the order, as one sentence whose words can be changed. */
export function BookSentence({ order, head }: { order: BookOrder; head: Output<'accounts:page'> | undefined }) {
  const store = useBookArrangement();
  const filter = useArranged((state) => state.filter);
  const { data: words } = useCall('book:words', null);
  const present = new Set(head?.present);
  const setFilter = (change: Partial<BookFilter>) =>
    store.setState({ filter: { ...filter, ...change }, selectedIds: new Set() });

  const choices = <T extends string>(
    anyLabel: string,
    values: readonly { readonly id: T; readonly label: string }[],
    chosen: T | null,
    choose: (value: T | null) => void,
  ): readonly MenuEntry[] => [
    { id: 'any', label: anyLabel, isSelected: chosen === null, onAction: () => choose(null) },
    { kind: 'line', id: 'line' },
    ...values.map(({ id, label }) => ({
      id: `is ${id}`,
      label,
      isSelected: chosen === id,
      onAction: () => choose(id),
    })),
  ];

  const stages = words?.stages ?? [];
  const segments = words?.segments ?? [];
  return (
    <FilterSentence label="Filter" end={head && `${head.totals.accounts} of ${head.allAccounts}`}>
      Showing accounts with{' '}
      {present.has('coverage') && (
        <>
          <SentenceMenu
            label="Coverage"
            value={
              filter.coverage === null
                ? 'any coverage'
                : filter.coverage === 'none'
                  ? 'no coverage'
                  : `${filter.coverage} coverage`
            }
            entries={choices(
              'any coverage',
              [
                ...coverages.map((id) => ({ id, label: coverageNames[id] })),
                { id: 'none' as const, label: 'No coverage' },
              ],
              filter.coverage,
              (coverage) => setFilter({ coverage }),
            )}
          />
          {' and '}
        </>
      )}
      <SentenceMenu
        label="Sentiment"
        value={sentimentFilters.find(({ id }) => id === filter.sentiment)?.label ?? 'any sentiment'}
        entries={choices('any sentiment', sentimentFilters, filter.sentiment, (sentiment) => setFilter({ sentiment }))}
      />
      {present.has('stage') && (
        <>
          {' in '}
          <SentenceMenu
            label="Stage"
            value={filter.stage === null ? 'any stage' : filter.stage === '' ? 'no stage' : filter.stage}
            entries={choices(
              'any stage',
              [...stages.map((id) => ({ id, label: id })), { id: '', label: 'No stage' }],
              filter.stage,
              (stage) => setFilter({ stage }),
            )}
          />
        </>
      )}
      {present.has('segment') && (
        <>
          {present.has('stage') ? ' and ' : ' in '}
          <SentenceMenu
            label="Segment"
            value={filter.segment === null ? 'any segment' : filter.segment === '' ? 'no segment' : filter.segment}
            entries={choices(
              'any segment',
              [...segments.map((id) => ({ id, label: id })), { id: '', label: 'No segment' }],
              filter.segment,
              (segment) => setFilter({ segment }),
            )}
          />
        </>
      )}
      {', '}
      <SentenceMenu
        label="Groups"
        value={groupNames[order.group]}
        entries={groupEntries(order, present, (group) => store.setState({ group, collapsed: [] }))}
      />
      {', '}
      <SentenceMenu
        label="Order"
        value={sortNames[order.sort.by][order.sort.descending ? 1 : 0]}
        entries={sortEntries(order.sort, present, (sort) => store.setState({ sort }))}
      />
      .
    </FilterSentence>
  );
}

const groupEntries = (
  order: BookOrder,
  present: ReadonlySet<string>,
  choose: (group: BookOrder['group']) => void,
): readonly MenuEntry[] =>
  (['none', 'segment', 'coverage', 'stage', 'sentiment'] as const)
    .filter((group) => group === 'none' || group === 'sentiment' || present.has(group))
    .map((group) => ({
      id: group,
      label: groupNames[group],
      isSelected: order.group === group,
      onAction: () => choose(group),
    }));

const sortEntries = (
  sort: BookSort,
  present: ReadonlySet<string>,
  choose: (sort: BookSort) => void,
): readonly MenuEntry[] =>
  (Object.keys(sortNames) as BookSort['by'][])
    .filter((by) => by === 'sentiment' || by === 'change' || by === 'name' || present.has(by))
    .flatMap((by) =>
      [false, true].map((descending) => ({
        id: `${by} ${descending}`,
        label: sortNames[by][descending ? 1 : 0],
        isSelected: sort.by === by && sort.descending === descending,
        onAction: () => choose({ by, descending }),
      })),
    );

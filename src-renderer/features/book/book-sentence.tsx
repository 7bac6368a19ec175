import { memo } from 'react';
import type { BookFilter, BookSort } from '#contract/accounts';
import type { Output } from '#contract/channels';
import { coverages } from '#domain/account';
import { useCall } from '../../lib/api.ts';
import { useArranged, useBookArrangement } from '../../lib/book-arrangement.ts';
import { FilterSentence, SentenceMenu } from '../../ui/filter-sentence.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { coverageNames, groupNames, sentimentFilters, sortNames } from './book-words.ts';
import type { BookOrder } from '../../lib/book-arrangement.ts';

interface BookSentenceProps {
  readonly group: BookOrder['group'];
  readonly sort: BookOrder['sort'];
  readonly head: Output<'accounts:page'> | undefined;
}

/** The filter, the grouping and the order, as one sentence whose words can be changed. Letters in Find do not draw it anew. */
export const BookSentence = memo(function BookSentence({ group, sort, head }: BookSentenceProps) {
  const store = useBookArrangement();
  const filter = {
    coverage: useArranged((state) => state.filter.coverage),
    sentiment: useArranged((state) => state.filter.sentiment),
    stage: useArranged((state) => state.filter.stage),
    segment: useArranged((state) => state.filter.segment),
  };
  const { data: words } = useCall('book:words', null);
  const present = new Set(head?.present);
  const setFilter = (change: Partial<BookFilter>) =>
    store.setState((state) => ({ filter: { ...state.filter, ...change }, selectedIds: new Set() }));

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
        value={groupNames[group]}
        entries={groupEntries(group, present, (next) => store.setState({ group: next, collapsed: [] }))}
      />
      {', '}
      <SentenceMenu
        label="Order"
        value={sortNames[sort.by][sort.descending ? 1 : 0]}
        entries={sortEntries(sort, present, (next) => store.setState({ sort: next }))}
      />
      .
    </FilterSentence>
  );
});

const groupEntries = (
  current: BookOrder['group'],
  present: ReadonlySet<string>,
  choose: (group: BookOrder['group']) => void,
): readonly MenuEntry[] =>
  (['none', 'segment', 'coverage', 'stage', 'sentiment'] as const)
    .filter((group) => group === 'none' || group === 'sentiment' || present.has(group))
    .map((group) => ({
      id: group,
      label: groupNames[group],
      isSelected: current === group,
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

import { useCall } from '../../lib/api.ts';
import { plainArrangement, useArranged, useBookArrangement } from '../../lib/book-arrangement.ts';
import type { View } from '../../ui/view-tabs.tsx';

const viewOf = { all: null, bad: 'orange or worse', stale: 'stale', none: 'none' } as const;
type ViewId = keyof typeof viewOf;

/** The views above the Book: each is a choice of sentiment with its count over the whole book. */
export function useBookViews(): {
  readonly all: readonly View[];
  readonly current: string;
  readonly select: (id: string) => void;
} {
  const store = useBookArrangement();
  const filter = useArranged((state) => state.filter);
  const { data } = useCall(
    'accounts:page',
    { filter: plainArrangement.filter, sort: plainArrangement.sort, group: 'none', collapsed: [], offset: 0, limit: 1 },
    { keepsPrevious: true },
  );
  const tally = data?.totals.tally;
  const current = (Object.keys(viewOf) as ViewId[]).find((id) => viewOf[id] === filter.sentiment) ?? 'all';
  return {
    current,
    all: [
      { id: 'all', label: 'All accounts', count: data?.allAccounts },
      { id: 'bad', label: 'Orange or worse', count: tally && tally[1] + tally[2] },
      { id: 'stale', label: 'Gone stale', count: tally?.stale },
      { id: 'none', label: 'No sentiment yet', count: tally?.none },
    ],
    select: (id) => store.setState({ filter: { ...filter, sentiment: viewOf[id as ViewId] }, selectedIds: new Set() }),
  };
}

import { useCall } from '../../lib/api.ts';
import { plainArrangement, useBookOrder } from '../../lib/book-arrangement.ts';

/** The accounts before and after this one as the Book is arranged; by name, where its filter hides this one. */
export function useNeighbours(id: string): { readonly previousId: string | null; readonly nextId: string | null } {
  const { data: arranged } = useCall('accounts:position', { ...useBookOrder(), collapsed: [], id });
  const isHidden = arranged?.line === null;
  const { data: byName } = useCall(
    'accounts:position',
    {
      filter: plainArrangement.filter,
      sort: { by: 'name', descending: false },
      group: 'none',
      collapsed: [],
      id,
    },
    { enabled: isHidden },
  );
  const position = isHidden ? byName : arranged;
  return { previousId: position?.previousId ?? null, nextId: position?.nextId ?? null };
}

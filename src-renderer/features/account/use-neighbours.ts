import { useCall } from '../../lib/api.ts';

const anything = { text: '', coverage: null, stage: null, segment: null, sentiment: null };

/** The accounts before and after this one, by name as the whole Book has them. */
export function useNeighbours(id: string): { readonly previousId: string | null; readonly nextId: string | null } {
  const { data } = useCall('accounts:position', {
    id,
    filter: anything,
    sort: { by: 'name', descending: false },
    group: 'none',
    collapsed: [],
  });
  return { previousId: data?.previousId ?? null, nextId: data?.nextId ?? null };
}

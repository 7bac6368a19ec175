import { foldName } from '#domain/name-fold';
import { useCall } from '../../lib/api.ts';

/** The name of another account that differs from this one in case, accents and punctuation at most. */
export function useSameName(name: string, ownId: string | null): string | null {
  const wanted = foldName(name.trim());
  // The best are first, and nothing is better than the whole name.
  const { data } = useCall(
    'accounts:suggest',
    { text: name.trim().slice(0, 500), limit: 8 },
    { enabled: wanted !== '' },
  );
  return data?.find((account) => account.id !== ownId && foldName(account.name) === wanted)?.name ?? null;
}

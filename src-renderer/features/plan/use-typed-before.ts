import { useEffect, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import type { TypedLine } from './use-row-deeds.ts';

/** What was being typed when the window was last there; undefined while it is asked for. */
export function useTypedBefore(planId: string): TypedLine | null | undefined {
  const api = useApi();
  const [before, setBefore] = useState<TypedLine | null | undefined>();
  useEffect(() => {
    let isHere = true;
    void api.call('drafts:get', { key: `plan:${planId}` }).then((reply) => {
      if (isHere) setBefore(reply.ok && reply.value ? read(reply.value.body) : null);
    });
    return () => {
      isHere = false;
    };
  }, [api, planId]);
  return before;
}

/** A draft that does not read as one is none: it was written by another version. */
function read(body: string): TypedLine | null {
  try {
    const draft: unknown = JSON.parse(body);
    if (typeof draft !== 'object' || draft === null || !('id' in draft) || !('text' in draft)) return null;
    return typeof draft.id === 'string' && typeof draft.text === 'string' ? { id: draft.id, text: draft.text } : null;
  } catch {
    return null;
  }
}

import { expect, test } from 'vitest';
import type { AppApi } from '#contract/api';
import { createWriteTrouble } from '../../src-renderer/app/acts/write-trouble.ts';

/** A main process that answers every call with one failure, and tells of another book when asked. */
function failing(error: object) {
  const heard = new Map<string, (message: never) => void>();
  const api = {
    call: () => Promise.resolve({ ok: false, error }),
    hear: (push: string, listener: (message: never) => void) => {
      heard.set(push, listener);
      return () => undefined;
    },
    pathOfDropped: () => '',
  } as unknown as AppApi;
  return { api, tell: (push: string) => heard.get(push)?.({ path: null } as never) };
}

test('damage of a file that was chosen is no trouble of the book that is open', async () => {
  const trouble = createWriteTrouble();
  const { api } = failing({ type: 'Damaged', path: '/chosen.bellwether', detail: 'its end is missing', kept: null });
  await trouble.watch(api).call('book:choose', null);
  expect(trouble.store.getState().failure).toBeNull();
});

test('a write that failed is said until another book is open', async () => {
  const trouble = createWriteTrouble();
  const { api, tell } = failing({ type: 'FileGone' });
  await trouble.watch(api).call('book:undo', null);
  expect(trouble.store.getState().failure).toEqual({ type: 'FileGone' });
  tell('book:switched');
  expect(trouble.store.getState().failure).toBeNull();
});

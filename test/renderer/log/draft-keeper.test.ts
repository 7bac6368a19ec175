import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftKeeper } from '../../../src-renderer/lib/draft-keeper.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function keeper(
  put = vi.fn(async (_body: string) => ({ ok: true as const, value: { at: '2026-11-24T10:00:00.000Z' } })),
) {
  const drop = vi.fn(async () => ({ ok: true as const, value: null }));
  const onSaved = vi.fn();
  const onFailed = vi.fn();
  return { put, drop, onSaved, onFailed, kept: createDraftKeeper({ put, drop, onSaved, onFailed }) };
}

test('the first unsaved keystroke decides when it is written, however fast the others follow', async () => {
  const { put, kept } = keeper();
  for (let letters = 1; letters <= 40; letters += 1) {
    kept.note('x'.repeat(letters));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(put).toHaveBeenCalledTimes(1);
  expect(put.mock.calls[0]?.[0].length).toBeGreaterThanOrEqual(30);
  await vi.advanceTimersByTimeAsync(400);
  expect(put).toHaveBeenLastCalledWith('x'.repeat(40));
});

test('leaving a field writes at once', async () => {
  const { put, kept } = keeper();
  kept.note('now');
  await kept.flush();
  expect(put).toHaveBeenCalledWith('now');
  await vi.advanceTimersByTimeAsync(1000);
  expect(put).toHaveBeenCalledTimes(1);
});

test('nothing worth keeping drops the draft', async () => {
  const { put, drop, onSaved, kept } = keeper();
  kept.note('a');
  kept.note(null);
  await kept.flush();
  expect(put).not.toHaveBeenCalled();
  expect(drop).toHaveBeenCalledOnce();
  expect(onSaved).toHaveBeenCalledWith(null);
});

test('once stopped it never writes over what is being logged, and takes up again after a failure', async () => {
  const { put, kept } = keeper();
  kept.note('words');
  await kept.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(put).not.toHaveBeenCalled();
  kept.resume();
  await vi.advanceTimersByTimeAsync(1);
  expect(put).toHaveBeenCalledWith('words');
});

import { beforeEach, expect, test, vi } from 'vitest';
import { channelNames } from '#contract/channel-names';
import { ok } from '#domain/result';
import type { Answer } from '../../src-main/ipc/answer.ts';
import { serve } from '../../src-main/ipc/serve.ts';

type Listener = (event: unknown, raw: unknown) => Promise<unknown>;
const served = vi.hoisted(() => new Map<string, Listener>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => served.set(channel, listener) },
}));

const call = (channel: string, raw: unknown): Promise<unknown> | undefined => served.get(channel)?.({}, raw);

beforeEach(() => served.clear());

test('every channel of the contract is served, and no other', () => {
  serve({ answer: Promise.resolve(async () => ok(null)), isTrusted: () => true, report: () => {} });
  expect([...served.keys()]).toEqual([...channelNames]);
});

test('a call that comes before the book is there waits for it', async () => {
  let resolve: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((done) => (resolve = done));
  serve({ answer, isTrusted: () => true, report: () => {} });
  const reply = call('book:state', null);
  resolve(async (channel, raw) => ok([channel, raw]) as never);
  expect(await reply).toEqual(ok(['book:state', null]));
});

test('a call that is not trusted is refused before anything is read', async () => {
  const answer = vi.fn();
  serve({ answer: Promise.resolve(answer), isTrusted: () => false, report: () => {} });
  expect(await call('book:state', null)).toEqual({ ok: false, error: { type: 'Untrusted' } });
  expect(answer).not.toHaveBeenCalled();
});

test('when the app could not be put together, a call is told so and nothing is thrown at the page', async () => {
  const report = vi.fn();
  serve({ answer: Promise.reject(new Error('no disk')), isTrusted: () => true, report });
  expect(await call('book:state', null)).toEqual({ ok: false, error: { type: 'Unexpected' } });
  expect(report).toHaveBeenCalledOnce();
});

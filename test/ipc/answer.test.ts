import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Handlers } from '#contract/api';
import { channelNames, type Channel } from '#contract/channel-names';
import { channels } from '#contract/channels';
import { ok } from '#domain/result';
import { createAnswer } from '../../src-main/ipc/answer.ts';

/** Handlers that count what reaches them and answer what they are given. */
function spyHandlers(reply: unknown = ok(null)) {
  const reached: { readonly channel: Channel; readonly input: unknown }[] = [];
  const handlers = Object.fromEntries(
    channelNames.map((channel) => [
      channel,
      (input: unknown) => {
        reached.push({ channel, input });
        return reply;
      },
    ]),
  ) as unknown as Handlers;
  return { reached, handlers };
}

const answerWith = (handlers: Handlers, checksOutput = false, report: (error: unknown) => void = () => {}) =>
  createAnswer({ handlers, report, checksOutput });

describe('an answer', () => {
  test('is what the handler said', async () => {
    const { handlers } = spyHandlers(ok({ at: '2026-11-24T10:30:00.000Z' }));
    expect(await answerWith(handlers)('drafts:put', { key: 'log', body: 'x' })).toEqual(
      ok({ at: '2026-11-24T10:30:00.000Z' }),
    );
  });

  test('to input against the contract is a tagged failure that does not repeat the input', async () => {
    const { handlers, reached } = spyHandlers();
    const reply = await answerWith(handlers)('drafts:put', { key: 7, body: 'Norrholm is unhappy' });
    expect(reply).toEqual({ ok: false, error: { type: 'InvalidInput', message: 'key: invalid_type' } });
    expect(reached).toEqual([]);
  });

  test('reaches the handler without the fields that the contract does not know', async () => {
    const { handlers, reached } = spyHandlers();
    await answerWith(handlers)('drafts:drop', { key: 'log', more: true });
    expect(reached).toEqual([{ channel: 'drafts:drop', input: { key: 'log' } }]);
  });

  test.each(['nope', '', '__proto__', 'constructor', 'toString', 'app:start ', 'APP:START'])(
    'to the unknown channel %j is a tagged failure',
    async (channel) => {
      const { handlers, reached } = spyHandlers();
      expect(await answerWith(handlers)(channel, null)).toMatchObject({ ok: false, error: { type: 'InvalidInput' } });
      expect(reached).toEqual([]);
    },
  );

  test('of a handler that throws is Unexpected, and the error is reported', async () => {
    const report = vi.fn();
    const thrown = new Error('UNIQUE constraint failed');
    const { handlers } = spyHandlers();
    const broken: Handlers = { ...handlers, 'book:state': () => Promise.reject(thrown) };
    expect(await answerWith(broken, false, report)('book:state', null)).toEqual({
      ok: false,
      error: { type: 'Unexpected' },
    });
    expect(report).toHaveBeenCalledExactlyOnceWith(thrown);
  });

  test('against the contract is Unexpected where answers are checked', async () => {
    const report = vi.fn();
    const { handlers } = spyHandlers(ok({ at: 'yesterday' }));
    expect(await answerWith(handlers, true, report)('drafts:put', { key: 'log', body: '' })).toEqual({
      ok: false,
      error: { type: 'Unexpected' },
    });
    expect(report).toHaveBeenCalledOnce();
  });

  test('with a failure that the channel does not have is Unexpected too', async () => {
    const { handlers } = spyHandlers({ ok: false, error: { type: 'Nonsense' } });
    expect(await answerWith(handlers, true)('drafts:drop', { key: 'log' })).toEqual({
      ok: false,
      error: { type: 'Unexpected' },
    });
  });

  test('with a failure of the channel passes', async () => {
    const full = { ok: false, error: { type: 'DiskFull' } };
    const { handlers } = spyHandlers(full);
    expect(await answerWith(handlers, true)('drafts:drop', { key: 'log' })).toEqual(full);
  });
});

describe('whatever is sent', () => {
  const nested = (depth: number): unknown => {
    let value: unknown = 'deep';
    for (let level = 0; level < depth; level++) value = { value, fields: [value] };
    return value;
  };
  const hostile: readonly (readonly [string, unknown])[] = [
    ['NaN', Number.NaN],
    ['Infinity in a field', { limit: Infinity, offset: -Infinity }],
    ['a string of 10 MB', 'x'.repeat(10_000_000)],
    [
      'a string of 10 MB in every usual field',
      {
        id: 'x'.repeat(10_000_000),
        key: 'k'.repeat(10_000_000),
        text: 't'.repeat(10_000_000),
        body: 'b'.repeat(10_000_000),
      },
    ],
    ['deep nesting', nested(30)],
    ['a long chain', Array.from({ length: 20_000 }).reduce((inner) => ({ inner }), {} as unknown)],
    ['an own __proto__', JSON.parse('{"__proto__":{"isAdmin":true},"key":"log","id":"a"}')],
    ['a constructor', JSON.parse('{"constructor":{"prototype":{"isAdmin":true}}}')],
    ['an array with holes', Object.assign([], { length: 1000 })],
    ['a million ids', { ids: Array.from({ length: 1_000_000 }, () => 'a'), accountIds: [] }],
    ['a date', new Date(Number.NaN)],
    ['a map', new Map([['id', 'a']])],
    ['a buffer', new Uint8Array(100)],
    ['a bigint', 10n],
  ];
  const loop: Record<string, unknown> = { id: 'a' };
  loop['self'] = loop;

  test.each([...hostile, ['a loop', loop] as const])(
    '%s gets a reply on every channel and crashes nothing',
    async (_name, value) => {
      const { handlers, reached } = spyHandlers();
      const answer = answerWith(handlers);
      for (const channel of channelNames) expect(await answer(channel, value)).toHaveProperty('ok');
      for (const { channel, input } of reached) expect(channels[channel].input.safeParse(input).success).toBe(true);
      expect({}).not.toHaveProperty('isAdmin');
    },
  );

  test('random values never crash, and only what the contract allows reaches a handler', async () => {
    const { handlers, reached } = spyHandlers();
    const report = vi.fn();
    const answer = answerWith(handlers, false, report);
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channelNames), value, async (channel, raw) => {
        reached.length = 0;
        const reply = await answer(channel, raw);
        expect(reply).toHaveProperty('ok');
        expect(reached).toHaveLength(channels[channel].input.safeParse(raw).success ? 1 : 0);
      }),
      { numRuns: 3000 },
    );
    expect(report).not.toHaveBeenCalled();
  });
});

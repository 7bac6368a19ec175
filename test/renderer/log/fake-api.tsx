import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import type { AppApi, Pushes, Reply } from '#contract/api';
import type { Channel, PushName } from '#contract/channel-names';
import type { Input, Output } from '#contract/channels';
import { defaultPasteTemplates } from '#domain/paste-back';
import { defaultReasons, defaultSignals } from '#domain/signal';
import { defaultRubric } from '#domain/sentiment-rubric';
import { defaultValidity } from '#domain/sentiment-validity';
import { AppActionsContext, type AppActions } from '../../../src-renderer/lib/app-actions.ts';
import { ApiProvider } from '../../../src-renderer/lib/api-provider.tsx';

type Answers = { [C in Channel]?: (input: Input<C>) => Reply<C> | Promise<Reply<C>> };

const ok = <T,>(value: T) => ({ ok: true as const, value });

/** Drafts and answers of a book that is only as large as a test needs it. */
export function fakeApi(answers: Answers = {}) {
  const drafts = new Map<string, { body: string; at: string }>();
  const calls: { channel: Channel; input: unknown }[] = [];
  const standard: Answers = {
    'app:info': () =>
      ok({
        version: '0',
        platform: 'linux',
        locale: 'en-GB',
        zone: 'Europe/Berlin',
        isDevelopment: false,
        dataFolder: '/',
      }),
    'book:words': () =>
      ok({
        segments: ['Core', 'Strategic'],
        stages: ['adoption'],
        industries: [],
        countries: [],
        owners: [],
        signals: [...defaultSignals],
        reasons: [...defaultReasons],
      }),
    'settings:get': () =>
      ok({
        validity: defaultValidity,
        rubric: defaultRubric,
        stages: [],
        reflectionsAYear: { 'high-touch': 2, hybrid: 1, digital: 0 },
        receiptMonths: 12,
        signals: [],
        reasons: [],
        defaultCurrency: 'EUR',
        singleKeys: true,
        internalDomains: [],
        onboardingClock: 'signature',
        silentAfterDays: 7,
        pasteBack: { target: null, templates: { ...defaultPasteTemplates } },
      }),
    'window:theme': () => ok('system'),
    'book:state': () => ok(null),
    'accounts:suggest': () => ok([]),
    'accounts:position': () => ok({ line: null, previousId: null, nextId: null }),
    'accounts:get': () => ({ ok: false, error: { type: 'NotFound', what: 'account' } }),
    'line:read': ({ text }) =>
      ok({
        tokens: [],
        account: text === '' ? { status: 'missing' } : { status: 'unknown', text },
        log: emptyLog,
        notUnderstood: [],
        completions: [],
      }),
    'evidence:account': () => {
      const none = { gut: 0, data: 0, neither: 0, open: 0 };
      return ok({ items: [], disagreements: [], here: none, book: none, outcomes: [] });
    },
    'numbers:shows': () => ok(false),
    'timeline:page': () => ok({ entries: [], total: 0 }),
    'sentiment:history': () => ok({ readings: [], touches: [] }),
    'drafts:get': ({ key }) => ok(drafts.get(key) ?? null),
    'drafts:list': () => ok([...drafts].map(([key, draft]) => ({ key, ...draft })).toReversed()),
    'drafts:put': ({ key, body }) => {
      const at = new Date().toISOString();
      drafts.set(key, { body, at });
      return ok({ at });
    },
    'drafts:drop': ({ key }) => {
      drafts.delete(key);
      return ok(null);
    },
    'interactions:log': ({ draftKey }) => {
      if (draftKey !== null) drafts.delete(draftKey);
      return ok({ interactionId: 'i1', readingId: 'r1', copiedAs: null });
    },
    'interactions:update': () => ok({ interactionId: 'i1', readingId: 'r1' }),
    'interactions:remove': () => ok(null),
  };
  const api: AppApi = {
    call: async <C extends Channel>(channel: C, input: Input<C>): Promise<Reply<C>> => {
      calls.push({ channel, input });
      const answer = (answers[channel] ?? standard[channel]) as
        | ((input: Input<C>) => Reply<C> | Promise<Reply<C>>)
        | undefined;
      if (!answer) throw new Error(`The test has no answer to ${channel}`);
      return answer(input);
    },
    hear: () => () => undefined,
    pathOfDropped: () => '',
  };
  const sent = <C extends Channel>(channel: C): readonly Input<C>[] =>
    calls.filter((call) => call.channel === channel).map(({ input }) => input as Input<C>);
  return { api, drafts, calls, sent };
}

/** The same way to the main process, with pushes that a test sends itself. */
export function hearable(api: AppApi) {
  const ears = new Set<readonly [PushName, (message: never) => void]>();
  const hear: AppApi['hear'] = (name, listener) => {
    const ear = [name, listener] as const;
    ears.add(ear);
    return () => void ears.delete(ear);
  };
  const push = <P extends PushName>(name: P, message: Pushes[P]): void =>
    act(() => {
      for (const [wanted, listener] of ears) if (wanted === name) listener(message as never);
    });
  return { api: { ...api, hear }, push };
}

export const emptyLog: Output<'line:read'>['log'] = {
  kind: 'call',
  at: '2026-11-24T10:00:00.000Z',
  zone: 'Europe/Berlin',
  minutes: null,
  begunBy: null,
  level: null,
  confidence: null,
  renewalConfidence: null,
  reasons: [],
  signals: [],
  people: [],
  nextSteps: [],
  note: '',
  audience: 'self',
};

/** What the frame would do, as spies. */
export function fakeActions() {
  return {
    openLog: vi.fn<AppActions['openLog']>(),
    openAccount: vi.fn<AppActions['openAccount']>(),
    openReflection: vi.fn<AppActions['openReflection']>(),
    openPlan: vi.fn<AppActions['openPlan']>(),
    beginPlan: vi.fn<AppActions['beginPlan']>(),
    editAccount: vi.fn<AppActions['editAccount']>(),
    go: vi.fn<AppActions['go']>(),
    searchNotes: vi.fn<AppActions['searchNotes']>(),
    notify: vi.fn<AppActions['notify']>(),
    undo: vi.fn<AppActions['undo']>(),
    redo: vi.fn<AppActions['redo']>(),
  };
}

/** Draws a part of the window on a fake book. */
export function show(element: ReactElement, api: AppApi, actions: AppActions = fakeActions()) {
  return render(
    <AppActionsContext value={actions}>
      <ApiProvider api={api}>{element}</ApiProvider>
    </AppActionsContext>,
  );
}

import type { Handlers } from '#contract/api';
import type { humanSignalChannels } from '#contract/human-signals';
import { err, ok } from '#domain/result';
import { stepInOffer } from '#domain/step-in';
import { promiseOf, viewHumanSignals } from '../app/human-signals-view.ts';
import { createPerception, createValueStatement, removePerception, removeValueStatement } from '../app/perceptions.ts';
import { createPromise, takeStepIn } from '../app/promises.ts';
import { answerReplyPair, createReplyPair, removeReplyPair, updateReplyPair } from '../app/reply-pairs.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

/** Human signals and promises: what is seen of them and how they are written by hand. */
export function createHumanSignalHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof humanSignalChannels> {
  return {
    'signals:get': ({ accountId }) => viewHumanSignals(openDesk(deps).view, accountId, deps.locale),
    'replies:create': (input) => act(deps, createReplyPair, input),
    'replies:answer': (input) => act(deps, answerReplyPair, input),
    'replies:update': (input) => act(deps, updateReplyPair, input),
    'replies:remove': (input) => act(deps, removeReplyPair, input),
    'perceptions:create': (input) => act(deps, createPerception, input),
    'perceptions:remove': (input) => act(deps, removePerception, input),
    'values:create': (input) => act(deps, createValueStatement, input),
    'values:remove': (input) => act(deps, removeValueStatement, input),
    'promises:create': (input) => act(deps, createPromise, input),
    'promises:list': ({ accountId }) => {
      const { view } = openDesk(deps);
      return ok(view.queries.signals.promises(accountId).map((row) => promiseOf(row, view.calendar())));
    },
    'promises:oldest': ({ limit }) => {
      const { view } = openDesk(deps);
      const { promises, total } = view.queries.signals.oldestPromises(limit);
      return ok({ promises: promises.map((row) => promiseOf(row, view.calendar())), total });
    },
    'stepIn:offer': ({ accountId }) => {
      const { view } = openDesk(deps);
      const facts = view.factsOf(accountId);
      const [reading] = facts?.readings ?? [];
      const offer = facts ? stepInOffer(facts.readings, facts.stepIn, view.today()) : null;
      const recordedAt = view.queries.signals.newestReadingAt(accountId);
      return ok(
        facts && reading && offer && recordedAt !== null
          ? { ...offer, accountName: facts.name, level: reading.level, recordedAt }
          : null,
      );
    },
    'stepIn:take': ({ accountId }) => {
      const { view } = openDesk(deps);
      const facts = view.factsOf(accountId);
      if (!facts) return err({ type: 'NotFound', what: 'account' });
      return act(deps, takeStepIn, { accountId, offer: stepInOffer(facts.readings, facts.stepIn, view.today()) });
    },
  };
}

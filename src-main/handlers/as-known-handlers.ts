import type { Handlers } from '#contract/api';
import { ok } from '#domain/result';
import { knownOn, viewKnownAccount } from '../app/known-account-view.ts';
import { openDesk, type HandlerDeps } from './deps.ts';

export const createAsKnownHandlers = (deps: HandlerDeps): Pick<Handlers, 'known:account' | 'known:timeline'> => ({
  'known:account': ({ id, on }) => viewKnownAccount(openDesk(deps).view, id, on),
  'known:timeline': ({ accountId, on, offset, limit }) => {
    const { entries, total } = knownOn(openDesk(deps).view, accountId, on).queries.timeline(accountId, offset, limit);
    return ok({ entries: [...entries], total });
  },
});

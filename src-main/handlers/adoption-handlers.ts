import type { Handlers } from '#contract/api';
import type { adoptionChannels } from '#contract/adoption';
import { err, ok } from '#domain/result';
import { viewAccountUsage } from '../app/usage-view.ts';
import { openDesk, type HandlerDeps } from './deps.ts';

/** What an account used. */
export const createAdoptionHandlers = (deps: HandlerDeps): Pick<Handlers, keyof typeof adoptionChannels> => ({
  'usage:account': ({ accountId }) => {
    const answer = viewAccountUsage(openDesk(deps).view, accountId);
    return answer ? ok(answer) : err({ type: 'NotFound', what: 'account' });
  },
});

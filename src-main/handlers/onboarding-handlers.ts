import type { Handlers } from '#contract/api';
import type { onboardingChannels } from '#contract/onboarding';
import { ok } from '#domain/result';
import { viewOnboardingOf } from '../app/onboarding-view.ts';
import { closeOnboarding, putOnboarding, removeOnboarding } from '../app/onboardings.ts';
import { closeRisk, createRisk, removeRisk, reopenRisk, updateRisk } from '../app/risks.ts';
import { removeHandoff, saveHandoff } from '../app/save-handoff.ts';
import { tellWork, viewStatusNote } from '../app/status-note.ts';
import { addWork, removeWork, updateWork } from '../app/work-done.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

/** From signature to value: handoffs, onboardings, risks, and work behind the scenes. */
export function createOnboardingHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof onboardingChannels> {
  return {
    'onboarding:account': ({ accountId }) => ok(viewOnboardingOf(openDesk(deps).view, accountId, deps.locale)),
    'onboarding:put': (input) => act(deps, putOnboarding, input),
    'onboarding:close': (input) => act(deps, closeOnboarding, input),
    'onboarding:remove': (input) => act(deps, removeOnboarding, input),
    'risks:create': (input) => act(deps, createRisk, input),
    'risks:update': (input) => act(deps, updateRisk, input),
    'risks:close': (input) => act(deps, closeRisk, input),
    'risks:reopen': (input) => act(deps, reopenRisk, input),
    'risks:remove': (input) => act(deps, removeRisk, input),
    'work:add': (input) => act(deps, addWork, input),
    'work:update': (input) => act(deps, updateWork, input),
    'work:remove': (input) => act(deps, removeWork, input),
    'handoffs:save': (input) => act(deps, saveHandoff, input),
    'statusNote:get': ({ accountId }) => ok(viewStatusNote(openDesk(deps).view, accountId, deps.locale)),
    'statusNote:told': (input) => act(deps, tellWork, input),
    'handoffs:remove': (input) => act(deps, removeHandoff, input),
  };
}

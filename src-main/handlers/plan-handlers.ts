import type { Handlers } from '#contract/api';
import type { planChannels } from '#contract/plans';
import { ok } from '#domain/result';
import { addPlanLines, levelPlanLine, movePlanLine, removePlanLines, updatePlanItem } from '../app/plan-lines.ts';
import { closePlan, createPlan, removePlan, reopenPlan, updatePlan } from '../app/plans.ts';
import { viewPlan, viewPlansOf } from '../app/plans-view.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

/** Success plans: what is seen of them and how they are written by hand. */
export function createPlanHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof planChannels> {
  return {
    'plans:get': ({ id }) => viewPlan(openDesk(deps).view, id),
    'plans:ofAccount': ({ accountId }) => ok(viewPlansOf(openDesk(deps).view, accountId)),
    'plans:create': (input) => act(deps, createPlan, input),
    'plans:update': (input) => act(deps, updatePlan, input),
    'plans:close': (input) => act(deps, closePlan, input),
    'plans:reopen': (input) => act(deps, reopenPlan, input),
    'plans:remove': (input) => act(deps, removePlan, input),
    'plans:addLines': (input) => act(deps, addPlanLines, input),
    'plans:levelLine': (input) => act(deps, levelPlanLine, input),
    'plans:moveLine': (input) => act(deps, movePlanLine, input),
    'plans:removeLines': (input) => act(deps, removePlanLines, input),
    'plans:updateItem': ({ draftKey, ...input }) => act(deps, updatePlanItem, input, draftKey),
  };
}

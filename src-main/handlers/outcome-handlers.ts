import type { Handlers } from '#contract/api';
import type { outcomeChannels } from '#contract/outcomes';
import { ok } from '#domain/result';
import { addMeasurement, removeMeasurement, updateMeasurement } from '../app/measurements.ts';
import { sayOutcome } from '../app/outcome-status.ts';
import { viewMeasurements, viewPlanHealth, viewVersions } from '../app/outcomes-view.ts';
import { agreePlan, removePlanReview, reviewPlan } from '../app/plan-agreement.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

/** Outcomes: what is measured of them, how they stand, and what was agreed and gone through. */
export function createOutcomeHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof outcomeChannels> {
  return {
    'measurements:list': ({ itemId }) => ok(viewMeasurements(openDesk(deps).view, itemId)),
    'measurements:add': (input) => act(deps, addMeasurement, input),
    'measurements:update': (input) => act(deps, updateMeasurement, input),
    'measurements:remove': (input) => act(deps, removeMeasurement, input),
    'outcomes:say': (input) => act(deps, sayOutcome, input),
    'plans:health': ({ planId }) => viewPlanHealth(openDesk(deps).view, planId),
    'plans:agree': (input) => act(deps, agreePlan, input),
    'plans:versions': ({ planId }) => viewVersions(openDesk(deps).view, planId),
    'plans:review': (input) => act(deps, reviewPlan, input),
    'plans:reviews': ({ planId }) =>
      ok(
        openDesk(deps)
          .view.queries.outcomes.reviews(planId)
          .map(({ id, on_date: on, words }) => ({ id, on, words })),
      ),
    'plans:removeReview': (input) => act(deps, removePlanReview, input),
  };
}

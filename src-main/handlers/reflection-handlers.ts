import { ok } from '#domain/result';
import type { Handlers } from '#contract/api';
import type { reflectionChannels } from '#contract/reflections';
import { keepHarvest, renameTheme } from '../app/keep-harvest.ts';
import { logReflection, planReflection } from '../app/log-reflection.ts';
import { viewPreparation, viewReflection, viewReflections } from '../app/reflections-view.ts';
import { act, gatheredDesk, openDesk, type HandlerDeps } from './deps.ts';

/** Reflections: who is due, the talk, its harvest, and the themes of the book. */
export function createReflectionHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof reflectionChannels> {
  const view = () => openDesk(deps).view;
  return {
    'reflections:page': async () => ok(viewReflections((await gatheredDesk(deps)).view)),
    'reflections:prepare': ({ accountId }) => viewPreparation(view(), accountId, deps.shelf.state()?.readOnly ?? false),
    'reflections:get': ({ interactionId }) => viewReflection(view(), interactionId),
    'reflections:plan': (input) => act(deps, planReflection, input),
    'reflections:log': ({ draftKey, ...talk }) => act(deps, logReflection, talk, draftKey),
    'reflections:keep': ({ harvest, draftKey }) => act(deps, keepHarvest, harvest, draftKey),
    'themes:rename': (input) => act(deps, renameTheme, input),
  };
}

import type { Handlers } from '#contract/api';
import type { accountPartChannels } from '#contract/account-parts';
import { createContractLine, removeContractLine, updateContractLine } from '../app/contract-lines.ts';
import { createPerson, removePerson, updatePerson } from '../app/people.ts';
import { act, type HandlerDeps } from './deps.ts';

/** People and contract lines, written by hand on the page of their account. */
export function createAccountPartHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof accountPartChannels> {
  return {
    'people:create': (input) => act(deps, createPerson, input),
    'people:update': (input) => act(deps, updatePerson, input),
    'people:remove': (input) => act(deps, removePerson, input),
    'contracts:create': (input) => act(deps, createContractLine, input),
    'contracts:update': (input) => act(deps, updateContractLine, input),
    'contracts:remove': (input) => act(deps, removeContractLine, input),
  };
}

import type { Handlers } from '#contract/api';
import type { evidenceChannels } from '#contract/evidence';
import { err, ok } from '#domain/result';
import { addEvidence, answerDisagreement, removeEvidence } from '../app/evidence.ts';
import { viewAccountEvidence } from '../app/evidence-view.ts';
import { viewNumbers } from '../app/numbers-view.ts';
import { recordOutcome, removeOutcome } from '../app/renewal-outcomes.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

/** The data of an account, where gut and data part, renewal outcomes, and the numbers made of them. */
export function createEvidenceHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof evidenceChannels> {
  const view = () => openDesk(deps).view;
  return {
    'evidence:account': ({ accountId }) => {
      const answer = viewAccountEvidence(view(), accountId);
      return answer ? ok(answer) : err({ type: 'NotFound', what: 'account' });
    },
    'evidence:add': (input) => act(deps, addEvidence, input),
    'evidence:remove': (input) => act(deps, removeEvidence, input),
    'disagreements:answer': (input) => act(deps, answerDisagreement, input),
    'outcomes:record': (input) => act(deps, recordOutcome, input),
    'outcomes:remove': (input) => act(deps, removeOutcome, input),
    'numbers:get': () => ok(viewNumbers(view())),
    'numbers:shows': () => ok(view().queries.evidence.hasAny()),
  };
}

import type { Handlers } from '#contract/api';
import { ok } from '#domain/result';
import { correctReading, removeReading } from '../app/correct-reading.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

export const createReadingRecordHandlers = (
  deps: HandlerDeps,
): Pick<Handlers, 'readings:record' | 'readings:correct' | 'readings:remove'> => ({
  'readings:record': ({ accountId }) => ok([...openDesk(deps).view.queries.readingRecord(accountId)]),
  'readings:correct': (input) => act(deps, correctReading, input),
  'readings:remove': (input) => act(deps, removeReading, input),
});

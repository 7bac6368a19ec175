import { err, ok } from '#domain/result';
import type { Handlers } from '#contract/api';
import type { LogInput } from '#contract/interactions';
import { closeCommitment, updateCommitment } from '../app/commitments.ts';
import { lineToLog, readLine } from '../app/line-view.ts';
import { logInteraction } from '../app/log-interaction.ts';
import { removeInteraction } from '../app/remove-interaction.ts';
import { explainReading, setReadings } from '../app/set-readings.ts';
import { updateInteraction } from '../app/update-interaction.ts';
import { copyLog, type CopyDeps } from './copy-log.ts';
import { act, noBook, openDesk } from './deps.ts';

type LogChannels =
  | 'timeline:page'
  | 'sentiment:history'
  | 'readings:set'
  | 'readings:explain'
  | 'interactions:get'
  | 'interactions:log'
  | 'interactions:update'
  | 'interactions:remove'
  | 'commitments:list'
  | 'commitments:close'
  | 'commitments:update'
  | 'line:read'
  | 'line:log'
  | 'drafts:get'
  | 'drafts:list'
  | 'drafts:put'
  | 'drafts:drop';

export function createLogHandlers(deps: CopyDeps): Pick<Handlers, LogChannels> {
  const queries = () => openDesk(deps).view.queries;
  const log = async (input: LogInput, draftKey: string | null, copies = true) => {
    const logged = await act(deps, logInteraction, input, draftKey);
    return logged.ok
      ? ok({
          ...logged.value,
          copiedAs: copies ? await copyLog(deps, input.accountId, logged.value.interactionId) : null,
        })
      : logged;
  };

  return {
    'timeline:page': ({ accountId, offset, limit }) => {
      const { entries, total } = queries().timeline(accountId, offset, limit);
      return ok({ entries: [...entries], total });
    },
    'sentiment:history': ({ accountId, from }) => {
      const { view } = openDesk(deps);
      return ok(view.queries.history(accountId, from, view.before()));
    },
    'readings:set': (input) => act(deps, setReadings, input),
    'readings:explain': (input) => act(deps, explainReading, input),
    'interactions:get': ({ id }) => {
      const entry = queries().interaction(id);
      return entry ? ok(entry) : err({ type: 'NotFound', what: 'interaction' });
    },
    'interactions:log': (input) => log(input.log, input.draftKey),
    'interactions:update': (input) => act(deps, updateInteraction, input, `log:${input.id}`),
    'interactions:remove': (input) => act(deps, removeInteraction, input),
    'commitments:list': (query) => ok(queries().commitments(query)),
    'commitments:close': (input) => act(deps, closeCommitment, input),
    'commitments:update': (input) => act(deps, updateCommitment, input),
    'line:read': ({ text, caret, accountId }) => ok(readLine(openDesk(deps).view, deps.clock, text, caret, accountId)),
    'line:log': async ({ text, accountId, draftKey, copies }) => {
      const input = lineToLog(openDesk(deps).view, deps.clock, text, accountId);
      return input.ok ? log(input.value, draftKey, copies) : input;
    },
    'drafts:get': ({ key }) => ok(queries().draft(key) ?? null),
    'drafts:list': () => ok([...queries().logDrafts()]),
    'drafts:put': async ({ key, body }) => {
      const kept = await deps.shelf.current()?.book.keepDraft(key, body);
      if (!kept) return noBook;
      return kept.ok ? ok({ at: kept.value }) : kept;
    },
    'drafts:drop': async ({ key }) => {
      const kept = await deps.shelf.current()?.book.keepDraft(key, null);
      if (!kept) return noBook;
      return kept.ok ? ok(null) : kept;
    },
  };
}

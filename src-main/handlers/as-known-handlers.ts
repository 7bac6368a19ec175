import type { Handlers } from '#contract/api';
import type { asKnownChannels } from '#contract/as-known';
import { err, ok } from '#domain/result';
import type { IsoDate } from '#domain/time';
import { viewAccountEvidence } from '../app/evidence-view.ts';
import { promiseOf, viewHumanSignals } from '../app/human-signals-view.ts';
import { viewKnownAccount, viewKnownOn } from '../app/known-account-view.ts';
import { viewReflection } from '../app/reflections-view.ts';
import { openDesk, type HandlerDeps } from './deps.ts';

/** The parts of an account's page as they were known on a past day, by the same rules as those of today. */
export function createAsKnownHandlers(deps: HandlerDeps): Pick<Handlers, keyof typeof asKnownChannels> {
  const then = ({ accountId, on }: { readonly accountId: string; readonly on: IsoDate }) =>
    viewKnownOn(openDesk(deps).view, accountId, on);
  return {
    'known:account': ({ id, on }) => viewKnownAccount(openDesk(deps).view, id, on),
    'known:timeline': ({ offset, limit, ...of }) => {
      const { entries, total } = then(of).queries.timeline(of.accountId, offset, limit);
      return ok({ entries: [...entries], total });
    },
    'known:evidence': (of) => {
      const answer = viewAccountEvidence(then(of), of.accountId);
      return answer ? ok(answer) : err({ type: 'NotFound', what: 'account' });
    },
    'known:signals': (of) => viewHumanSignals(then(of), of.accountId, deps.locale),
    'known:promises': (of) => {
      const view = then(of);
      return ok(view.queries.signals.promises(of.accountId).map((row) => promiseOf(row, view.calendar())));
    },
    // Words that were typed and not kept leave no trace in the journal.
    'known:notes': (of) => ok({ notes: [...then(of).queries.notes(of.accountId)], newDraft: false }),
    'known:note': ({ id, ...of }) => {
      const note = then(of).queries.note(id);
      return note ? ok(note) : err({ type: 'NotFound', what: 'note' });
    },
    'known:versions': ({ id, ...of }) => ok([...then(of).queries.noteVersions(id)]),
    'known:version': ({ noteId, id, ...of }) => {
      const version = then(of).queries.noteVersion(noteId, id);
      return version ? ok(version) : err({ type: 'NotFound', what: 'version of the note' });
    },
    'known:file': ({ id, ...of }) => {
      const file = then(of).queries.attachment(id);
      return file ? ok({ ...file, body: new Uint8Array(file.body) }) : err({ type: 'NotFound', what: 'file' });
    },
    'known:reflection': ({ interactionId, ...of }) => viewReflection(then(of), interactionId),
  };
}

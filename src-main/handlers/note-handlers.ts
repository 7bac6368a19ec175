import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '#contract/api';
import type { noteChannels } from '#contract/notes';
import { noteDraftKey } from '#domain/note';
import { err, ok } from '#domain/result';
import { addAttachment, removeAttachment } from '../app/attachments.ts';
import { dismissFind, takeFind, viewFinds } from '../app/note-finds.ts';
import { createNote, removeNote, restoreNote, saveNote, setNoteAudience } from '../app/notes.ts';
import type { Dialogs } from '../app/ports/dialogs.ts';
import { writeOutput } from '../storage/output-file.ts';
import { act, openDesk, type HandlerDeps } from './deps.ts';

/** The notes of an account, their versions and their files. */
export function createNoteHandlers(
  deps: HandlerDeps & { readonly dialogs: Dialogs; readonly documentsFolder: string },
): Pick<Handlers, keyof typeof noteChannels> {
  const queries = () => openDesk(deps).view.queries;
  return {
    'notes:list': ({ accountId }) =>
      ok({
        notes: [...queries().notes(accountId)],
        newDraft: queries().draft(noteDraftKey({ accountId })) !== undefined,
      }),
    'notes:get': ({ id }) => {
      const note = queries().note(id);
      return note ? ok(note) : err({ type: 'NotFound', what: 'note' });
    },
    'notes:create': ({ draftKey, ...input }) => act(deps, createNote, input, draftKey),
    'notes:save': ({ draftKey, ...input }) => act(deps, saveNote, input, draftKey),
    'notes:setAudience': (input) => act(deps, setNoteAudience, input),
    'notes:remove': (input) => act(deps, removeNote, input),
    'notes:versions': ({ id }) => ok([...queries().noteVersions(id)]),
    'notes:version': ({ noteId, id }) => {
      const version = queries().noteVersion(noteId, id);
      return version ? ok(version) : err({ type: 'NotFound', what: 'version of the note' });
    },
    'notes:restore': (input) => act(deps, restoreNote, input),
    'notes:finds': ({ id }) => ok([...viewFinds(openDesk(deps).view, id)]),
    'notes:takeFind': (input) => act(deps, takeFind, input),
    'notes:dismissFind': (input) => act(deps, dismissFind, input),
    'people:whereIs': ({ id }) => {
      const accountId = queries().accountOfPerson(id);
      return accountId === undefined ? err({ type: 'NotFound', what: 'person' }) : ok({ accountId });
    },
    'attachments:add': (input) => act(deps, addAttachment, input),
    'attachments:read': ({ id }) => {
      const file = queries().attachment(id);
      return file ? ok({ ...file, body: new Uint8Array(file.body) }) : err({ type: 'NotFound', what: 'file' });
    },
    'attachments:save': async ({ id }) => {
      const file = queries().attachment(id);
      if (!file) return err({ type: 'NotFound', what: 'file' });
      const extension = path.extname(file.name).slice(1);
      const to = await deps.dialogs.chooseSaveFile({
        title: 'Save the file',
        suggested: path.join(deps.documentsFolder, path.basename(file.name)),
        kinds: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
      });
      if (to === null) return ok(null);
      try {
        const rules = { book: openDesk(deps).path, replaces: true };
        const written = await writeOutput(to, rules, (unfinished) => writeFile(unfinished, file.body, { mode: 0o600 }));
        return written.ok ? ok({ path: to }) : written;
      } catch {
        return err({ type: 'SaveFailed', message: `${path.basename(to)} could not be written.` });
      }
    },
    'attachments:remove': (input) => act(deps, removeAttachment, input),
  };
}

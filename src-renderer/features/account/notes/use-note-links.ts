import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';

/** Follows a link of a note: to an account, to a person, to a file; an address of the web is copied, since nothing goes over the network. */
export function useNoteLinks(saveFile: (id: string) => Promise<void>): (address: string) => void {
  const api = useApi();
  const { openAccount, notify } = useAppActions();
  return (address) => {
    const [, kind, id] = /^(account|person|attachment):(.+)$/.exec(address) ?? [];
    if (kind === 'account' && id !== undefined) openAccount(id);
    else if (kind === 'attachment' && id !== undefined) void saveFile(id);
    else if (kind === 'person' && id !== undefined)
      void api.call('people:whereIs', { id }).then((reply) => {
        if (reply.ok) openAccount(reply.value.accountId, 'People');
        else notify({ text: failureSentence(reply.error), tone: 'bad' });
      });
    else
      void api
        .call('clipboard:write', { text: address })
        .then((reply) =>
          notify(
            reply.ok
              ? { text: 'The address is copied: Bellwether itself opens no connection.' }
              : { text: failureSentence(reply.error), tone: 'bad' },
          ),
        );
  };
}

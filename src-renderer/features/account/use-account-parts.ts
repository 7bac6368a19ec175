import { useState } from 'react';
import type { ContractLine, Person } from '#contract/accounts';
import type { Input } from '#contract/channels';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import type { PartActs } from './part-row.tsx';

/** What is being added or edited: null inside stands for something new. */
type Editing =
  | { readonly what: 'person'; readonly person: Person | null }
  | { readonly what: 'line'; readonly line: ContractLine | null };

/** What can be done with the people of an account and with its contract lines. */
export function useAccountParts(erase: (target: Input<'erase:preview'>) => void) {
  const api = useApi();
  const { notify } = useAppActions();
  const [editing, setEditing] = useState<Editing | null>(null);
  const remove = async (channel: 'people:remove' | 'contracts:remove', id: string, name: string) => {
    const reply = await api.call(channel, { id });
    notify(reply.ok ? { text: `${name} deleted.`, undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
  };
  return {
    editing,
    stopEditing: () => setEditing(null),
    editPerson: (person: Person | null) => setEditing({ what: 'person', person }),
    editLine: (line: ContractLine | null) => setEditing({ what: 'line', line }),
    actsOnPerson: (person: Person): PartActs => ({
      edit: () => setEditing({ what: 'person', person }),
      remove: () => void remove('people:remove', person.id, person.name),
      erase: () => erase({ what: 'person', id: person.id }),
    }),
    actsOnLine: (line: ContractLine): PartActs => ({
      edit: () => setEditing({ what: 'line', line }),
      remove: () => void remove('contracts:remove', line.id, line.product ?? 'Contract line'),
      erase: () => erase({ what: 'contract line', id: line.id }),
    }),
  };
}

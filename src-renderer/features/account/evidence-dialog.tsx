import { useState } from 'react';
import type { Person } from '#contract/accounts';
import { evidenceKinds, evidenceRules, type EvidenceKind } from '#domain/evidence';
import { evidenceNames, evidenceUnits, evidenceWords } from '#domain/evidence-words';
import { capitalised } from '../../lib/capitalised.ts';
import type { Here } from '../../lib/use-here.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFormSave } from '../../lib/use-form-save.ts';

/** Props of {@link EvidenceDialog}. */
export interface EvidenceDialogProps {
  accountId: string;
  people: readonly Person[];
  here: Here;
  onClose: () => void;
}

const nobody = 'nobody';

/** A dated reading of the data, entered by hand. A newer one takes the place of the one before. */
export function EvidenceDialog({ accountId, people, here, onClose }: EvidenceDialogProps) {
  const [kind, setKind] = useState<EvidenceKind>('nps');
  const [typed, setTyped] = useState('');
  const [onDate, setOnDate] = useState<string | null>(here.today);
  const [person, setPerson] = useState(nobody);
  const [words, setWords] = useState('');
  const [asks, setAsks] = useState<{ value?: string; onDate?: string }>({});
  const { save, isSaving, failure } = useFormSave(onClose);
  const { min, max } = evidenceRules[kind];

  const onSave = (): void => {
    const value = typedWhole(typed);
    const missing = {
      ...((value === null || value < min || value > max) && {
        value: max <= 100 ? `A whole number from ${min} to ${max}.` : `A whole number, ${min} or more.`,
      }),
      ...((onDate === null || onDate > here.today) && { onDate: 'The day it was so; it has to have passed.' }),
    };
    setAsks(missing);
    if (value === null || onDate === null || Object.keys(missing).length > 0) return;
    void save(
      'evidence:add',
      {
        accountId,
        fields: {
          kind,
          value,
          onDate,
          personId: person === nobody ? null : person,
          words: words.trim() === '' ? null : words.trim(),
        },
      },
      `${capitalised(evidenceWords(kind, value))} added.`,
    );
  };

  return (
    <FormDialog
      title="Add a reading of the data"
      saveLabel="Add"
      canSave={!isSaving}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <Select
        label="What"
        options={evidenceKinds.map((each) => ({ value: each, label: evidenceNames[each] }))}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setAsks({});
        }}
      />
      <TextField
        label="Value"
        description={evidenceUnits[kind]}
        value={typed}
        maxLength={12}
        onChange={(next) => {
          setTyped(next);
          setAsks({});
        }}
        error={asks.value}
        autoFocus
      />
      <DateField label="Day" value={onDate} onChange={setOnDate} max={here.today} error={asks.onDate} />
      {people.length > 0 && (
        <Select
          label="Who said it"
          options={[
            { value: nobody, label: 'Nobody in particular' },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={person}
          onChange={setPerson}
        />
      )}
      <TextField
        label="Their words"
        description="What was written beside it, word for word."
        value={words}
        maxLength={2000}
        onChange={setWords}
      />
    </FormDialog>
  );
}

/** A whole number as it is typed: with a true minus or a percent sign too. */
function typedWhole(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace(/\s*%$/, '');
  return /^[+-]?\d{1,6}$/.test(plain) ? Number(plain) : null;
}

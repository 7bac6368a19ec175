import { useState } from 'react';
import type { ContractLine } from '#contract/accounts';
import { outcomeKinds, type OutcomeKind } from '#domain/renewal-outcome';
import { outcomeTitles } from '../../lib/gut-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFormSave } from '../../lib/use-form-save.ts';

/** Props of {@link OutcomeDialog}. */
export interface OutcomeDialogProps {
  accountId: string;
  lines: readonly ContractLine[];
  here: Here;
  onClose: () => void;
}

const whole = 'whole account';

/** How a renewal came out: of one contract line, or of the whole account. */
export function OutcomeDialog({ accountId, lines, here, onClose }: OutcomeDialogProps) {
  const [outcome, setOutcome] = useState<OutcomeKind>('renewed');
  const [line, setLine] = useState(whole);
  const [onDate, setOnDate] = useState<string | null>(here.today);
  const [words, setWords] = useState('');
  const [asksDay, setAsksDay] = useState(false);
  const { save, isSaving, failure } = useFormSave(onClose);

  const onSave = (): void => {
    if (onDate === null || onDate > here.today) return setAsksDay(true);
    void save(
      'outcomes:record',
      {
        accountId,
        fields: {
          outcome,
          onDate,
          contractLineId: line === whole ? null : line,
          words: words.trim() === '' ? null : words.trim(),
        },
      },
      `${outcomeTitles[outcome]}: recorded.`,
    );
  };

  return (
    <FormDialog
      title="Record a renewal outcome"
      saveLabel="Record"
      canSave={!isSaving}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <Select
        label="Outcome"
        options={outcomeKinds.map((value) => ({ value, label: outcomeTitles[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      {lines.length > 0 && (
        <Select
          label="Of"
          options={[
            { value: whole, label: 'The whole account' },
            ...lines.map(({ id, product, externalId }, index) => ({
              value: id,
              label: product ?? externalId ?? `Line ${index + 1}`,
            })),
          ]}
          value={line}
          onChange={setLine}
        />
      )}
      <DateField
        label="Day"
        description="The day it was decided."
        value={onDate}
        onChange={setOnDate}
        max={here.today}
        error={asksDay ? 'The day it was decided; it has to have passed.' : undefined}
      />
      <TextField
        label="In words"
        description="Why it came out so."
        value={words}
        maxLength={2000}
        onChange={setWords}
        autoFocus
      />
    </FormDialog>
  );
}

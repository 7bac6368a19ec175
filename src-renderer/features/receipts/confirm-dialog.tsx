import { useState } from 'react';
import type { ReceiptItem } from '#contract/receipts';
import { useCall } from '../../lib/api.ts';
import { formatMoney } from '../../lib/format-money.ts';
import { useFormSave } from '../../lib/use-form-save.ts';
import type { Here } from '../../lib/use-here.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

const somebody = 'somebody else';

/** Who confirmed a receipt, when, and in which words. */
export function ConfirmReceiptDialog({ item, here, onClose }: { item: ReceiptItem; here: Here; onClose: () => void }) {
  const people = useCall('accounts:get', { id: item.accountId }).data?.people ?? [];
  const [chosen, setChosen] = useState<string | null>(item.confirmed?.personId ?? null);
  const [name, setName] = useState('');
  const [on, setOn] = useState<string | null>(here.today);
  const [words, setWords] = useState('');
  const [asks, setAsks] = useState<{ name?: string; on?: string }>({});
  const { save, isSaving, failure } = useFormSave(onClose);
  const personId = chosen === somebody || people.length === 0 ? null : (chosen ?? people[0]?.id ?? null);

  const onSave = (): void => {
    const missing = {
      ...(personId === null && name.trim() === '' && { name: 'A confirmation needs the name of who gave it.' }),
      ...((on === null || on > here.today) && { on: 'The day they said so; it has to have passed.' }),
    };
    setAsks(missing);
    if (on === null || Object.keys(missing).length > 0) return;
    const confirmation = {
      personId,
      name: personId === null ? name.trim() : '',
      on,
      words: words.trim() === '' ? null : words.trim(),
    };
    void save('receipts:confirm', { id: item.id, confirmation }, `${formatMoney(item.amount, here)} confirmed.`);
  };

  return (
    <FormDialog
      title={`Who confirmed ${formatMoney(item.amount, here)}?`}
      saveLabel="Confirm"
      canSave={!isSaving}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      {people.length > 0 && (
        <Select
          label="Confirmed by"
          options={[
            ...people.map((person) => ({
              value: person.id,
              label: person.name,
              description: person.title ?? undefined,
            })),
            { value: somebody, label: 'Somebody else', description: 'A name to type' },
          ]}
          value={personId ?? somebody}
          onChange={setChosen}
        />
      )}
      {personId === null && (
        <TextField label="Name" value={name} maxLength={300} onChange={setName} error={asks.name} autoFocus />
      )}
      <DateField label="Day" value={on} onChange={setOn} max={here.today} error={asks.on} />
      <TextField
        label="Their words"
        description="Word for word: “That one I can show upstairs.”"
        value={words}
        maxLength={2000}
        onChange={setWords}
        autoFocus={personId !== null}
      />
    </FormDialog>
  );
}

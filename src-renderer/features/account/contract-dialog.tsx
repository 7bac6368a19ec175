import { useState } from 'react';
import type { ContractLine } from '#contract/accounts';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import type { AnyFailure } from '../../lib/failure-sentence.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormRow } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { contractDraftOf, contractFieldsOf, type ContractDraft, type ContractErrors } from './contract-draft.ts';
import { CurrencyField } from '../../ui/currency-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

/** Props of {@link ContractDialog}. */
export interface ContractDialogProps {
  accountId: string;
  /** Null adds a new line. */
  line: ContractLine | null;
  /** What a new line counts in. */
  usualCurrency: string;
  onClose: () => void;
}

const renewals = [
  { value: 'not said' as const, label: 'Not known' },
  { value: 'yes' as const, label: 'Yes' },
  { value: 'no' as const, label: 'No' },
];

/** One line of a contract: what was sold, for how much a year, and until when. */
export function ContractDialog({ accountId, line, usualCurrency, onClose }: ContractDialogProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { locale } = useLocale();
  const [draft, setDraft] = useState(() => contractDraftOf(line, usualCurrency, locale));
  const [errors, setErrors] = useState<ContractErrors>({});
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const change = (part: Partial<ContractDraft>) => {
    setDraft({ ...draft, ...part });
    setErrors({});
    setFailure(null);
  };

  const save = async () => {
    if (isSaving) return;
    const read = contractFieldsOf(draft, locale);
    if ('errors' in read) return setErrors(read.errors);
    setIsSaving(true);
    const reply =
      line === null
        ? await api.call('contracts:create', { accountId, fields: read.fields })
        : await api.call('contracts:update', { id: line.id, fields: read.fields });
    setIsSaving(false);
    if (!reply.ok) return setFailure(reply.error);
    const name = read.fields.product ?? 'Contract line';
    notify({ text: line === null ? `${name} added.` : `${name} changed.`, undo: true });
    onClose();
  };

  return (
    <FormDialog
      title={line === null ? 'Add a contract line' : 'Edit contract line'}
      saveLabel={line === null ? 'Add' : 'Save'}
      canSave={!isSaving}
      onSave={() => void save()}
      onClose={onClose}
      failure={failure}
    >
      <TextField
        label="Product"
        value={draft.product}
        maxLength={300}
        onChange={(product) => change({ product })}
        autoFocus
      />
      <TextField label="ARR" value={draft.arr} maxLength={40} onChange={(arr) => change({ arr })} error={errors.arr} />
      <CurrencyField value={draft.currency} onChange={(currency) => change({ currency })} />
      <DateField label="Starts" isClearable value={draft.startsOn} onChange={(startsOn) => change({ startsOn })} />
      <DateField
        label="Ends"
        description="Its last day. Empty: open end."
        isClearable
        value={draft.endsOn}
        onChange={(endsOn) => change({ endsOn })}
        error={errors.endsOn}
      />
      <NumberField
        label="Notice, days"
        value={draft.noticeDays}
        onChange={(noticeDays) => change({ noticeDays })}
        error={errors.noticeDays}
      />
      <Select
        label="Renews itself"
        options={renewals}
        value={draft.autoRenew}
        onChange={(autoRenew) => change({ autoRenew })}
      />
      <NumberField label="Seats" value={draft.seats} onChange={(seats) => change({ seats })} error={errors.seats} />
      <FormRow label="Trial">
        <Checkbox isSelected={draft.isTrial} onChange={(isTrial) => change({ isTrial })}>
          A trial, not counted as ARR
        </Checkbox>
      </FormRow>
    </FormDialog>
  );
}

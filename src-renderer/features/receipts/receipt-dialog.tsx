import { useState } from 'react';
import type { AccountReceipts, ReceiptItem } from '#contract/receipts';
import { receiptMethods, type ReceiptMethod } from '#domain/plan-rows';
import { reckonMinor } from '#domain/receipt';
import { audienceWords } from '../../lib/audience-words.ts';
import { audiences } from '#domain/audience';
import { formatMoney } from '../../lib/format-money.ts';
import { useFormSave } from '../../lib/use-form-save.ts';
import type { Here } from '../../lib/use-here.ts';
import { CurrencyField } from '../../ui/currency-field.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  receiptDraftOf,
  receiptFieldsOf,
  reckoningOf,
  type ReceiptDraft,
  type ReceiptErrors,
} from './receipt-draft.ts';
import { arithmeticWords } from './receipt-words.ts';
import styles from './receipts.module.css';

/** Props of {@link ReceiptDialog}. */
export interface ReceiptDialogProps {
  accountId: string;
  /** Null adds one. */
  item: ReceiptItem | null;
  /** The outcome that a new one is for. */
  itemId: string | null;
  outcomes: AccountReceipts['outcomes'];
  usualCurrency: string;
  here: Here;
  onClose: () => void;
}

const noOutcome = 'none';

const methodLabels: Readonly<Record<ReceiptMethod, { readonly label: string; readonly description: string }>> = {
  'time saved': { label: 'Time saved', description: 'How often × minutes saved × an hour’s rate' },
  'cost avoided': { label: 'Cost avoided', description: 'How many × what each would have cost' },
  'revenue added': { label: 'Revenue added', description: 'How many × what each brings' },
  stated: { label: 'As they said it', description: 'An amount without arithmetic' },
};

const priceLabels: Readonly<Record<ReceiptMethod, string>> = {
  'time saved': 'Rate of an hour',
  'cost avoided': 'Cost of each',
  'revenue added': 'Worth of each',
  stated: 'Amount',
};

/** The calculator of a receipt: its numbers, its period and what it is for. */
export function ReceiptDialog({ accountId, item, itemId, outcomes, usualCurrency, here, onClose }: ReceiptDialogProps) {
  const [draft, setDraft] = useState(() => receiptDraftOf(item, { currency: usualCurrency, itemId }, here));
  const [errors, setErrors] = useState<ReceiptErrors>({});
  const { save, isSaving, failure } = useFormSave(onClose);
  const change = (part: Partial<ReceiptDraft>) => {
    setDraft({ ...draft, ...part });
    setErrors({});
  };
  const reckoning = reckoningOf(draft, here.locale);
  const amountMinor = reckoning === null ? undefined : reckonMinor(reckoning, draft.currency);
  const amount = amountMinor === undefined ? null : { amountMinor, currency: draft.currency };

  const onSave = (): void => {
    const read = receiptFieldsOf(draft, here);
    if ('errors' in read) return setErrors(read.errors);
    const { fields } = read;
    const said = amount === null ? 'Receipt' : `Receipt of ${formatMoney(amount, here)}`;
    void (item === null
      ? save('receipts:add', { accountId, fields }, `${said} added as ${fields.state}.`)
      : save('receipts:update', { id: item.id, fields }, `${said} changed.`));
  };

  const { method } = draft;
  return (
    <FormDialog
      title={item === null ? 'Add a value receipt' : 'Edit value receipt'}
      saveLabel={item === null ? 'Add' : 'Save'}
      canSave={!isSaving}
      onSave={onSave}
      onClose={onClose}
      failure={failure}
    >
      <Select
        label="Method"
        options={receiptMethods.map((value) => ({ value, ...methodLabels[value] }))}
        value={method}
        onChange={(next) => change({ method: next })}
      />
      {method !== 'stated' && (
        <>
          <TextField
            label={method === 'time saved' ? 'How often' : 'How many'}
            description="In the whole period."
            value={draft.count}
            maxLength={20}
            onChange={(count) => change({ count })}
            error={errors.count}
            autoFocus
          />
          <TextField
            label="Of what"
            description="Such as days, audits, orders."
            value={draft.unit}
            maxLength={60}
            onChange={(unit) => change({ unit })}
          />
        </>
      )}
      {method === 'time saved' && (
        <TextField
          label="Minutes saved each"
          value={draft.minutes}
          maxLength={20}
          onChange={(minutes) => change({ minutes })}
          error={errors.minutes}
        />
      )}
      <TextField
        label={priceLabels[method]}
        value={draft.price}
        maxLength={30}
        onChange={(price) => change({ price })}
        error={errors.price}
        autoFocus={method === 'stated'}
      />
      <CurrencyField value={draft.currency} onChange={(currency) => change({ currency })} />
      <p className={cx(styles.reckoned)} role="status">
        {amount === null ? (
          'The amount stands here once its numbers do.'
        ) : (
          <>
            <b>{formatMoney(amount, here)}</b>
            {method !== 'stated' && ` = ${arithmeticWords({ reckoning, amount }, here) ?? ''}`}
          </>
        )}
      </p>
      <DateField label="From" value={draft.from} onChange={(from) => change({ from })} error={errors.from} />
      <DateField label="To" value={draft.to} onChange={(to) => change({ to })} error={errors.to} />
      <Select
        label="It is"
        options={[
          { value: 'claimed' as const, label: 'Claimed', description: 'We say so; nobody there has yet' },
          { value: 'expected' as const, label: 'Expected', description: 'What it should come to' },
        ]}
        value={draft.state}
        onChange={(state) => change({ state })}
      />
      {outcomes.length > 0 && (
        <Select
          label="It proves"
          options={[
            { value: noOutcome, label: 'No outcome of a plan' },
            ...outcomes.map(({ id, text, planTitle }) => ({ value: id, label: text, description: planTitle })),
          ]}
          value={draft.itemId ?? noOutcome}
          onChange={(next) => change({ itemId: next === noOutcome ? null : next })}
        />
      )}
      <TextField
        label="In a line"
        description="What it is for."
        value={draft.words}
        maxLength={2000}
        onChange={(words) => change({ words })}
      />
      <TextField
        label="Left out"
        description="What was not counted, to be fair."
        value={draft.leftOut}
        maxLength={2000}
        onChange={(leftOut) => change({ leftOut })}
      />
      <Select
        label="Who may see it"
        options={audiences.map((value) => ({ value, ...audienceWords[value] }))}
        value={draft.audience}
        onChange={(audience) => change({ audience })}
      />
    </FormDialog>
  );
}

import type { ReactNode } from 'react';
import { coverages } from '#domain/account';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormRow } from '../../ui/field.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { AccountDraft } from './account-form-draft.ts';
import styles from './account-form-fields.module.css';
import { ParentField } from './parent-field.tsx';

/** Props of {@link AccountFormFields}. */
export interface AccountFormFieldsProps {
  draft: AccountDraft;
  onChange: (part: Partial<AccountDraft>) => void;
  ownId: string | null;
  /** Columns that came with an import and have no field of their own. */
  extra: Readonly<Record<string, string>>;
  segments: readonly string[];
  stages: readonly string[];
  nameError: string | undefined;
  /** Said beside the name without standing in the way. */
  nameHint: string | undefined;
  externalIdError: string | undefined;
  parentError: string | undefined;
}

const coverageOptions = [
  { value: 'none' as const, label: 'Not set', description: 'Counts as hybrid' },
  ...coverages.map((coverage) => ({ value: coverage, label: coverage.charAt(0).toUpperCase() + coverage.slice(1) })),
];

/** The fields of an account, what was imported besides at the end. */
export function AccountFormFields(props: AccountFormFieldsProps) {
  const { draft, onChange, extra } = props;
  const text = (
    name: 'name' | 'domain' | 'industry' | 'country' | 'owner' | 'externalId',
    label: string,
    most: number,
    more: { error?: string | undefined; description?: ReactNode; autoFocus?: boolean; placeholder?: string } = {},
  ) => (
    <TextField
      label={label}
      value={draft[name]}
      maxLength={most}
      onChange={(value) => onChange({ [name]: value })}
      {...more}
    />
  );
  return (
    <>
      {text('name', 'Name', 500, {
        error: props.nameError,
        // Always there, so that words in it are read out when they come.
        description: <span role="status">{props.nameHint}</span>,
        autoFocus: true,
      })}
      {text('domain', 'Domain', 255, { placeholder: 'example.com' })}
      <WordField
        label="Segment"
        words={props.segments}
        value={draft.segment}
        onChange={(segment) => onChange({ segment })}
      />
      <Select
        label="Coverage"
        options={coverageOptions}
        value={draft.coverage ?? 'none'}
        onChange={(coverage) => onChange({ coverage: coverage === 'none' ? null : coverage })}
      />
      <WordField label="Stage" words={props.stages} value={draft.stage} onChange={(stage) => onChange({ stage })} />
      {text('industry', 'Industry', 200)}
      {text('country', 'Country', 200)}
      <DateField
        label="Customer since"
        isClearable
        value={draft.customerSince}
        onChange={(customerSince) => onChange({ customerSince })}
      />
      {text('owner', 'Owner', 200)}
      <ParentField
        parent={draft.parent}
        ownId={props.ownId}
        error={props.parentError}
        onChange={(parent) => onChange({ parent })}
      />
      {text('externalId', 'External id', 200, { error: props.externalIdError })}
      <FormRow label="Rail">
        <Checkbox isSelected={draft.pinned} onChange={(pinned) => onChange({ pinned })}>
          Pinned
        </Checkbox>
      </FormRow>
      {Object.keys(extra).length > 0 && (
        <section aria-label="Imported besides" className={cx(styles.extra)}>
          <h3 className={cx(styles.extraName)}>Imported besides</h3>
          <KeyValues
            labelWidth={180}
            rows={Object.entries(extra).map(([column, value]) => ({ id: column, label: column, value }))}
          />
        </section>
      )}
    </>
  );
}

interface Word {
  readonly word: string;
}

/** One of the words in use, or a new one. */
function WordField({
  label,
  words,
  value,
  onChange,
}: {
  label: string;
  words: readonly string[];
  value: string;
  onChange: (value: string) => void;
}) {
  const wanted = value.trim().toLowerCase();
  const isWhole = words.some((word) => word.toLowerCase() === wanted);
  const items: readonly Word[] = words
    .filter((word) => isWhole || word.toLowerCase().includes(wanted))
    .map((word) => ({ word }));
  return (
    <ComboBox
      label={label}
      items={items}
      itemId={({ word }) => word}
      itemText={({ word }) => word}
      inputValue={value}
      onInputChange={onChange}
      selectedId={words.includes(value) ? value : null}
      onSelect={(item) => {
        if (item !== null) onChange(item.word);
      }}
      allowsFreeText
      emptyText="A new word"
    />
  );
}

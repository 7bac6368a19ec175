import { useState } from 'react';
import { useCall } from '../../lib/api.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { AccountDraft } from './account-form-draft.ts';

/** Props of {@link ParentField}. */
export interface ParentFieldProps {
  parent: AccountDraft['parent'];
  /** The account itself cannot be its own parent. */
  ownId: string | null;
  error: string | undefined;
  onChange: (parent: AccountDraft['parent']) => void;
}

/** The account this one is part of. */
export function ParentField({ parent, ownId, error, onChange }: ParentFieldProps) {
  const [text, setText] = useState(parent?.name ?? '');
  const found = useCall(
    'accounts:suggest',
    { text: parent !== null && text === parent.name ? '' : text.slice(0, 500), limit: 8 },
    { keepsPrevious: true },
  );
  const items = (found.data ?? []).filter(({ id }) => id !== ownId);
  return (
    <ComboBox
      label="Part of"
      items={items}
      itemId={({ id }) => id}
      itemText={({ name }) => name}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (next === '') onChange(null);
      }}
      selectedId={parent?.id ?? null}
      onSelect={(item) => {
        if (item === null) return;
        onChange({ id: item.id, name: item.name });
        setText(item.name);
      }}
      isLoading={found.isPending}
      emptyText="No account has this name"
      placeholder="No parent"
      {...(error === undefined ? {} : { error })}
    />
  );
}

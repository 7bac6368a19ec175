import { useEffect, useState } from 'react';
import { useCall, useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import type { AnyFailure } from '../../lib/failure-sentence.ts';
import { AccountFormFields } from './account-form-fields.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSameName } from './use-same-name.ts';
import { draftOf, emptyDraft, fieldsOf, type AccountDraft } from './account-form-draft.ts';

/** Props of {@link AccountFormDialog}. */
export interface AccountFormDialogProps {
  /** Null makes a new account. */
  id: string | null;
  onClose: () => void;
}

/** All that can be said of an account by hand. */
export function AccountFormDialog({ id, onClose }: AccountFormDialogProps) {
  const api = useApi();
  const { notify, openAccount } = useAppActions();
  const page = useCall('accounts:get', { id: id ?? '' }, { enabled: id !== null });
  const words = useCall('book:words', null);
  const { data } = page;
  const [draft, setDraft] = useState<AccountDraft | null>(() =>
    id === null ? emptyDraft : data ? draftOf(data) : null,
  );
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [asksName, setAsksName] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const sameName = useSameName(draft?.name ?? '', id);

  useEffect(() => {
    if (data) setDraft((before) => before ?? draftOf(data));
  }, [data]);

  const save = async () => {
    if (!draft || isSaving) return;
    if (draft.name.trim() === '') return setAsksName(true);
    setIsSaving(true);
    setFailure(null);
    const fields = fieldsOf(draft);
    const reply =
      id === null ? await api.call('accounts:create', fields) : await api.call('accounts:update', { id, fields });
    setIsSaving(false);
    if (!reply.ok) return setFailure(reply.error);
    notify({ text: id === null ? `${fields.name} added.` : `${fields.name} changed.`, undo: true });
    onClose();
    if (id === null && reply.value !== null) openAccount(reply.value.id);
  };

  const atField = failure?.type === 'ExternalIdTaken' || failure?.type === 'ParentLoop';
  return (
    <FormDialog
      title={id === null ? 'New account' : 'Edit account'}
      saveLabel={id === null ? (sameName === null ? 'Add' : 'Add anyway') : 'Save'}
      canSave={!isSaving && draft !== null}
      onSave={() => void save()}
      onClose={onClose}
      failure={page.isError ? page.error.failure : atField ? null : failure}
    >
      {draft && (
        <AccountFormFields
          draft={draft}
          onChange={(part) => {
            setDraft({ ...draft, ...part });
            setFailure(null);
            if (part.name !== undefined) setAsksName(false);
          }}
          ownId={id}
          extra={data?.extra ?? {}}
          segments={words.data?.segments ?? []}
          stages={words.data?.stages ?? []}
          nameError={asksName ? 'An account needs a name.' : undefined}
          nameHint={sameName === null ? undefined : `There is already ${sameName}.${id === null ? ' Add anyway?' : ''}`}
          externalIdError={failure?.type === 'ExternalIdTaken' ? `${failure.by} has this id already.` : undefined}
          parentError={
            failure?.type === 'ParentLoop'
              ? 'An account cannot be part of itself, nor of one of its own parts.'
              : undefined
          }
        />
      )}
    </FormDialog>
  );
}

import { useEffect, useState } from 'react';
import { useCall, useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence, type AnyFailure } from '../../lib/failure-sentence.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AccountFormFields } from './account-form-fields.tsx';
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
  const [draft, setDraft] = useState<AccountDraft | null>(id === null ? emptyDraft : null);
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [asksName, setAsksName] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const { data } = page;

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
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={id === null ? 'New account' : 'Edit account'}
      closeLabel="Close without saving"
      foot={
        <>
          <Button keys="Esc" onPress={onClose}>
            Cancel
          </Button>
          <Button
            kind="primary"
            keys={shortcutLabel('Mod+Enter')}
            isDisabled={isSaving || draft === null}
            onPress={() => void save()}
          >
            {id === null ? 'Add' : 'Save'}
          </Button>
        </>
      }
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        void save();
      }}
    >
      {failure !== null && !atField && <Banner tone="bad">{failureSentence(failure)}</Banner>}
      {page.isError && <Banner tone="bad">{failureSentence(page.error.failure)}</Banner>}
      {draft && (
        <AccountFormFields
          draft={draft}
          onChange={(part) => {
            setDraft({ ...draft, ...part });
            setFailure(null);
            if (part.name !== undefined) setAsksName(false);
          }}
          onEnter={() => void save()}
          ownId={id}
          extra={data?.extra ?? {}}
          segments={words.data?.segments ?? []}
          stages={words.data?.stages ?? []}
          nameError={asksName ? 'An account needs a name.' : undefined}
          externalIdError={failure?.type === 'ExternalIdTaken' ? `${failure.by} has this id already.` : undefined}
          parentError={
            failure?.type === 'ParentLoop'
              ? 'An account cannot be part of itself, nor of one of its own parts.'
              : undefined
          }
        />
      )}
    </Dialog>
  );
}

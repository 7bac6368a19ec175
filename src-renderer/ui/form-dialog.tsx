import type { KeyboardEvent, ReactNode } from 'react';
import { failureSentence, type AnyFailure } from '../lib/failure-sentence.ts';
import { shortcutLabel } from '../lib/shortcut.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { Dialog } from './dialog.tsx';
import { FieldLayout } from './field.tsx';
import styles from './form-dialog.module.css';

/** Props of {@link FormDialog}. */
export interface FormDialogProps {
  title: string;
  /** "Add" or "Save". */
  saveLabel: string;
  /** False while there is nothing to save yet, or while it is being saved. */
  canSave: boolean;
  onSave: () => void;
  onClose: () => void;
  /** What went wrong, where no field can say it. */
  failure: AnyFailure | null;
  children: ReactNode;
}

/** A form in a dialog: Enter in a line of text saves, and so does Ctrl or Cmd and Enter from anywhere. */
export function FormDialog({ title, saveLabel, canSave, onSave, onClose, failure, children }: FormDialogProps) {
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={title}
      closeLabel="Close without saving"
      foot={
        <>
          <Button keys="Esc" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" keys={shortcutLabel('Mod+Enter')} isDisabled={!canSave} onPress={onSave}>
            {saveLabel}
          </Button>
        </>
      }
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        onSave();
      }}
    >
      {failure !== null && <Banner tone="bad">{failureSentence(failure)}</Banner>}
      <FieldLayout labels="start">
        <div className={cx(styles.form)} onKeyDown={(event) => savesOnEnter(event) && onSave()}>
          {children}
        </div>
      </FieldLayout>
    </Dialog>
  );
}

function savesOnEnter(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, currentTarget } = event;
  if (
    event.key !== 'Enter' ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.nativeEvent.isComposing
  )
    return false;
  return target instanceof HTMLInputElement && target.type === 'text' && currentTarget.contains(target);
}

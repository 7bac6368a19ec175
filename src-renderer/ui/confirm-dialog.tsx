import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** Props of {@link ConfirmDialog}. */
export interface ConfirmDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The question, as a title. */
  title: string;
  /** What will happen and what stays safe. */
  children: ReactNode;
  /** The verb on the button, never "OK". */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  onConfirm: () => void;
}

/** A question before an act that cannot be undone. Whatever can be undone is done at once instead. */
export function ConfirmDialog({
  isOpen,
  onOpenChange,
  title,
  children,
  confirmLabel,
  cancelLabel = 'Cancel',
  onConfirm,
}: ConfirmDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={title}
      width="narrow"
      isAlert
      foot={
        <>
          {/* The safe answer has the focus. */}
          <Button keys="Esc" autoFocus onPress={() => onOpenChange(false)}>
            {cancelLabel}
          </Button>
          <Button
            kind="danger"
            onPress={() => {
              onOpenChange(false);
              onConfirm();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

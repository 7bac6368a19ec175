import { X } from 'lucide-react';
import { createContext, use, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

const InsideDialog = createContext(false);

/** Props of {@link Dialog}. */
export interface DialogProps {
  isOpen: boolean;
  /** Called with false on Esc, on the close button and on a press outside. */
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** Small words after the title, such as when it was saved. */
  note?: ReactNode;
  /** What the close button says; Esc does the same. */
  closeLabel?: string | undefined;
  /** Left part of the foot. */
  footStart?: ReactNode;
  /** The buttons, the primary one last. */
  foot?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide' | 'full' | undefined;
  /** Where it stands. At the top its head keeps its place while what is in it grows. */
  anchor?: 'middle' | 'top' | undefined;
  /** A press outside closes it; off where typed words would be in danger. */
  closesOnPressOutside?: boolean | undefined;
  /** A question that must be answered. */
  isAlert?: boolean | undefined;
  /** Removes the inner space, for lists that reach the edges. */
  isFlush?: boolean | undefined;
  /** Keys for the whole dialog, such as Ctrl+Enter; runs before the fields get the key. */
  onKeyDownCapture?: ((event: React.KeyboardEvent) => void) | undefined;
  children: ReactNode;
}

/**
 * A dialog above the window. Focus goes in, stays in, and returns to where it was.
 * A dialog never opens a dialog: use a page inside it, or close it first.
 */
export function Dialog(props: DialogProps) {
  const {
    isOpen,
    onOpenChange,
    title,
    note,
    closeLabel = 'Close',
    footStart,
    foot,
    width = 'normal',
    children,
  } = props;
  const isNested = use(InsideDialog);
  if (isNested && isOpen) throw new Error(`A dialog opened inside a dialog: ${title}`);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={props.closesOnPressOutside === true}
      className={cx(styles.overlay, props.anchor === 'top' && styles.top)}
    >
      <Modal className={cx(styles.modal, styles[width])}>
        <AriaDialog role={props.isAlert === true ? 'alertdialog' : 'dialog'} className={cx(styles.dialog)}>
          <InsideDialog value={true}>
            <div className={cx(styles.frame)} onKeyDownCapture={props.onKeyDownCapture}>
              <header className={cx(styles.head)}>
                <Heading slot="title" level={2} className={cx(styles.title)}>
                  {title}
                </Heading>
                {note !== undefined && <span className={cx(styles.note)}>{note}</span>}
                <span className={cx(styles.grow)} />
                <IconButton label={closeLabel} icon={X} keys="Esc" onPress={() => onOpenChange(false)} />
              </header>
              <div className={cx(styles.body, props.isFlush === true && styles.flush)}>{children}</div>
              {(foot !== undefined || footStart !== undefined) && (
                <footer className={cx(styles.foot)}>
                  <div className={cx(styles.footStart)}>{footStart}</div>
                  {foot}
                </footer>
              )}
            </div>
          </InsideDialog>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

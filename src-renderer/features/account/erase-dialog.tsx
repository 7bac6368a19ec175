import type { Input } from '#contract/channels';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatDate, dayOfInstant } from '../../lib/format-date.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './erase-dialog.module.css';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link EraseDialog}. */
export interface EraseDialogProps {
  target: Input<'erase:preview'>;
  here: Here;
  onClose: () => void;
  onErased: () => void;
}

/** The question before something is erased for good, with the backups that still hold it. */
export function EraseDialog({ target, here, onClose, onErased }: EraseDialogProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const preview = useCall('erase:preview', target);

  const erase = async () => {
    const reply = await api.call('erase:run', target);
    if (!reply.ok) return notify({ text: failureSentence(reply.error), tone: 'bad' });
    notify({ text: 'Erased for good.' });
    onErased();
  };

  if (preview.isError) return null;
  if (!preview.data) return null;
  const { label, rows, backups } = preview.data;
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={`Erase ${label} for good?`}
      confirmLabel="Erase for good"
      onConfirm={() => void erase()}
    >
      <div className={cx(styles.words)}>
        <p>
          {rows === 1 ? 'One record goes' : `${rows} records go`}, with every older version, draft and trace in the
          journal. This cannot be undone. To be able to undo it, delete instead.
        </p>
        {backups.length === 0 ? (
          <p>No backup that Bellwether knows of holds it.</p>
        ) : (
          <>
            <p>{backups.length === 1 ? 'One backup still holds it:' : `${backups.length} backups still hold it:`}</p>
            <ul className={cx(styles.backups)}>
              {backups.map(({ path, at }) => (
                <li key={path}>
                  {path}, {formatDate(dayOfInstant(at, here.zone), here)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </ConfirmDialog>
  );
}

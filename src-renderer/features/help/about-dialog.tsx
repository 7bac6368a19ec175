import { useCall } from '../../lib/api.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import styles from './about-dialog.module.css';

/** Props of {@link AboutDialog}. */
export interface AboutDialogProps {
  onOpenChange: (isOpen: boolean) => void;
}

/** What this is, which version, and where it keeps things. */
export function AboutDialog({ onOpenChange }: AboutDialogProps) {
  const { data: info } = useCall('app:info', null);
  return (
    <Dialog isOpen onOpenChange={onOpenChange} title="About Bellwether" width="narrow" closesOnPressOutside>
      <div className={cx(styles.about)}>
        <BrandMark size={32} />
        <p>
          The customer success manager’s own book. It has no account and no network: what you write stays in one file on
          this machine.
        </p>
        {info && (
          <KeyValues
            rows={[
              { id: 'version', label: 'Version', value: info.version },
              { id: 'folder', label: 'Data', value: <span className={cx(styles.path)}>{info.dataFolder}</span> },
            ]}
          />
        )}
      </div>
    </Dialog>
  );
}

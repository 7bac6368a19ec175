import { useCall } from '../../lib/api.ts';
import { cx } from '../../ui/cx.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import styles from './book-section.module.css';
import { SettingsSection } from './settings-section.tsx';

/** Which version this is and where its files are. */
export function AboutSection() {
  const { data: info } = useCall('app:info', null);
  if (!info) return null;
  return (
    <SettingsSection name="About" about="Bellwether has no account, no network and no telemetry.">
      <KeyValues
        labelWidth={104}
        rows={[
          { id: 'version', label: 'Version', value: info.version },
          { id: 'folder', label: 'Data folder', value: <span className={cx(styles.path)}>{info.dataFolder}</span> },
        ]}
      />
    </SettingsSection>
  );
}

import { useAct, useCall } from '../../lib/api.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';

/** How the window looks and listens. */
export function WindowSection({ settings, put, isReadOnly }: SettingsPart) {
  const { data: theme } = useCall('window:theme', null);
  const { mutate: setTheme } = useAct('window:setTheme');
  return (
    <>
      <SettingsSection name="Theme" about="For this computer, whichever book is open.">
        <div>
          <Segmented
            label="Theme"
            size="field"
            options={[
              { value: 'system', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={theme ?? 'system'}
            onChange={(chosen) => setTheme({ theme: chosen })}
          />
        </div>
      </SettingsSection>
      <SettingsSection
        name="Single-letter keys"
        about="They act only while no text has the focus. Switch them off if you dictate, or press them by mistake."
      >
        <Switch isSelected={settings.singleKeys} onChange={(singleKeys) => put({ singleKeys })} isDisabled={isReadOnly}>
          Single letters and digits act
        </Switch>
      </SettingsSection>
    </>
  );
}

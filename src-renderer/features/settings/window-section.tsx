import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SettingsSection, type SettingsPart } from './settings-section.tsx';

/** How the window looks and listens. */
export function WindowSection({ settings, put, isReadOnly }: SettingsPart) {
  return (
    <>
      <SettingsSection name="Theme">
        <div>
          <Segmented
            label="Theme"
            size="field"
            options={[
              { value: 'system', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            value={settings.theme}
            onChange={(theme) => put({ theme })}
            isDisabled={isReadOnly}
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

import { useState } from 'react';
import type { QuickState } from '#contract/quick';
import { useAct, useCall } from '../../lib/api.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { cx } from '../../ui/cx.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { HotkeyField } from './hotkey-field.tsx';
import styles from './quick-section.module.css';
import { SettingsSection } from './settings-section.tsx';

/** The hotkey that opens the quick window from anywhere, and whether the app stays in the tray. */
export function QuickSection() {
  const { data: state } = useCall('quick:state', null);
  const setHotkey = useAct('quick:setHotkey');
  const { mutate: setKeepsRunning } = useAct('quick:setKeepsRunning');
  const { mutate: act } = useAct('quick:act');
  const [refused, setRefused] = useState<string | null>(null);
  if (!state) return null;
  const choose = (hotkey: string | null): void => {
    setRefused(null);
    setHotkey.mutate({ hotkey }, { onError: ({ failure }) => setRefused(failureSentence(failure)) });
  };
  return (
    <SettingsSection
      name="Log from anywhere"
      about="A key that works while any program has the focus opens a small window for one line. For this computer, whichever book is open."
    >
      <HotkeyField hotkey={state.hotkey} onChange={choose} />
      {refused !== null && <Banner tone="bad">{refused}</Banner>}
      {refused === null && <Trouble state={state} />}
      <div className={cx(styles.acts)}>
        <Button size="small" onPress={() => act({ act: 'show' })}>
          Open the quick window
        </Button>
        {state.hotkey !== null && (
          <Button size="small" kind="quiet" onPress={() => choose(null)}>
            No hotkey
          </Button>
        )}
      </div>
      {state.hasTray ? (
        <Switch isSelected={state.keepsRunning} onChange={(keepsRunning) => setKeepsRunning({ keepsRunning })}>
          Keep running in the tray when the window is closed
        </Switch>
      ) : (
        <p className={cx(styles.help)}>
          This desktop shows no icons of programs, so closing the window ends Bellwether, and the hotkey with it.
          Minimise the window instead.
        </p>
      )}
    </SettingsSection>
  );
}

/** Why the hotkey is not heard, and what helps. */
function Trouble({ state: { hotkey, hotkeyIs, command } }: { state: QuickState }) {
  if (hotkey === null || hotkeyIs === 'heard' || hotkeyIs === 'off') return null;
  if (hotkeyIs === 'taken') {
    return (
      <Banner tone="warn">
        {`${shortcutLabel(hotkey)} is held by another program, so it does not reach Bellwether. Choose other keys here, or free these in that program.`}
      </Banner>
    );
  }
  return (
    <Banner tone="warn">
      This desktop (Wayland) lets no program hear keys while another one has the focus. Add a shortcut in the keyboard
      settings of the system that runs: <code className={cx(styles.command)}>{command}</code>
    </Banner>
  );
}

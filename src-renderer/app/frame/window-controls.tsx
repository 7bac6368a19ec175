import { useApi } from '../../lib/api.ts';
import { cx } from '../../ui/cx.ts';
import { WindowButton } from '../../ui/window-button.tsx';
import { useWindowParts } from '../window-parts-context.ts';
import { useWindowState } from './use-window-state.ts';
import styles from './window-controls.module.css';

/** Minimise, maximise and close; nothing on macOS, which draws its own. */
export function WindowControls() {
  const { platform } = useWindowParts();
  const api = useApi();
  const { maximized } = useWindowState();
  if (platform === 'mac') return null;
  const act = (name: 'minimize' | 'toggle maximize' | 'close') => () => void api.call('window:act', { act: name });
  return (
    <div role="group" aria-label="Window" className={cx(styles.controls)}>
      <WindowButton kind="minimise" label="Minimise" onPress={act('minimize')} />
      <WindowButton
        kind={maximized ? 'restore' : 'maximise'}
        label={maximized ? 'Restore' : 'Maximise'}
        onPress={act('toggle maximize')}
      />
      <WindowButton kind="close" label="Close" onPress={act('close')} />
    </div>
  );
}

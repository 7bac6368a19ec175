import { isHotkey } from '#domain/hotkey';
import { err, ok } from '#domain/result';
import type { Handlers } from '#contract/api';
import type { Input } from '#contract/channels';
import type { QuickState } from '#contract/quick';

type QuickChannels = 'quick:state' | 'quick:setHotkey' | 'quick:setKeepsRunning' | 'quick:act';

/** What of the desktop these handlers need. */
export interface QuickParts {
  readonly state: () => QuickState;
  readonly setHotkey: (hotkey: string | null) => boolean;
  readonly setKeepsRunning: (keepsRunning: boolean) => void;
  readonly act: (act: Input<'quick:act'>) => void;
}

/** The small window, its hotkey and the tray. */
export function createQuickHandlers(quick: QuickParts): Pick<Handlers, QuickChannels> {
  return {
    'quick:state': () => ok(quick.state()),
    'quick:setHotkey': ({ hotkey }) =>
      (hotkey === null || isHotkey(hotkey)) && quick.setHotkey(hotkey)
        ? ok(quick.state())
        : err({ type: 'HotkeyTaken', hotkey: hotkey ?? '' }),
    'quick:setKeepsRunning': ({ keepsRunning }) => {
      quick.setKeepsRunning(keepsRunning);
      return ok(quick.state());
    },
    'quick:act': (act) => {
      quick.act(act);
      return ok(null);
    },
  };
}

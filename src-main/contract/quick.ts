import { z } from 'zod';

const nothing = z.null();
const never = z.never();

/** The hotkey and the tray: they belong to this machine, whatever book is open. */
export const quickState = z.object({
  /** "Mod+Shift+L"; null: there is none. */
  hotkey: z.string().nullable(),
  /** `taken`: another program holds it. `unheard`: the desktop lets no program hear keys everywhere. */
  hotkeyIs: z.enum(['heard', 'off', 'taken', 'unheard']),
  /** What opens the quick window when it is run: for a shortcut in the system's own settings. */
  command: z.string(),
  /** Whether this desktop shows icons of programs in a tray. */
  hasTray: z.boolean(),
  keepsRunning: z.boolean(),
});
export type QuickState = z.infer<typeof quickState>;

export const hotkeyFailure = z.object({ type: z.literal('HotkeyTaken'), hotkey: z.string() });

/** The quick window: a log in one line, whichever program has the focus. */
export const quickChannels = {
  'quick:state': { input: nothing, output: quickState, error: never },
  /** Takes effect at once, or leaves the one before in force. */
  'quick:setHotkey': {
    input: z.object({ hotkey: z.string().max(60).nullable() }),
    output: quickState,
    error: hotkeyFailure,
  },
  'quick:setKeepsRunning': { input: z.object({ keepsRunning: z.boolean() }), output: quickState, error: never },
  /** `fit`: the window becomes as high as what it shows. */
  'quick:act': {
    input: z.discriminatedUnion('act', [
      z.object({ act: z.enum(['show', 'hide', 'open app']) }),
      z.object({ act: z.literal('fit'), height: z.int().min(1).max(4000) }),
    ]),
    output: nothing,
    error: never,
  },
} as const;

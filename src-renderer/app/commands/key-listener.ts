import type { AppCommand } from '../../lib/commands.ts';
import { isTypingTarget } from '../../lib/shortcut.ts';
import { isInFloat } from '../navigation/floats.ts';
import type { CommandStore } from './command-store.ts';
import { isSingleKey, isTextKey, isWindowKey, matchesChord, type KeyChord } from './key-chord.ts';

/** What decides whether a key is ours. */
export interface KeyListenerDeps {
  readonly commands: CommandStore;
  /** Whether single letters are switched on in Settings. */
  readonly hasSingleKeys: () => boolean;
}

/**
 * Hears the keys of the whole window: those of the window itself before any control, since some controls let no key
 * out; all others after every part of the page has had its turn.
 */
export const createKeyListener =
  ({ commands, hasSingleKeys }: KeyListenerDeps, phase: 'before' | 'after') =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
    const isTyping = isTypingTarget(event.target);
    const isWithinFloat = isInFloat(event.target);
    const command = findCommand(commands, (chord) => {
      if (isWithinFloat || isWindowKey(chord) !== (phase === 'before')) return false;
      if (isTyping && isTextKey(chord)) return false;
      if (isSingleKey(chord) && chord.kind !== 'sign' && !hasSingleKeys()) return false;
      return matchesChord(event, chord);
    });
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    command.run();
  };

function findCommand(commands: CommandStore, accepts: (chord: KeyChord) => boolean): AppCommand | undefined {
  return commands.known().find(({ command, chords }) => command.isOff !== true && chords.some(accepts))?.command;
}

const isModifier = (key: string): boolean => ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key);

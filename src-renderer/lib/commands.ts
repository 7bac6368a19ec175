import { createContext, use, useEffect } from 'react';

/** Something a person can do by key, from the palette and from a menu: named once, known everywhere. */
export interface AppCommand {
  /** Stable, `noun:verb`. */
  readonly id: string;
  /** As the palette and the sheet of keys call it: "Log interaction". */
  readonly name: string;
  /** Where the sheet of keys lists it: "Everywhere", "Book", "Account". */
  readonly group: string;
  /** `Mod+L` (Ctrl, on macOS Cmd), `Alt+1`, `J`. Single letters act only while no text has the focus. */
  readonly keys?: readonly string[];
  /** A short word for the status bar; without one it is not shown there. */
  readonly hint?: string;
  readonly isOff?: boolean;
  /** Keys that stand in the sheet but that another part listens to, such as a grid's own arrows. */
  readonly listenedElsewhere?: boolean;
  /** Whether the key acts while text has the focus; without it the keys themselves tell. */
  readonly isForTyping?: boolean;
  readonly run: () => void;
}

export interface CommandRegistry {
  /** Adds commands while a part of the window is shown. Later ones win where keys are the same. */
  readonly add: (commands: readonly AppCommand[]) => () => void;
}

export const CommandRegistryContext = createContext<CommandRegistry | null>(null);

/** Makes commands known for as long as the component is shown. */
export function useCommands(commands: readonly AppCommand[]): void {
  const registry = use(CommandRegistryContext);
  useEffect(() => registry?.add(commands), [registry, commands]);
}

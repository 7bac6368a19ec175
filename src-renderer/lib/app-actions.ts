import { createContext, use } from 'react';
import type { Level } from '#domain/sentiment';

/** The places of the rail, and the flows that fill the window. */
export type Place = 'today' | 'book' | 'settings' | 'import';

/** What the log dialog starts from. */
export interface LogStart {
  readonly accountId?: string;
  /** Given, the dialog corrects what was logged. */
  readonly interactionId?: string;
  readonly level?: Level;
  /** A line of the grammar to start from. */
  readonly line?: string;
}

/** A word to the person at the foot of the window. With `undo`, it offers to take the newest act back. */
export interface Notice {
  readonly text: string;
  readonly tone?: 'info' | 'bad';
  readonly undo?: boolean;
}

/** What a feature may ask of the frame it stands in, so that no feature needs to know another. */
export interface AppActions {
  readonly openLog: (start?: LogStart) => void;
  readonly openAccount: (id: string, section?: string) => void;
  /** The form of an account; null makes a new one. */
  readonly editAccount: (id: string | null) => void;
  readonly go: (place: Place) => void;
  readonly notify: (notice: Notice) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const AppActionsContext = createContext<AppActions | null>(null);

export function useAppActions(): AppActions {
  const actions = use(AppActionsContext);
  if (!actions) throw new Error('No AppActionsContext around this component');
  return actions;
}

import { createContext, use } from 'react';
import type { Level } from '#domain/sentiment';

/** The places of the rail, and the flows that fill the window. */
export type Place = 'today' | 'book' | 'reflections' | 'numbers' | 'search' | 'sweep' | 'settings' | 'import';

/** What the log dialog starts from. */
export interface LogStart {
  readonly accountId?: string;
  /** Given, the dialog corrects what was logged. */
  readonly interactionId?: string;
  readonly level?: Level;
  /** A line of the grammar that was typed elsewhere: it counts as typed here. */
  readonly line?: string;
  /** Goes on with this draft. */
  readonly draftKey?: string;
}

/** A page of Reflections: the card before a talk and the talk, by account; the harvest, by its interaction. */
export interface ReflectionSpot {
  readonly page: 'prepare' | 'talk' | 'harvest';
  readonly id: string;
}

/** A success plan of an account, and one of its lines. */
export interface PlanSpot {
  readonly accountId: string;
  readonly planId: string;
  readonly itemId?: string | undefined;
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
  /** `at`: the instant of the entry of the timeline to be shown. */
  readonly openAccount: (id: string, section?: string, at?: string) => void;
  /** The form of an account; null makes a new one. */
  readonly editAccount: (id: string | null) => void;
  readonly go: (place: Place) => void;
  readonly openReflection: (spot: ReflectionSpot) => void;
  readonly openPlan: (spot: PlanSpot) => void;
  /** Begins a success plan of an account and opens it. */
  readonly beginPlan: (accountId: string) => void;
  /** Looks for words in everything that was written. */
  readonly searchNotes: (text: string) => void;
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

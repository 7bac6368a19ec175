import { createContext, use } from 'react';
import type { WindowParts } from './window-parts.ts';

export const WindowPartsContext = createContext<WindowParts | null>(null);

/** What this window has once. */
export function useWindowParts(): WindowParts {
  const parts = use(WindowPartsContext);
  if (!parts) throw new Error('No WindowPartsContext around this component');
  return parts;
}

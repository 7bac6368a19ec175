/** A rectangle on the desktop, in the system's units. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was and how it stood when it was last seen. */
export interface Placement {
  readonly bounds: Area;
  readonly maximized: boolean;
}

export const smallestWindow = { width: 960, height: 640 } as const;
const firstWindow = { width: 1280, height: 800 } as const;

/** So much of the title bar must be on a screen for a hand to reach it. */
const reachable = { width: 120, height: 24 } as const;

/**
 * The window's place at start: where it was, if a screen still shows it there; else of the same size
 * in the middle of the first screen. Never larger than the screen it is on.
 */
export function placeWindow(saved: Placement | undefined, workAreas: readonly [Area, ...Area[]]): Area {
  const screen = saved && workAreas.find((area) => isReachable(saved.bounds, area));
  if (saved && screen) return { x: saved.bounds.x, y: saved.bounds.y, ...fit(saved.bounds, screen) };
  const [first] = workAreas;
  const size = fit(saved?.bounds ?? firstWindow, first);
  return {
    x: first.x + Math.round((first.width - size.width) / 2),
    y: first.y + Math.round((first.height - size.height) / 2),
    ...size,
  };
}

const fit = (size: { readonly width: number; readonly height: number }, screen: Area) => ({
  width: Math.max(smallestWindow.width, Math.min(size.width, screen.width)),
  height: Math.max(smallestWindow.height, Math.min(size.height, screen.height)),
});

function isReachable(window: Area, screen: Area): boolean {
  const shown = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const isTopShown = window.y >= screen.y && window.y + reachable.height <= screen.y + screen.height;
  return isTopShown && shown >= reachable.width;
}

import { hasDisplay, startVirtualDisplay } from '../../.toolchain/electron-runtime.mjs';

/** Before the end-to-end tests, where there is no screen: a virtual one for all of them. */
export async function setup(): Promise<(() => void) | undefined> {
  if (hasDisplay()) return undefined;
  const { display, stop } = await startVirtualDisplay();
  process.env['DISPLAY'] = display;
  return stop;
}

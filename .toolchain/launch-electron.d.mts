import type { _electron, ElectronApplication } from 'playwright-core';

/** Starts the app under the driver, anew when the driver is not answered: three times at most. */
export function launchElectron(
  options: Omit<NonNullable<Parameters<typeof _electron.launch>[0]>, 'timeout'>,
): Promise<ElectronApplication>;

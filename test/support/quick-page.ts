import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright-core';

const patienceMs = 20_000;

/** The page of the small window, which is made ahead a moment after the start. */
export async function quickPage(app: ElectronApplication): Promise<Page> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await pause(100)) {
    const page = app.windows().find((each) => each.url().endsWith('/quick.html'));
    if (page) return page;
  }
  throw new Error('There is no quick window.');
}

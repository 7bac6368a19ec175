import type { Page } from 'playwright-core';
import type { AppApi, Reply } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { Input } from '#contract/channels';

/** Asks the main process from inside the page, as the page itself does. */
export const call = <C extends Channel>(window: Page, channel: C, input: Input<C>): Promise<Reply<C>> =>
  window.evaluate(
    ([name, value]) => (globalThis as unknown as { bellwether: AppApi }).bellwether.call(name as C, value as Input<C>),
    [channel, input] as const,
  );

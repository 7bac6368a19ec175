import path from 'node:path';
import type { AppApi, Reply } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { Input, Output } from '#contract/channels';
import { plantBook } from './bench-book.ts';
import { appFolder, startDriven, type Driven } from './electron-start.ts';
import { installClock } from './page-clock.ts';

/** The app at work on a copy of the book. */
export interface Session extends Driven {
  readonly bookPath: string;
  /** Asks the main process as the page does; a failure throws. */
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>;
  /** Asks many times, each when the last is answered, and times each inside the page. */
  readonly timeAsks: <C extends Channel>(channel: C, inputs: readonly Input<C>[]) => Promise<readonly number[]>;
  /** Times a question that is asked right behind an act, before the page's own questions can pay for what the act made untrue. */
  readonly timeAskAfter: <A extends Channel, C extends Channel>(
    act: readonly [A, Input<A>],
    question: readonly [C, Input<C>],
  ) => Promise<number>;
  readonly openAccount: (id: string) => Promise<void>;
}

/** Starts the app on the book and waits for Today. */
export async function startSession(book: string, folder: string): Promise<Session> {
  const dataFolder = path.join(folder, 'session');
  const bookPath = plantBook(book, dataFolder);
  const driven = await startDriven(appFolder(), dataFolder);
  const { window } = driven;
  await installClock(window);
  const firstRow = window.locator('[aria-label="Call next"] [role="row"]').first();
  // A user has started the app before: its page is loaded until the compiled code is kept.
  for (let load = 0; load < 2; load += 1) {
    await firstRow.waitFor();
    await window.waitForTimeout(1500);
    await window.reload();
  }
  await firstRow.waitFor();
  const session: Session = {
    ...driven,
    bookPath,
    ask: async (channel, input) => {
      const reply = (await window.evaluate(
        ([name, value]) => (globalThis as unknown as { bellwether: AppApi }).bellwether.call(name, value as never),
        [channel, input] as const,
      )) as Reply<typeof channel>;
      if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
      return reply.value;
    },
    timeAsks: (channel, inputs) =>
      window.evaluate(
        async ([name, values]) => {
          const { bellwether } = globalThis as unknown as { bellwether: AppApi };
          const readings: number[] = [];
          for (const value of values) {
            const from = performance.now();
            await bellwether.call(name, value as never);
            readings.push(performance.now() - from);
          }
          return readings;
        },
        [channel, inputs] as const,
      ),
    timeAskAfter: (act, question) =>
      window.evaluate(
        async ([[actName, actInput], [name, input]]) => {
          const { bellwether } = globalThis as unknown as { bellwether: AppApi };
          const acted = bellwether.call(actName, actInput as never);
          const from = performance.now();
          await bellwether.call(name, input as never);
          const reading = performance.now() - from;
          const reply = await acted;
          if (!reply.ok) throw new Error(`${actName}: ${JSON.stringify(reply.error)}`);
          return reading;
        },
        [act, question] as const,
      ),
    openAccount: async (id) => {
      await window.evaluate((accountId) => (location.hash = `#/account/${accountId}`), id);
      await window.locator('[data-region="account"] [aria-label="Timeline"] [role="row"]').first().waitFor();
    },
  };
  return session;
}

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Channel } from '#contract/channel-names';
import type { Input, Output } from '#contract/channels';
import { call } from './call.ts';
import { launchApp, type LaunchOptions, type RunningApp } from './electron-app.ts';

/** What a call answers, where a failure would be a failure of the test. */
export async function ask<C extends Channel>(window: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await call(window, channel, input);
  if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

/** The app on a book of its own with these accounts, at Today. */
export async function launchWithAccounts(
  names: readonly string[],
  options: LaunchOptions = {},
): Promise<RunningApp & { readonly ids: readonly string[] }> {
  const running = await launchApp(options);
  const { window } = running;
  await window.getByRole('button', { name: /Start my book/ }).click();
  await window.getByRole('heading', { name: 'Your book is ready' }).waitFor();
  const ids: string[] = [];
  for (const name of names) ids.push((await ask(window, 'accounts:create', { name })).id);
  await window.getByRole('heading', { name: 'Your book is ready' }).waitFor({ state: 'detached' });
  return { ...running, ids };
}

/** The words of the title bar: where the window says it is. */
export const whereIs = (window: Page): Promise<string | null> =>
  window.getByRole('heading', { level: 1 }).textContent();

/** Asks until what is expected is true; a busy machine may take its time. */
export const soon = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 15_000 });

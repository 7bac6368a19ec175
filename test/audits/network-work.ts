import type { AppApi } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { Input, Output } from '#contract/channels';
import type { WorkFiles } from './network-trace.ts';
import type { PageDriver } from './page-driver.ts';

/** What a morning with the app does, over and over, and what a page that wanted out would try. */
export async function workForMinutes(page: PageDriver, { csv }: WorkFiles, minutes: number): Promise<number> {
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  await page.run(openSample, null);
  do {
    await page.run(workOnce, { csv, round: rounds });
    await page.run(tryToGetOut, null);
    rounds++;
    await new Promise((resolve) => setTimeout(resolve, 500));
  } while (Date.now() < end);
  return rounds;
}

/* These run inside the page: each stands for itself and sees nothing of this file. */

async function openSample(): Promise<void> {
  const { bellwether } = globalThis as unknown as { bellwether: AppApi };
  const reply = await bellwether.call('book:openSample', null);
  if (!reply.ok) throw new Error(`book:openSample: ${reply.error.type}`);
}

async function workOnce({ csv, round }: { readonly csv: string; readonly round: number }): Promise<void> {
  const { bellwether } = globalThis as unknown as { bellwether: AppApi };
  const ask = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = await bellwether.call(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
  await ask('today:get', { limit: 50 });
  await ask('accounts:suggest', { text: 'a', limit: 10 });
  await ask('search:find', { text: 'renewal', limit: 20, order: 'best', match: 'inside', filter: null });
  const { id } = await ask('accounts:create', { name: `Round ${round} of the audit` });
  await ask('readings:set', { accountIds: [id], level: 4 });
  await ask('line:log', {
    text: '3 a short call with https://example.com/a-link in it',
    accountId: id,
    draftKey: null,
  });
  await ask('timeline:page', { accountId: id, offset: 0, limit: 50 });
  const { token } = await ask('import:dropped', { path: csv });
  await ask('import:inspect', { token, choices: { kind: null, encoding: null, delimiter: null, headerLine: null } });
  if ((await ask('book:export', { format: 'json' })) === null) throw new Error('nothing was exported');
  if ((await ask('book:backup', null)) === null) throw new Error('nothing was backed up');
  await ask('book:undo', null);
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  document.execCommand('insertText', false, 'Speling of wrods htat are wrnog, and https://example.com/ ');
  field.remove();
}

/**
 * Each is refused; the trace shows that not even a question leaves the machine. A peer connection is not among
 * them: it makes sockets, which end without an address to send to (tried in the tests of the policy).
 */
async function tryToGetOut(): Promise<void> {
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const settle = (work: () => unknown): Promise<unknown> =>
    Promise.race([
      Promise.resolve()
        .then(work)
        .catch(() => undefined),
      wait(300),
    ]);
  await settle(() => fetch('https://example.com/'));
  await settle(() => new WebSocket('wss://example.com/'));
  await settle(() => navigator.sendBeacon('https://example.com/', 'x'));
  for (const kind of ['dns-prefetch', 'preconnect', 'prefetch']) {
    const link = document.createElement('link');
    link.rel = kind;
    link.href = `https://${kind}.example.com/`;
    document.head.append(link);
    link.remove();
  }
  const image = new Image();
  image.src = 'https://example.com/x.png';
  location.href = 'https://example.com/';
  await wait(100);
}

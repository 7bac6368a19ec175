import type { ChildProcess } from 'node:child_process';
import type { Duplex, Readable, Writable } from 'node:stream';

/** Drives the page of an app that was started with `--remote-debugging-pipe`: over two pipes, so without any socket. */
export interface PageDriver {
  /** Runs a function in the page, which sees nothing but its input, and answers what it returns. */
  readonly run: <I, O>(work: (input: I) => O | Promise<O>, input: I) => Promise<O>;
}

interface Message {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}
type Send = (method: string, params: object, sessionId?: string) => Promise<Record<string, unknown>>;

const patienceMs = 60_000;

/** Waits for the page and attaches to it. The third and fourth of the child's pipes are Chromium's. */
export async function drivePage(child: ChildProcess): Promise<PageDriver> {
  const send = speak(child.stdio[3] as Writable, child.stdio[4] as Readable | Duplex);
  const targetId = await firstPage(send);
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      String(sessionId),
    );
    if (answer['exceptionDetails']) throw new Error(`The page threw: ${JSON.stringify(answer['exceptionDetails'])}`);
    return (answer['result'] as { readonly value?: unknown }).value;
  };
  await until(async () => (await evaluate('typeof globalThis.bellwether + document.readyState')) === 'objectcomplete');
  return { run: async (work, input) => (await evaluate(`(${work.toString()})(${JSON.stringify(input)})`)) as never };
}

async function firstPage(send: Send): Promise<string> {
  let found: string | undefined;
  await until(async () => {
    const { targetInfos } = await send('Target.getTargets', {});
    const infos = targetInfos as readonly { readonly type: string; readonly url: string; readonly targetId: string }[];
    found = infos.find(({ type, url }) => type === 'page' && url.startsWith('app:'))?.targetId;
    return found !== undefined;
  });
  return found ?? '';
}

/** Messages are JSON, each ended by a zero byte. */
function speak(to: Writable, from: Readable): Send {
  const waiting = new Map<number, (message: Message) => void>();
  let rest = '';
  let last = 0;
  from.setEncoding('utf8');
  from.on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (message) => {
        waiting.delete(id);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message.result ?? {});
      });
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    });
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patienceMs;
  // A page that is still loading has nowhere to run anything: that is an answer too.
  while (!(await isDone().catch(() => false))) {
    if (Date.now() > end) throw new Error('The page did not appear in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

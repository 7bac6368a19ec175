import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drivePage, type PageDriver } from './page-driver.ts';

export interface TraceOptions {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A folder to work in: the app's data, its files and the trace. */
  readonly folder: string;
  /** What is done in the app while it is watched. */
  readonly work: (page: PageDriver, files: WorkFiles) => Promise<void>;
}

/** What the work may import, and where what it exports lands. */
export interface WorkFiles {
  readonly csv: string;
}

export interface NetworkTrace {
  /** Calls of the app that touch the network, one a line, as strace wrote them. */
  readonly calls: readonly string[];
  /** Chromium asks the kernel, without sending anything, whether there is a way to the IPv6 network. */
  readonly probes: number;
  readonly exitCode: number | null;
}

/**
 * Sockets are watched where they are made and addressed. Where none of the internet's family is made, none can
 * send; that spares the trace the endless messages between Chromium's own processes.
 */
const watched = 'trace=socket,connect,bind,listen,sendto,sendmmsg';
const probe = /sin6_port=htons\(443\).*"2001:4860:4860::8888"/;

/** Runs the app under strace, without a debugger's socket, and answers what it did on the network. */
export async function traceNetwork({ executable, args, env, folder, work }: TraceOptions): Promise<NetworkTrace> {
  const output = path.join(folder, 'trace.txt');
  const data = path.join(folder, 'data');
  const csv = path.join(folder, 'accounts.csv');
  mkdirSync(data, { recursive: true });
  writeFileSync(csv, 'Account name,Domain,Segment\nNorrholm,norrholm.example,Mid\nVelda,velda.example,Large\n');
  const stub = path.join(folder, 'answer-dialogs.cjs');
  writeFileSync(stub, answerDialogs(csv, path.join(folder, 'written')));

  const child = spawn(
    'strace',
    [
      '-f',
      '-qq',
      '--seccomp-bpf',
      '-e',
      watched,
      '-e',
      'signal=none',
      '-s',
      '64',
      '-o',
      output,
      executable,
      ...args,
      `--user-data-dir=${data}`,
      '--remote-debugging-pipe',
    ],
    {
      env: { ...env, NODE_OPTIONS: `--require=${stub}` },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once('error', () => reject(new Error('strace could not be started: apt-get install -y strace')));
    child.once('exit', resolve);
  });
  const ended = exited.then(() => Promise.reject(new Error('The app ended while it was driven.')));
  ended.catch(() => undefined);
  try {
    const page = await Promise.race([drivePage(child), ended]);
    await Promise.race([work(page, { csv }), ended]);
    // The page goes before it can answer.
    void page.run(() => globalThis.close(), null).catch(() => undefined);
    const exitCode = await exited;
    return { ...judge(readFileSync(output, 'utf8').split('\n')), exitCode };
  } finally {
    // The watcher and all it watches, had the work gone wrong.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  }
}

function judge(lines: readonly string[]): Omit<NetworkTrace, 'exitCode'> {
  const onNetwork = lines.filter((line) => /\bAF_INET6?\b|\bPF_INET6?\b/.test(line));
  const probes = onNetwork.filter((line) => /connect\(/.test(line) && probe.test(line)).length;
  const isProbe = (line: string): boolean => probe.test(line) || /socket\(AF_INET6, SOCK_DGRAM/.test(line);
  return { calls: onNetwork.filter((line) => !isProbe(line)), probes };
}

/** Runs inside the app before its own code: dialogs answer at once, as if the user had chosen. */
const answerDialogs = (toOpen: string, toWrite: string): string => `
setImmediate(function answer() {
  let electron;
  try { electron = require('electron'); } catch { return setTimeout(answer, 20); }
  const { dialog } = electron;
  if (!dialog) return setTimeout(answer, 20);
  let written = 0;
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [${JSON.stringify(toOpen)}] });
  dialog.showSaveDialog = async () => ({ canceled: false, filePath: ${JSON.stringify(toWrite)} + ++written });
});
`;

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { appCommand, appEnvironment, temporaryFolder } from './electron-app.ts';

interface ProcessFacts {
  readonly type: string;
  readonly seccomp: string;
  readonly noNewPrivileges: string;
}

const isRoot = process.getuid?.() === 0;
const has = (program: string): boolean =>
  ['/usr/sbin', '/usr/bin', '/sbin', '/bin'].some((folder) => existsSync(path.join(folder, program)));
const canTry =
  process.platform === 'linux' && (!isRoot || ['useradd', 'userdel', 'runuser', 'unshare', 'mount'].every(has));

/** Root has no sandbox, so a user is made who may do nothing but run the app, and is removed again. */
function makeUser(): string {
  const name = `bellwether-e2e-${process.pid}`;
  execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/bin/sh', name]);
  // Forced, for the last of its processes may still be ending.
  onTestFinished(() => void execFileSync('userdel', ['--force', name], { stdio: 'ignore' }));
  return name;
}

/**
 * The app and its runtime, which may lie where only root can go, are lent to that user under a temporary folder,
 * seen by this start alone.
 */
function lend(folder: string, executable: string, app: string): string {
  const [runtime, code, data, script] = ['runtime', 'code', 'data', 'start.sh'].map((name) => path.join(folder, name));
  for (const each of [runtime, code, data]) mkdirSync(each as string);
  chmodSync(folder, 0o755);
  chmodSync(data as string, 0o777);
  const user = makeUser();
  writeFileSync(
    script as string,
    `set -e
mount --bind '${path.dirname(executable)}' '${runtime}'
mount --bind '${app}' '${code}'
exec runuser -u '${user}' -- env HOME='${data}' '${runtime}/${path.basename(executable)}' '${code}' --user-data-dir='${data}/book'
`,
  );
  return script as string;
}

function factsOf(group: number): readonly ProcessFacts[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((number) => {
    try {
      const isOurs = Number(/\) \S (?:-?\d+) (\d+)/.exec(readFileSync(`/proc/${number}/stat`, 'utf8'))?.[1]) === group;
      const type = /--type=([\w-]+)/.exec(readFileSync(`/proc/${number}/cmdline`, 'utf8'))?.[1];
      const status = readFileSync(`/proc/${number}/status`, 'utf8');
      const line = (name: string): string => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '';
      return isOurs && type !== undefined
        ? [{ type, seccomp: line('Seccomp'), noNewPrivileges: line('NoNewPrivs') }]
        : [];
    } catch {
      // The process ended meanwhile.
      return [];
    }
  });
}

test.skipIf(!canTry)(
  'run as an ordinary user, the page is inside the sandbox of the system',
  { timeout: 90_000 },
  async () => {
    const folder = temporaryFolder();
    const { executable, args } = appCommand();
    const app = args.find((argument) => !argument.startsWith('-')) ?? path.dirname(executable);
    const [program, ...rest] = isRoot
      ? ['unshare', '--mount', '/bin/sh', lend(folder, executable, app)]
      : [executable, ...args, `--user-data-dir=${path.join(folder, 'data')}`];
    const child = spawn(program as string, rest, { env: appEnvironment(), stdio: 'ignore', detached: true });
    const { pid } = child;
    if (pid === undefined) throw new Error('The app could not be started.');
    const exited = new Promise((resolve) => child.once('exit', resolve));
    onTestFinished(async () => {
      process.kill(-pid, 'SIGKILL');
      await exited;
    });
    const renderers = () => factsOf(pid).filter(({ type }) => type === 'renderer');
    await expect
      .poll(renderers, { timeout: 60_000, interval: 300 })
      .toContainEqual({ type: 'renderer', seccomp: '2', noNewPrivileges: '1' });
    expect(renderers().every(({ seccomp }) => seccomp === '2')).toBe(true);
  },
);

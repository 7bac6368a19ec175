import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inMs, verdictOf, type ActRow } from './act-row.ts';
import { writeBareWindow } from './bare-window.ts';
import { plantBook } from './bench-book.ts';
import { appFolder, electronExecutable, startArguments, startEnvironment } from './electron-start.ts';
import { median, percentile } from './samples.ts';

/** The first row of Today, and that of a bare window. */
const rows = { app: '[aria-label="Call next"] [role="row"]', bare: '[data-bench="row"]' } as const;
const goal = 1.5;

/**
 * A program that starts another one in itself, tells when the row is painted in a window that is seen,
 * and quits as a user does. The same for the app and for the bare window.
 */
const watcher = `
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
const program = process.env.BENCH_PROGRAM;
const { main } = JSON.parse(readFileSync(path.join(program, 'package.json'), 'utf8'));
const watchRow = (selector) =>
  new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return false;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      });
      return true;
    };
    const observer = new MutationObserver(look);
    if (!look()) observer.observe(document, { childList: true, subtree: true });
  });
app.on('browser-window-created', (_event, window) => {
  let shownAt = window.isVisible() ? Date.now() : undefined;
  const shown = new Promise((resolve) => {
    if (window.isVisible()) resolve();
    window.once('show', () => {
      shownAt ??= Date.now();
      resolve();
    });
  });
  window.webContents.once('did-navigate', async () => {
    const code = '(' + watchRow + ')(' + JSON.stringify(process.env.BENCH_ROW) + ')';
    const paintedAt = await window.webContents.mainFrame.executeJavaScript(code);
    await shown;
    process.stdout.write('\\n' + JSON.stringify({ paintedAt, shownAt }) + '\\n');
    setTimeout(() => app.quit(), 300);
  });
});
app.setAppPath(program);
await import(pathToFileURL(path.join(program, main)).href);
`;

/** From the start of the process to Today with its first row, in turn with a bare window. */
export async function measureColdStart(book: string, folder: string, rounds: number): Promise<ActRow> {
  const starter = path.join(folder, 'starter');
  mkdirSync(starter, { recursive: true });
  writeFileSync(path.join(starter, 'package.json'), JSON.stringify({ name: 'bench-starter', main: 'main.mjs' }));
  writeFileSync(path.join(starter, 'main.mjs'), watcher);
  const bare = await writeBareWindow('words');
  const appData = path.join(folder, 'start-app');
  const bareData = path.join(folder, 'start-bare');
  mkdirSync(bareData, { recursive: true });
  plantBook(book, appData);
  const startApp = () => startOnce(starter, appFolder(), appData, rows.app);
  const startBare = () => startOnce(starter, bare, bareData, rows.bare);
  // The first start of each makes its folders and its compiled code; a user has it once.
  await startApp();
  await startApp();
  await startBare();
  const app: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    app.push(await startApp());
    floor.push(await startBare());
  }
  const ratio = median(app) / median(floor);
  return {
    act: 'Cold start to Today usable',
    goal: `at most ${goal} x the floor`,
    measured: `${inMs(median(app))}, p95 ${inMs(percentile(app, 0.95))}, n=${rounds}`,
    floor: `bare Electron window ${inMs(median(floor))}`,
    ratio,
    verdict: verdictOf(ratio <= goal),
  };
}

async function startOnce(starter: string, program: string, dataFolder: string, row: string): Promise<number> {
  const startedAt = Date.now();
  const child = spawn(electronExecutable(), startArguments(starter, dataFolder), {
    env: { ...startEnvironment(), BENCH_PROGRAM: program, BENCH_ROW: row },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
  await once(child, 'exit');
  clearTimeout(patience);
  const line = printed.split('\n').find((text) => text.startsWith('{"paintedAt"'));
  if (line === undefined) throw new Error(`No row was painted in a minute by ${path.basename(program)}.`);
  const { paintedAt, shownAt } = JSON.parse(line) as { paintedAt: number; shownAt: number };
  return Math.max(paintedAt, shownAt) - startedAt;
}

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inMib, verdictOf, type ActRow } from './act-row.ts';
import { writeBareWindow } from './bare-window.ts';
import { plantBook } from './bench-book.ts';
import { appFolder, startDriven } from './electron-start.ts';
import { median } from './samples.ts';

const goal = 1.3;

/** What the idle app holds with the book open at Today, beside a bare window with React. Other Electrons that run meanwhile share pages with both, which makes the ratio look worse. */
export async function measureMemory(book: string, folder: string, rounds: number, idleMs: number): Promise<ActRow> {
  const act = 'Memory, idle with the book open';
  const promise = `under ${goal} x the floor`;
  if (process.platform !== 'linux')
    return { act, goal: promise, measured: 'read on Linux only', floor: '', ratio: null, verdict: 'not built' };
  const bareProgram = await writeBareWindow('React');
  const appData = path.join(folder, 'memory-app');
  const bareData = path.join(folder, 'memory-bare');
  mkdirSync(bareData, { recursive: true });
  plantBook(book, appData);
  const app: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    app.push(await idleBytes(appFolder(), appData, '[aria-label="Call next"] [role="row"]', idleMs));
    floor.push(await idleBytes(bareProgram, bareData, '[data-bench="row"]', idleMs));
  }
  const ratio = median(app) / median(floor);
  return {
    act,
    goal: promise,
    measured: `${inMib(median(app))} PSS, all processes, n=${rounds}`,
    floor: `bare window with React ${inMib(median(floor))}`,
    ratio,
    verdict: verdictOf(ratio < goal),
  };
}

async function idleBytes(program: string, dataFolder: string, row: string, idleMs: number): Promise<number> {
  const running = await startDriven(program, dataFolder);
  try {
    await running.window.locator(row).first().waitFor();
    await pause(idleMs);
    return treeOf(running.app.process().pid ?? 0).reduce((sum, pid) => sum + pssOf(pid), 0);
  } finally {
    await running.close();
  }
}

/** A process and all that it started. */
function treeOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s+(\d+)/m.exec(readProc(name, 'status'))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const known of tree) for (const [pid, parent] of parents) if (parent === known) tree.push(pid);
  return tree;
}

/** Its own memory and its share of what it has in common with others. */
const pssOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(readProc(String(pid), 'smaps_rollup'))?.[1] ?? 0) * 1024;

/** Empty where the process has gone meanwhile. */
function readProc(pid: string, name: string): string {
  try {
    return readFileSync(path.join('/proc', pid, name), 'utf8');
  } catch {
    return '';
  }
}

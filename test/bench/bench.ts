import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay, startVirtualDisplay } from '../../.toolchain/electron-runtime.mjs';
import { summaryOf, tableOf, type ActRow } from './act-row.ts';
import { benchBook, plantBook, type BenchSize } from './bench-book.ts';
import { startSession } from './bench-session.ts';
import { measureColdStart } from './cold-start.ts';
import { measureMemory } from './idle-memory.ts';
import { measureImport } from './import-speed.ts';
import { listKinds, measureKeys } from './key-speed.ts';
import { measureLog, measureQuickLog } from './log-speed.ts';
import { measureQuickWindow } from './quick-speed.ts';
import { measureSearch } from './search-speed.ts';
import { measureSweep } from './sweep-speed.ts';
import { measureToday } from './today-speed.ts';

/* `npm run bench`: the acts that a user waits for, each beside what the bare machine needs in the same run.
   `--quick` takes fewer readings; `--absurd` repeats it on the absurd book; `--only WORD` measures some acts alone. */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    absurd: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const rounds = options.quick
  ? { start: 3, log: 6, keys: 4, search: 3, today: 6, memory: 1, idleMs: 5000 }
  : { start: 9, log: 20, keys: 12, search: 10, today: 20, memory: 3, idleMs: 10_000 };

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const wants = (part: string): boolean => options.only === undefined || part.includes(options.only);

async function benchOn(size: BenchSize): Promise<void> {
  const book = await benchBook(size);
  const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-bench-'));
  try {
    const rows: ActRow[] = [];
    if (wants('start')) rows.push(await measureColdStart(book, folder, rounds.start));
    let kinds = '';
    if (['log', 'keys', 'search', 'today', 'sweep', 'import'].some(wants)) {
      const floorBook = plantBook(book, path.join(folder, 'floor'));
      const session = await startSession(book, folder);
      try {
        if (wants('log')) rows.push(await measureLog(session, floorBook, rounds.log));
        if (wants('log')) rows.push(await measureQuickLog(session, rounds.log));
        if (wants('log')) rows.push(await measureQuickWindow(session, rounds.log));
        if (wants('keys')) {
          const keys = await measureKeys(session, folder, rounds.keys);
          rows.push(keys.row);
          kinds = listKinds(keys.kinds);
        }
        if (wants('search')) rows.push(await measureSearch(session, floorBook, rounds.search));
        if (wants('today')) rows.push(...(await measureToday(session, floorBook, rounds.today)));
        if (wants('sweep')) rows.push(await measureSweep(session, folder));
        if (wants('import')) rows.push(await measureImport(session, folder, floorBook));
      } finally {
        await session.close();
      }
    }
    if (wants('EBR')) rows.push(ebr);
    if (wants('memory')) rows.push(await measureMemory(book, folder, rounds.memory, rounds.idleMs));
    say(`\nThe ${size} book on ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the end:\n`);
    say(tableOf(rows));
    if (kinds !== '') say(`\nKeys to paint, by kind:\n${kinds}`);
    say(`\n${summaryOf(rows)}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const ebr: ActRow = {
  act: 'EBR PDF from click to file',
  goal: 'under 2 s',
  measured: 'comes with the EBR issue',
  floor: '',
  ratio: null,
  verdict: 'not built',
};

const screen = hasDisplay() ? undefined : await startVirtualDisplay();
if (screen) process.env['DISPLAY'] = screen.display;
try {
  await benchOn('stress');
  if (options.absurd) await benchOn('absurd');
} finally {
  screen?.stop();
}

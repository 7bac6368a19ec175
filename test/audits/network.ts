import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  electronRuntime,
  hasDisplay,
  repositoryFolder,
  startVirtualDisplay,
} from '../../.toolchain/electron-runtime.mjs';
import { traceNetwork } from './network-trace.ts';
import { workForMinutes } from './network-work.ts';

/** The long form of the network test: `npm run audit:network -- --minutes 10`. Ends with 1 when anything was asked. */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes must be a number above 0.');

const screen = hasDisplay() ? undefined : await startVirtualDisplay();
const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-network-'));
const { executable, args, version } = electronRuntime();
const inherited = Object.entries(process.env).filter(
  (entry): entry is [string, string] => entry[1] !== undefined && !/^(?:NODE_|ELECTRON_|npm_)/.test(entry[0]),
);
let rounds = 0;
try {
  const trace = await traceNetwork({
    executable,
    args: [process.env['BELLWETHER_APP_FOLDER'] ?? repositoryFolder, ...args],
    env: { ...Object.fromEntries(inherited), ...screen?.env },
    folder,
    work: async (page, files) => {
      rounds = await workForMinutes(page, files, minutes);
    },
  });
  const lines = [
    `Electron ${version}, ${minutes} min, ${rounds} rounds of work.`,
    `Calls to the network: ${trace.calls.length}. Unsent probes of Chromium: ${trace.probes}.`,
    ...trace.calls.slice(0, 50),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = trace.calls.length === 0 && trace.exitCode === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  screen?.stop();
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killRun } from './kill-run.ts';

/* The long form of the kill test: `npm run audit:kills -- 500`; `-- 200 note` writes into a note. Ends with 1 when anything was lost. */

const kills = Number(process.argv[2] ?? 500);
const into = process.argv.includes('note') ? 'a note' : 'logs';
const seed = Number(process.argv.slice(3).find((word) => word !== 'note') ?? Date.now() % 1_000_000);
const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-kills-'));
process.stdout.write(`${kills} kills, seed ${seed}\n`);
try {
  const report = await killRun({
    kills,
    folder,
    seed,
    into,
    onKill: (done, { acknowledged, lost, lostDrafts, damage }) => {
      if (done % 10 === 0 || lost.length + lostDrafts.length + damage.length > 0) {
        process.stdout.write(
          `${done} kills: ${acknowledged / 6} logs acknowledged, ${lost.length} lost; drafts lost ${lostDrafts.length}; damage ${damage.length}\n`,
        );
      }
    },
  });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = report.lost.length + report.lostDrafts.length + report.damage.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}

import { expect, test } from 'vitest';
import { killRun } from '../audits/kill-run.ts';
import { temporaryFolder } from './electron-app.ts';

test('fifteen kills at random moments lose no log whose dialog closed, no draft by more than a second, and no book', async () => {
  const report = await killRun({ kills: 15, folder: temporaryFolder(), seed: 20_261_124 });
  expect(report.lost).toEqual([]);
  expect(report.lostDrafts).toEqual([]);
  expect(report.damage).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(0);
}, 240_000);

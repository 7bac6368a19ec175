import { expect, test } from 'vitest';
import { killRun } from '../audits/kill-run.ts';
import { temporaryFolder } from './electron-app.ts';

test('fifteen kills at random moments while a note is written lose at most its last second', async () => {
  const report = await killRun({ kills: 15, folder: temporaryFolder(), seed: 20_261_125, into: 'a note' });
  expect(report.kills).toBe(15);
  expect(report.lostDrafts).toEqual([]);
  expect(report.damage).toEqual([]);
}, 240_000);

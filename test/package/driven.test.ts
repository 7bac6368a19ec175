import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { electronArguments } from '../../.toolchain/electron-runtime.mjs';
import { walk } from '../../.toolchain/walk.mjs';
import { appEnvironment, temporaryFolder } from '../e2e/electron-app.ts';
import { copyForDriving } from './packaged-app.ts';

test('the main job can be done in the packaged app: sample book, import, log, look', { timeout: 180_000 }, async () => {
  const pictures = path.join(temporaryFolder(), 'pictures');
  const told: string[] = [];
  const count = await walk({
    executable: await copyForDriving(),
    args: electronArguments(),
    env: appEnvironment(),
    pictures,
    tell: (sentence) => told.push(sentence),
  });
  expect(told).toHaveLength(4);
  expect(readdirSync(pictures)).toHaveLength(count);
});

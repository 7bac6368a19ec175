import { expect, test } from 'vitest';
import { traceNetwork } from '../audits/network-trace.ts';
import { workForMinutes } from '../audits/network-work.ts';
import { appCommand, appEnvironment, temporaryFolder } from './electron-app.ts';

test.skipIf(process.platform !== 'linux')(
  'at work for a while, the app asks nothing of the network',
  { timeout: 180_000 },
  async () => {
    const { executable, args } = appCommand();
    const trace = await traceNetwork({
      executable,
      args,
      env: appEnvironment(),
      folder: temporaryFolder(),
      work: async (page, files) => void (await workForMinutes(page, files, 0.4)),
    });
    expect(trace.calls).toEqual([]);
    expect(trace.exitCode).toBe(0);
  },
);

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { extractFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../e2e/electron-app.ts';
import { copyOfPackage, executableIn, packagedExecutable } from './packaged-app.ts';
import { makeOrdinaryUser, startPackaged } from './start-packaged.ts';

/** Whether anything listens on a port of this machine. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

test('the fuses are set as a closed app needs them', async () => {
  const wire = await getCurrentFuseWire(packagedExecutable);
  const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE;
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    inspect: false,
    asarIntegrity: true,
    onlyFromAsar: true,
    ownSnapshot: false,
    filePrivileges: false,
  });
});

test('it starts as an ordinary user, inside its sandbox, and --inspect opens no port', async () => {
  const port = 39_229;
  const user = makeOrdinaryUser();
  // The checkout may lie where only its owner can go.
  const executable = user === undefined ? packagedExecutable : executableIn(copyOfPackage());
  const run = startPackaged(executable, { args: [`--inspect=${port}`], ...(user === undefined ? {} : { user }) });
  await run.usable;
  expect(await listens(port)).toBe(false);
  expect(run.output()).not.toContain('Debugger listening');
});

test('ELECTRON_RUN_AS_NODE and NODE_OPTIONS do not make a Node of it', async () => {
  const folder = temporaryFolder();
  const marker = path.join(folder, 'was-run');
  const script = path.join(folder, 'script.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'run')`);
  const run = startPackaged(packagedExecutable, {
    args: [script],
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` },
  });
  await run.usable;
  expect(existsSync(marker)).toBe(false);
});

test('an app folder beside the archive is not loaded', async () => {
  const copy = copyOfPackage();
  const marker = path.join(temporaryFolder(), 'was-run');
  const intruder = path.join(copy, 'resources', 'app');
  mkdirSync(intruder);
  writeFileSync(path.join(intruder, 'package.json'), '{"name":"intruder","main":"main.js"}');
  writeFileSync(path.join(intruder, 'main.js'), `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'run')`);
  await startPackaged(executableIn(copy)).usable;
  expect(existsSync(marker)).toBe(false);
});

test('only what runs is shipped', () => {
  const resources = path.join(path.dirname(packagedExecutable), 'resources');
  const unpacked = readdirSync(path.join(resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true });
  expect(readdirSync(resources).toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
  const foreign = unpacked
    .filter((entry) => entry.isFile() && entry.name.endsWith('.node'))
    .map(({ name }) => name)
    .filter((name) => !['better_sqlite3.node', `${process.platform}-${process.arch}.node`].includes(name));
  expect(foreign).toEqual([]);
});

test('what others wrote goes out with its terms', () => {
  const archive = path.join(path.dirname(packagedExecutable), 'resources', 'app.asar');
  const text = (file: string): string => extractFile(archive, file).toString('utf8');
  expect(text('LICENSE')).toContain('MIT License');
  expect(text('licenses/inter/LICENSE')).toContain('SIL OPEN FONT LICENSE');
  expect(text('out/renderer/licenses.md')).toMatch(/^## react-dom /m);
  expect(text('out/main/licenses.md')).toMatch(/^## kysely /m);
});

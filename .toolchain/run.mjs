/**
 * Every npm script starts here: brings Node 24, then runs `commands/<name>.mjs` on it.
 * Needs nothing but a Node from version 18 on.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure, runToExitCode } from './failure.mjs';
import { toolchainFolder } from './places.mjs';
import { runAttached } from './run-program.mjs';
import { ensureNode } from './set-up/node.mjs';

await runToExitCode(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const script = join(toolchainFolder, 'commands', `${name}.mjs`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
    const known = readdirSync(join(toolchainFolder, 'commands')).map((file) => file.replace(/\.mjs$/, ''));
    throw new Failure(`There is no command "${name}". Known commands: ${known.join(', ')}.`);
  }
  const node = await ensureNode();
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  return runAttached(node, [script, ...args], { env: { ...process.env, PATH } });
});

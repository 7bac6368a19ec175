import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';

/** Before the tests of the package: the package, made of the code as it is now. */
export function setup(): void {
  const script = path.join(repositoryFolder, '.toolchain', 'commands', 'package.mjs');
  execFileSync(process.execPath, [script], { cwd: repositoryFolder, stdio: ['ignore', 'inherit', 'inherit'] });
}

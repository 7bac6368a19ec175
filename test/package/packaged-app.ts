import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { onTestFinished } from 'vitest';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';

const packageFolder = path.join(repositoryFolder, 'dist', 'linux-unpacked');

/** The program in a folder of the packaged app. */
export const executableIn = (folder: string): string => path.join(folder, 'bellwether');

/** The package as it was made, untouched. */
export const packagedExecutable = executableIn(packageFolder);

/** A copy that every user may read, for the time of one test. */
export function copyOfPackage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));
  chmodSync(folder, 0o755);
  const copy = path.join(folder, 'app');
  // Unlike Node's own copying it keeps holes and shares what the file system can share.
  execFileSync('cp', ['--recursive', '--reflink=auto', packageFolder, copy]);
  return copy;
}

/** A copy that differs in the one fuse which lets a test attach. */
export async function copyForDriving(): Promise<string> {
  const executable = executableIn(copyOfPackage());
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  return executable;
}

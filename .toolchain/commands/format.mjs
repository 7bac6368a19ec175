/** `npm run format`: writes every file as the format check wants it; with paths, only those. */
import { formatAll, tool } from '../checks.mjs';
import { runToExitCode } from '../failure.mjs';
import { ensureDependencies } from '../set-up/dependencies.mjs';

await runToExitCode(async () => {
  await ensureDependencies();
  const paths = process.argv.slice(2);
  return paths.length > 0 ? tool('oxfmt', paths) : formatAll();
});

/** `npm run lint`: the linter and the search for dead code. */
import { runSuites } from '../run-suites.mjs';

await runSuites((name) => name === 'lint' || name === 'dead code');

/** `npm run typecheck`: the types of every folder. */
import { runSuites } from '../run-suites.mjs';

await runSuites((name) => name.startsWith('types: '));

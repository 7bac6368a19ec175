/** `npm run bench`: the table of speeds, each beside its floor. */
import { runWithApp } from '../run-with-app.mjs';

await runWithApp('test/bench/bench.ts');

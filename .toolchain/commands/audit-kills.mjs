/** `npm run audit:kills`: the long form of the kill test (`-- 500`). */
import { runWithApp } from '../run-with-app.mjs';

await runWithApp('test/audits/kills.ts');

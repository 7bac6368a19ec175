/** `npm run audit:network`: the long form of the network test (`-- --minutes 10`). */
import { runWithApp } from '../run-with-app.mjs';

await runWithApp('test/audits/network.ts');

/** `npm run shots`: photographs of every screen, into `out/shots/`. */
import { runWithApp } from '../run-with-app.mjs';

await runWithApp('test/shots/shots.ts');

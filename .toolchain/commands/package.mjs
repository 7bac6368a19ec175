/**
 * `npm run package`: the app as users get it, into `dist/`. Without more words the plain folder for this
 * system (`dist/linux-unpacked`); `npm run package -- --linux deb` or `-- --win nsis` for what is installed.
 */
import { runToExitCode } from '../failure.mjs';
import { packageApp } from '../package-app.mjs';

await runToExitCode(() => packageApp(process.argv.slice(2)));

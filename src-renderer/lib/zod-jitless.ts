import { config } from 'zod';

// zod compiles its checks with `new Function`, which the page's policy forbids; without it, it does not try.
config({ jitless: true });

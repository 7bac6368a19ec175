import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The oldest runtime the app must run on: Electron 33, which is Node 20.18 and Chromium 130.
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';
// What others wrote goes out with the terms it is under.
const LICENSES = { fileName: 'licenses.md' };

export default defineConfig({
  main: {
    build: {
      target: NODE,
      minify: true,
      sourcemap: false,
      license: LICENSES,
      rolldownOptions: {
        // The command line is an entry of its own: it runs on plain Node, without Electron. So is the worker thread.
        input: {
          index: 'src-main/index.ts',
          cli: 'src-main/cli/index.ts',
          'book-worker': 'src-main/storage/book-worker.ts',
        },
        // All in one folder, so that the worker is found beside whatever asks for it.
        output: { format: 'es', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        input: { index: 'src-main/preload/index.ts' },
        // A sandboxed page can only be given a CommonJS preload.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    publicDir: false,
    plugins: [react()],
    build: {
      target: CHROMIUM,
      minify: true,
      sourcemap: false,
      license: LICENSES,
      // An inlined font is a data: address, which the content policy refuses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The small window is a page of its own, so that it carries nothing of the screens it never shows.
      rolldownOptions: { input: { index: 'src-renderer/index.html', quick: 'src-renderer/quick.html' } },
    },
  },
});

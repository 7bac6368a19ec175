import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const patience = { testTimeout: 60_000, hookTimeout: 90_000 };
/** One real app at a time: windows share the focus, and two starts would disturb each other's clocks. */
const oneByOne = { fileParallelism: false, maxWorkers: 1, retry: 0 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{renderer,e2e,package}/**'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/renderer/ui/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'electron',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/virtual-screen.ts'],
          ...patience,
          ...oneByOne,
        },
      },
      {
        root,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/e2e/virtual-screen.ts', 'test/package/make-package.ts'],
          ...patience,
          ...oneByOne,
        },
      },
    ],
  },
});

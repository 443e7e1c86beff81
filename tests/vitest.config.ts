import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vitest/config';
import { root } from '../shared/build/root.mjs';

/**
 * Two projects: `node` (*.test.ts) for rules, protocol, store and server, `dom` (*.test.tsx) for
 * screens in happy-dom. The journeys in a real browser belong to Playwright.
 */

const setupFiles = ['tests/support/quiet-console.ts'];

export default defineConfig({
  root,
  plugins: [preact(), textFiles()],
  test: {
    // Both cores: many tests wait for a process or a disk.
    maxWorkers: 2,
    // Some tests run a whole tool; two cores may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What is waited for may come late there; only a failure takes so long.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/journeys/**'],
          setupFiles: [...setupFiles, 'tests/support/no-network.ts'],
        },
      },
    ],
  },
});

/** SQL and CSV files come in as text, as in the server's bundle. */
function textFiles(): Plugin {
  return {
    name: 'text-files',
    transform: (code, id) =>
      /\.(sql|csv)$/.test(id) ? { code: `export default ${JSON.stringify(code)}` } : undefined,
  };
}

import { beforeEach } from 'vitest';

/**
 * A test that knocks at the network fails, also where its screen takes a failed request for a missing line and says
 * nothing: `quiet-console` hears the complaint. A test gives its own `fetch` with `vi.stubGlobal`.
 */
beforeEach(() => {
  globalThis.fetch = (asked) => {
    console.error(`Nothing answers ${String(asked)} in this test.`);
    return Promise.reject(new TypeError('no network in a test'));
  };
});

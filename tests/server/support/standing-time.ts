import { onTestFinished, vi } from 'vitest';

/**
 * The machine's date and its timers stand still until the test ends, or moves them (`vi`): what counts within some
 * seconds counts the same on a slow machine. Before the office starts; its wires go on. `expect.poll` and `vi.waitFor`
 * move that time with each look, so such a test waits for events.
 */
export function letTimeStand(): void {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

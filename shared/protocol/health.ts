/** How the office is doing: `GET /api/health` (SPEC H1, X3, X4, X6). */
import type { Text } from './text.ts';

/** `no-room`: nothing can be written until there is room on the disk. `damaged`: the memory, or a check of it, does not hold. */
export type MemoryStatus = 'ok' | 'no-room' | 'damaged';

export interface HealthNow {
  readonly status: MemoryStatus;
  readonly office: Text | null;
  /** The newest event; null when the memory cannot be read. */
  readonly seq: number | null;
  readonly version: string;
  /** Office time, ms. */
  readonly at: number;
  /** `far-ahead`: the server's own clock was set more than three days ahead, and is not followed (SPEC X6). */
  readonly clock: 'ok' | 'far-ahead';
  /** The newest check of the whole memory: when, up to which event, how many things did not hold. */
  readonly checked: { readonly at: number; readonly seq: number; readonly problems: number } | null;
}

import { isDeepStrictEqual } from 'node:util';
import type { Store } from '../../../server/store/store.ts';
import type { Finding } from './found.ts';

/** Whether an office's tables and its state are what its journal makes them (SPEC J3). */

/** Verifies all, makes the tables again and compares the states. @param store must be one that may be written */
export function sameAfterRebuild(store: Store, finding: Finding): void {
  for (const { what, row } of store.verify()) finding.wrong.push(`verify: ${what}, ${row}`);
  const before = store.stateAt();
  store.rebuild();
  finding.unless(
    isDeepStrictEqual(plain(before), plain(store.stateAt())),
    () => 'The state is another one after the tables were made again.',
  );
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

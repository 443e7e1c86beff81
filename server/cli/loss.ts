import { existsSync } from 'node:fs';
import { asUnusable } from '../store/database.ts';
import { openStore, type Store } from '../store/store.ts';
import { UnusableFile } from '../store/unusable-file.ts';

/** What putting a backup in the place of the present memory would cost. */
export type Loss =
  /** `events`: so many of the present journal are not in the backup. `isOther`: not one of them is. */
  | {
      readonly status: 'known';
      readonly here: number;
      readonly events: number;
      readonly isOther: boolean;
    }
  | { readonly status: 'no-present' }
  | { readonly status: 'unreadable' };

/** Compares the present memory with a sound copy of the backup. */
export function lossOf(present: string, copy: string): Loss {
  if (!existsSync(present)) return { status: 'no-present' };
  const backup = openStore(copy, { readOnly: true });
  try {
    return compared(present, backup);
  } finally {
    backup.close();
  }
}

function compared(present: string, backup: Store): Loss {
  try {
    const store = openStore(present, { readOnly: true });
    try {
      const { seq: here } = store.head();
      const common = lastCommon(store, backup);
      return { status: 'known', here, events: here - common, isOther: common === 0 && here > 0 };
    } finally {
      store.close();
    }
  } catch (error) {
    if (asUnusable(present, error) instanceof UnusableFile) return { status: 'unreadable' };
    throw error;
  }
}

/** Two journals that agree in one row agree in all before it: the last such row is found by halving. */
function lastCommon(one: Store, other: Store): number {
  let agree = 0;
  let differ = Math.min(one.head().seq, other.head().seq) + 1;
  while (differ - agree > 1) {
    const middle = Math.floor((agree + differ) / 2);
    if (hashAt(one, middle) === hashAt(other, middle)) agree = middle;
    else differ = middle;
  }
  return agree;
}

function hashAt(store: Store, seq: number): string | undefined {
  const [row] = store.read(seq - 1);
  return row?.hash;
}

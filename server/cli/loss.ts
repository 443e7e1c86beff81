import { existsSync } from 'node:fs';
import { type ReplacedMemory, readReplaced } from '../store/replaced-memory.ts';
import { openStore, type Store } from '../store/store.ts';
import { UnusableFile } from '../store/unusable-file.ts';
import { type Kept, keptOf } from './carry-over.ts';

/** What putting a backup in the place of the present memory would cost. */
export type Loss =
  /**
   * `events`: so many of the present journal are not in the backup. `isOther`: not one of them is. `isOlder`: an older
   * version has written it. `kept`: what is carried over; null out of another journal, which knows nothing of this one.
   */
  | {
      readonly status: 'known';
      readonly here: number;
      readonly events: number;
      readonly isOther: boolean;
      readonly isOlder: boolean;
      readonly kept: Kept | null;
    }
  | { readonly status: 'no-present' }
  | { readonly status: 'unreadable'; readonly problem: Unreadable };

type Unreadable = Exclude<UnusableFile['problem'], 'no-room'>;

/** Compares the present memory with a sound copy of the backup. */
export function lossOf(present: string, copy: string): Loss {
  if (!existsSync(present)) return { status: 'no-present' };
  const backup = openStore(copy, { readOnly: true });
  try {
    return readReplaced(present, (memory) => compared(memory, backup));
  } catch (error) {
    if (!(error instanceof UnusableFile) || error.problem === 'no-room') throw error;
    return { status: 'unreadable', problem: error.problem };
  } finally {
    backup.close();
  }
}

function compared(present: ReplacedMemory, backup: Store): Loss {
  const { isOlder } = present;
  const { seq: here } = present.head();
  const common = lastCommon(present, backup);
  const isOther = common === 0 && here > 0;
  const kept = isOther ? null : keptOf(present, common);
  return { status: 'known', here, events: here - common, isOther, isOlder, kept };
}

type Journal = Pick<Store, 'head' | 'read'>;

/** Two journals that agree in one row agree in all before it: the last such row is found by halving. */
function lastCommon(one: Journal, other: Journal): number {
  let agree = 0;
  let differ = Math.min(one.head().seq, other.head().seq) + 1;
  while (differ - agree > 1) {
    const middle = Math.floor((agree + differ) / 2);
    if (hashAt(one, middle) === hashAt(other, middle)) agree = middle;
    else differ = middle;
  }
  return agree;
}

function hashAt(journal: Journal, seq: number): string | undefined {
  const [row] = journal.read(seq - 1);
  return row?.hash;
}

import { randomUUID } from 'node:crypto';
import { type Actor, CONSOLE } from '#shared/domain/access.ts';
import { decideConfirmation } from '#shared/domain/decide-batch.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Office } from '../office/office.ts';
import type { WaitingList } from '../store/batches-waiting.ts';
import type { Store } from '../store/store.ts';

/** A second person lets a list count (SPEC R18). */

export type Refused = Extract<Answer, { outcome: 'refused' }>['reason'];

/** Rows written down with one command: so few that nobody in the hall waits for them. */
const ROWS_AT_ONCE = 250;

/**
 * Writes the rows of a waiting list down, some at a time, and then that it counts: before that last word none of them
 * does. Where it was interrupted it may be done again, by whomever: what is written down waits no more.
 * @returns null when it counts, else why not: `same-person`, `batch-unknown`, `not-allowed`
 * @throws NotWritten when the disk fails; the rest waits on
 */
export async function confirmList(
  office: Office,
  { batches }: Pick<Store, 'batches'>,
  by: Actor,
  batch: string,
): Promise<Refused | null> {
  const list = batches.waiting.of(batch);
  const file = office.state().office;
  if (!list || !file) return 'batch-unknown';
  // Asked before anything is written down; the same rule decides again at the end.
  const allowed = decideConfirmation(file, wordFor(list, office), { by, batch: null });
  if (!allowed.accepted) return allowed.reason;
  for (;;) {
    const placed = batches.waiting.rows(batch, 0, ROWS_AT_ONCE);
    const [next] = placed;
    if (!next) break;
    const rows = placed.map(({ row }) => row);
    const part = { type: 'add-batch-rows', batch, first: next.n, rows } as const;
    const answer = await office.command(CONSOLE, { id: randomUUID(), at: office.now(), ...part });
    if (answer.outcome === 'refused') return answer.reason;
  }
  const answer = await office.command(by, wordFor(list, office));
  return answer.outcome === 'refused' ? answer.reason : null;
}

function wordFor(list: WaitingList, office: Pick<Office, 'now'>) {
  const { batch, channel, listHash, scale, enteredBy, rows, from, to, leftOut, doublets } = list;
  const about = { batch, channel, listHash, scale, enteredBy, rows, from, to, leftOut, doublets };
  return { id: randomUUID(), at: office.now(), type: 'confirm-batch', ...about } as const;
}

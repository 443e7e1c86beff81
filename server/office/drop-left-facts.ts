import { randomUUID } from 'node:crypto';
import type { Actor } from '#shared/domain/access.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';

/** An administrator drops what a device had left: it is gone, and the journal says by whom and how much (SPEC O8, A16). */

export type Dropped =
  | { readonly ok: true; readonly dropped: number }
  | {
      readonly ok: false;
      readonly error: 'not-found' | Extract<Answer, { outcome: 'refused' }>['reason'];
    };

/**
 * Drops all that waits of a device now; what is brought in meanwhile waits on. `fault` where part of it was let in or
 * dropped meanwhile: nothing is dropped then.
 * @throws NotWritten when the disk fails; all of it waits on
 */
export async function dropLeftFacts(
  office: Office,
  store: Pick<Store, 'leftFacts'>,
  by: Actor,
  device: string,
): Promise<Dropped> {
  const count = store.leftFacts.all(device).length;
  if (count === 0) return { ok: false, error: 'not-found' };
  const said = { id: randomUUID(), at: office.now(), type: 'drop-facts', device, count } as const;
  const answer = await office.command(by, said);
  return answer.outcome === 'accepted'
    ? { ok: true, dropped: count }
    : { ok: false, error: answer.reason };
}

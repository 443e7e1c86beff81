import { randomUUID } from 'node:crypto';
import type { Actor } from '#shared/domain/access.ts';
import type { Fault } from '#shared/protocol/messages.ts';
import type { RefusalReason } from '#shared/domain/vocabulary.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';

/** Forgets what was written in feedback, how to reach its writer, and every letter between; that it came stays (SPEC Y1, J4). */

/**
 * Writes down that it is forgotten, then forgets it for good. Done again it forgets what a first time cut short has left.
 * @returns null when it is done, else why not
 */
export async function forgetFeedback(
  office: Pick<Office, 'command' | 'now'>,
  { feedback, forgetText }: Pick<Store, 'feedback' | 'forgetText'>,
  by: Actor,
  name: string,
): Promise<RefusalReason | Fault | null> {
  const wish = { id: randomUUID(), at: office.now(), type: 'forget-feedback' } as const;
  const answer = await office.command(by, { ...wish, feedback: name });
  if (answer.outcome === 'refused') return answer.reason;
  for (const text of feedback.texts(name)) forgetText(text);
  return null;
}

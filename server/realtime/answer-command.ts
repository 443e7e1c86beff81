import type { Answer } from '#shared/protocol/messages.ts';
import { readableId } from '#shared/protocol/parse.ts';
import type { Logger } from '../logger.ts';
import type { Actors } from '../office/actors.ts';
import { ask } from '../office/ask.ts';
import { NotWritten } from '../office/not-written.ts';
import type { Office } from '../office/office.ts';
import type { PaceOfSenders } from '../office/pace-of-senders.ts';
import { StoreTrouble } from '../store/trouble.ts';

/** What a command gets for an answer that came over a line. */

/** Largest message that is meant to come, bytes. */
const LARGEST_MESSAGE = 64 * 1024;

/** Answers one command; never rejects. */
export type AnswerCommand = (tokenHash: string, raw: unknown) => Promise<Answer>;

/** Answers the commands of an office's lines. */
export function answering(
  office: Office,
  actors: Actors,
  senders: Pick<PaceOfSenders, 'commands'>,
  logger: Pick<Logger, 'error'>,
): AnswerCommand {
  return async (tokenHash, raw) => {
    try {
      // Asked each time: a session may have ended, a device been revoked, since the line was opened.
      const actor = actors.byHash(tokenHash);
      if (!actor) return faulty(raw, 'unknown-token');
      const waitSeconds = await senders.commands(actor, 1);
      if (waitSeconds !== null) return faulty(raw, 'too-many');
      const given = await ask(office, actor, raw);
      const unread = given.outcome === 'refused' && given.reason === 'wrong-shape';
      return unread && isTooLarge(raw) ? faulty(raw, 'too-large') : given;
    } catch (error) {
      if (error instanceof NotWritten) return faulty(raw, error.reason);
      if (!(error instanceof StoreTrouble)) logger.error({ err: error }, 'A command failed.');
      return faulty(raw, 'fault');
    }
  };
}

/** A message in which one string is longer than everything that is meant to come. */
function isTooLarge(raw: unknown): boolean {
  return (JSON.stringify(raw)?.length ?? 0) > LARGEST_MESSAGE;
}

function faulty(
  raw: unknown,
  reason: 'unknown-token' | 'too-large' | 'too-many' | 'no-room' | 'fault',
): Answer {
  return { id: readableId(raw), outcome: 'refused', reason };
}

import { resultOf } from '#shared/domain/result.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Journal } from './journal.ts';
import type { Answered } from './refusals.ts';

/** The answer that a command had which was accepted, made again from its events; null where there are none. */
export function acceptedAnswer(journal: Journal, by: string, id: string): Answered | null {
  const rows = journal.ofCommand(by, id);
  const last = rows.at(-1);
  if (!last) return null;
  const result = resultOf(rows.map((row) => row.event));
  const answer: Answer = { id, outcome: 'accepted', seq: last.seq, result };
  return { payloadHash: last.payloadHash, answer };
}

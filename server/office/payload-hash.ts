import { hash } from 'node:crypto';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Command } from '#shared/domain/commands.ts';

/** What tells a command sent again from another one under the same id. */

/**
 * SHA-256, hex, over the command's canonical JSON. A free text goes in by its length alone: the journal keeps
 * this hash for ever, and a short text could be guessed from it (SPEC O3, J4).
 */
export function payloadHash(command: Command): string {
  const free = freeTextOf(command);
  return hash('sha256', canonicalJson(free ? { ...command, ...lengthOf(free) } : command), 'hex');
}

/** The free text a command carries; null when it has none, or an empty one. */
export function freeTextOf(command: Command): { member: string; text: string } | null {
  if ((command.type === 'give-rating' || command.type === 'change-rating') && command.comment) {
    return { member: 'comment', text: command.comment };
  }
  const isReasoned = command.type === 'finish-visit' || command.type === 'record-visit';
  if (isReasoned && command.reason) {
    return { member: 'reason', text: command.reason };
  }
  return null;
}

function lengthOf({ member, text }: { member: string; text: string }): Record<string, number> {
  return { [member]: text.length };
}

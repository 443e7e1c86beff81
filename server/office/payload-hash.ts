import { hash } from 'node:crypto';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Command, CommandOf } from '#shared/domain/commands.ts';

/** What tells a command sent again from another one under the same id. */

/**
 * SHA-256, hex, over the command's canonical JSON. A free text goes in by its length alone: the journal keeps
 * this hash for ever, and a short text could be guessed from it (SPEC O3, J4).
 */
export function payloadHash(command: Command): string {
  if (command.type === 'add-batch-rows') return hashOfRows(command);
  const lengths = freeTextsOf(command).map(({ member, text }) => [member, text.length] as const);
  return hash('sha256', canonicalJson({ ...command, ...Object.fromEntries(lengths) }), 'hex');
}

/** A free text and the member of the command that bears it. */
export interface FreeText {
  readonly member: string;
  readonly text: string;
}

/** The first free text a command carries; null when it has none, or an empty one. */
export function freeTextOf(command: Command): FreeText | null {
  return freeTextsOf(command)[0] ?? null;
}

/** Every free text a command carries, in the order in which they are sealed; empty ones are none. */
export function freeTextsOf(command: Command): readonly FreeText[] {
  switch (command.type) {
    case 'give-rating':
    case 'change-rating':
      return textIn('comment', command.comment);
    case 'finish-visit':
    case 'record-visit':
      return textIn('reason', command.reason);
    case 'take-feedback':
      return [...textIn('text', command.text), ...textIn('contact', command.contact)];
    case 'handle-feedback':
      return textIn('text', command.text);
    case 'move-finding':
      return textIn('note', command.note);
    case 'add-batch-rows':
      return command.rows.flatMap(({ comment }) => textIn('rows', comment ?? undefined));
    default:
      return [];
  }
}

function hashOfRows(command: CommandOf<'add-batch-rows'>): string {
  const rows = command.rows.map((row) => ({ ...row, comment: row.comment?.length ?? null }));
  return hash('sha256', canonicalJson({ ...command, rows }), 'hex');
}

function textIn(member: string, text: string | undefined): readonly FreeText[] {
  return text ? [{ member, text }] : [];
}

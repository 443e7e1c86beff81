import type { Actor } from '#shared/domain/access.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import type { Office } from './office.ts';

/** Reads what came over a wire and has it answered: one way for HTTP and socket. @throws NotWritten */
export function ask(office: Office, actor: Actor, raw: unknown): Promise<Answer> {
  const parsed = parseCommand(raw);
  return parsed.ok ? office.command(actor, parsed.command) : Promise.resolve(parsed.answer);
}

/** The one place where what came over the wire becomes a command, or is told what is wrong with it. */
import * as v from 'valibot';
import { COMMAND_TYPES, type Command, commandSchema } from './commands.ts';
import type { Answer } from './messages.ts';

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly answer: Extract<Answer, { outcome: 'refused' }> };

/** Reads one command: the command, or the refusal `unknown-command` or `wrong-shape` with the path of what is wrong (SPEC A7). */
export function parseCommand(raw: unknown): Parsed {
  const result = v.safeParse(commandSchema, raw);
  if (result.success) return { ok: true, command: result.output };
  const id = readableId(raw);
  if (!COMMAND_TYPES.some((type) => type === member(raw, 'type'))) {
    return { ok: false, answer: { id, outcome: 'refused', reason: 'unknown-command' } };
  }
  const path = v.getDotPath(result.issues[0]) ?? '';
  return { ok: false, answer: { id, outcome: 'refused', reason: 'wrong-shape', path } };
}

/** The id of a message, whatever else is wrong with it; null when it bears none that an answer could carry. */
export function readableId(raw: unknown): string | null {
  const id = member(raw, 'id');
  return typeof id === 'string' && id.length <= 64 ? id : null;
}

function member(raw: unknown, key: string): unknown {
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;
}

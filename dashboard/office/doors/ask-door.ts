import type { RefusalReason } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Fault, FaultBody } from '#shared/protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { sendCommand } from '../office-doors.ts';

/** How the lead's sections knock at the office's doors: with the session's token, and with every no told by its reason. */

/** Who knocks: the desk, which also hears when its session is over. */
export type Caller = Pick<Desk, 'lead' | 'dismiss'>;

/** Why a door did not open; `unreachable` as well while a session ends, which the desk then shows. */
export type No = RefusalReason | Fault | 'unreachable';

export type DoorReply<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly why: No };

/** Knocks once. @param init method and body; JSON and bytes alike */
export function askDoor<T>(
  caller: Caller,
  address: string,
  init: RequestInit = {},
): Promise<DoorReply<T>> {
  return knock(caller, address, init, (response) => response.json());
}

/** Fetches a file. */
export function askFile(caller: Caller, address: string): Promise<DoorReply<Blob>> {
  return knock(caller, address, {}, (response) => response.blob());
}

async function knock<T>(
  caller: Caller,
  address: string,
  init: RequestInit,
  read: (response: Response) => Promise<T>,
): Promise<DoorReply<T>> {
  const token = caller.lead.peek()?.token;
  if (!token) return { ok: false, why: 'unreachable' };
  const headers = { ...init.headers, authorization: `Bearer ${token}` };
  const response = await fetch(address, { ...init, headers }).catch(() => null);
  if (!response) return { ok: false, why: 'unreachable' };
  if (response.ok) return { ok: true, body: await read(response) };
  if (response.status === 401) {
    caller.dismiss('signed-out');
    return { ok: false, why: 'unreachable' };
  }
  return { ok: false, why: await whyOf(response) };
}

/** What `askDoor` takes to send JSON. */
export function posted(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** Sends one command of the lead; null when it was accepted, else why not. */
export async function wish(caller: Caller, command: Command): Promise<No | null> {
  const token = caller.lead.peek()?.token;
  if (!token) return 'unreachable';
  const reply = await sendCommand(token, command);
  if (reply.ok) return reply.body.outcome === 'refused' ? reply.body.reason : null;
  if (reply.why === 'signed-out') caller.dismiss('signed-out');
  return 'unreachable';
}

/** A proxy in between may answer without the office's own words; a file that does not hold comes back with its problems. */
async function whyOf(response: Response): Promise<No> {
  if (response.status === 422) return 'office-inconsistent';
  const body: Partial<FaultBody> | null = await response.json().catch(() => null);
  return body?.error ?? 'unreachable';
}

/** What a phone asks the office, over HTTP alone: its ticket, the hall's queue, and what it has to tell. */
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import type { PublicQueue } from '#shared/domain/views.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { PHONE_HEADER, ROUTES } from '#shared/protocol/routes.ts';
import { phoneName } from './phone-id.ts';

/** `unknown`: the office does not know this ticket, or no longer; `unreachable`: it did not answer, or asks to wait. */
export type Asked<Body> =
  | { readonly status: 'ok'; readonly body: Body }
  | { readonly status: 'unknown' | 'unreachable' };

/** What became of a command: `later`: it is to be sent again; `refused`: it will never be taken. */
export type Told = 'told' | 'later' | 'refused';

export interface Doors {
  ticket(): Promise<Asked<TicketNow>>;
  /** `same`: nothing has changed since it was asked last. */
  queue(): Promise<Asked<PublicQueue> | { readonly status: 'same' }>;
  tell(command: Command): Promise<Told>;
}

/** An answer that takes longer is given up, ms. */
const PATIENCE_MS = 10_000;

/** The doors, with the token of one ticket. */
export function openDoors(token: string): Doors {
  const headers = { authorization: `Bearer ${token}` };
  let etag: string | null = null;

  async function ask(route: string, options: RequestInit = {}): Promise<Response | null> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    // A telephone without a network is no fault: it asks again.
    return fetch(route, { ...options, signal }).catch(() => null);
  }

  return {
    async ticket() {
      const name = phoneName();
      const own = name === null ? {} : { [PHONE_HEADER]: name };
      const response = await ask(ROUTES.ticket, { headers: { ...headers, ...own } });
      if (response?.ok) return { status: 'ok', body: await response.json() };
      return { status: response?.status === 401 ? 'unknown' : 'unreachable' };
    },
    async queue() {
      const seen = etag === null ? {} : { headers: { 'if-none-match': etag } };
      const response = await ask(ROUTES.queue, seen);
      if (response?.status === 304) {
        // Left unread, a browser breaks the request off and calls it failed.
        await response.text();
        return { status: 'same' };
      }
      if (!response?.ok) return { status: 'unreachable' };
      etag = response.headers.get('etag');
      return { status: 'ok', body: await response.json() };
    },
    async tell(command) {
      const response = await ask(ROUTES.commands, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ commands: [command] }),
      });
      if (!response?.ok) return response?.status === 403 ? 'refused' : 'later';
      const { answers }: { readonly answers: readonly Answer[] } = await response.json();
      const [answer] = answers;
      if (answer?.outcome === 'accepted') return 'told';
      return answer && !PASSING.includes(answer.reason) ? 'refused' : 'later';
    },
  };
}

/** Refusals that pass by themselves (SPEC O5, O7). */
const PASSING: readonly string[] = [
  'fault',
  'no-room',
  'too-many',
  'not-yet',
  'office-not-configured',
];

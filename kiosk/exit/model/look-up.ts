/** What a tablet at the exit asks the office about a number or a code (SPEC R15): nothing else tells it of a visit. */
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import type { VisitAsked } from '#shared/domain/visit-asked.ts';
import { ROUTES } from '#shared/protocol/routes.ts';

/** What came of it: a visit to ask about, or why there is none. */
export type Found =
  | Extract<VisitAsked, { readonly status: 'asks' }>
  | { readonly status: NotAsked };
export type NotAsked = Exclude<VisitAsked['status'], 'asks'> | 'unreachable' | 'too-many';

/** An answer that takes longer is given up, ms. */
const PATIENCE_MS = 8000;

/** Asks about a number, `A025`. @param token the device's own */
export async function lookUpNumber(token: string, number: string): Promise<Found> {
  const response = await ask(`${ROUTES.visits}/${number}`, token);
  if (!response?.ok) return { status: notAsked(response) };
  const found: VisitAsked = await response.json();
  return found;
}

/** Asks about the ticket whose code was scanned: with the code itself, as its holder would. */
export async function lookUpCode(code: string): Promise<Found> {
  const response = await ask(ROUTES.ticket, code);
  if (response?.status === 401) return { status: 'unknown' };
  if (!response?.ok) return { status: notAsked(response) };
  const { asks, rated }: TicketNow = await response.json();
  if (rated) return { status: 'rated' };
  return asks ? { status: 'asks', ask: asks.ask } : { status: 'not-ended' };
}

async function ask(address: string, token: string): Promise<Response | null> {
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  // Without a line there is no answer, and the screen says so.
  return fetch(address, { headers, signal }).catch(() => null);
}

function notAsked(response: Response | null): NotAsked {
  return response?.status === 429 ? 'too-many' : 'unreachable';
}

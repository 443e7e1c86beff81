import type { Answer } from '#shared/protocol/messages.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { ReportNow, ResultsNow } from '#shared/protocol/results.ts';
import { ROUTES } from '#shared/protocol/routes.ts';

/** The doors of the office that the lead's part knocks at. */

/** What came back, or why nothing did: the session is over, or the office did not answer. */
export type Reply<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly why: 'signed-out' | 'unreachable' };

/** The public results: which periods there are. */
export async function fetchResults(): Promise<Reply<ResultsNow>> {
  return jsonOf(await knock(ROUTES.results));
}

/** Any period's figures. @param period `2026-Q3` */
export async function fetchReport(token: string, period: string): Promise<Reply<ReportNow>> {
  return jsonOf(await knock(reportAddress(period), { headers: bearer(token) }));
}

/** A period's file as it is downloaded. */
export async function fetchFile(
  token: string,
  period: string,
  form: 'xlsx' | 'docx' | 'csv',
): Promise<Reply<Blob>> {
  const response = await knock(`${reportAddress(period)}.${form}`, { headers: bearer(token) });
  return response?.ok ? { ok: true, body: await response.blob() } : failed(response);
}

/** Sends one command of the lead. */
export async function sendCommand(token: string, command: Command): Promise<Reply<Answer>> {
  const response = await knock(ROUTES.commands, {
    method: 'POST',
    headers: { ...bearer(token), 'content-type': 'application/json' },
    body: JSON.stringify({ commands: [command] }),
  });
  const reply: Reply<{ answers: readonly Answer[] }> = await jsonOf(response);
  if (!reply.ok) return reply;
  const [answer] = reply.body.answers;
  return answer ? { ok: true, body: answer } : { ok: false, why: 'unreachable' };
}

function reportAddress(period: string): string {
  return `${ROUTES.reports}/${encodeURIComponent(period)}`;
}

function bearer(token: string) {
  return { authorization: `Bearer ${token}` };
}

/** Null when the office cannot be reached. */
function knock(address: string, init?: RequestInit): Promise<Response | null> {
  return fetch(address, init).catch(() => null);
}

async function jsonOf<T>(response: Response | null): Promise<Reply<T>> {
  return response?.ok ? { ok: true, body: await response.json() } : failed(response);
}

function failed(response: Response | null): Reply<never> {
  return { ok: false, why: response?.status === 401 ? 'signed-out' : 'unreachable' };
}

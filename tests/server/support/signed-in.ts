import type { Office } from '#shared/protocol/office.ts';
import { runOffice, type RunningOffice } from './running-office.ts';

/** An office with its staff at hand. */

export interface SignedInOffice extends RunningOffice {
  /** Signs a post in and gives its token. */
  signedIn(staff: string): Promise<string>;
  /** A request with a JSON body, of whom the token is. */
  post(token: string | null, route: string, body: unknown): Promise<Response>;
}

/** Starts one. */
export async function runStaffedOffice(office?: Office): Promise<SignedInOffice> {
  const running = await runOffice({}, {}, office);
  const post: SignedInOffice['post'] = (token, route, body) => {
    const options = { method: 'POST', body: JSON.stringify(body) };
    return running.ask(route, token === null ? options : { ...options, token });
  };
  const signedIn: SignedInOffice['signedIn'] = async (staff) => {
    const pin = running.server.pins[staff] ?? '';
    const response = await post(null, '/api/sign-in', { staff, pin });
    const { token } = (await response.json()) as { token: string };
    return token;
  };
  return { ...running, post, signedIn };
}

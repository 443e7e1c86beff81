import { verify } from '@node-rs/argon2';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';
import { hashOfToken, newToken } from './secrets.ts';

/** Staff sign in with their post and its PIN, and out again (SPEC A5). */

export type SignedIn =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly error: 'wrong-pin' }
  | { readonly ok: false; readonly error: 'too-many'; readonly retryAfterSeconds: number };

export interface SignIn {
  /** Checks a PIN; after each wrong one the post waits 1, 2, 4 … at most 30 s. */
  signIn(staffId: string, pin: string): Promise<SignedIn>;
  /** Ends the session of a token. */
  signOut(token: string): void;
}

/** How long a session lasts, ms: a working day with its edges. */
const SESSION_MS = 12 * 3_600_000;
const LONGEST_DELAY_SECONDS = 30;

interface Tries {
  readonly failed: number;
  readonly notBefore: number;
}

/** Opens the sign-in of an office. Delays live in memory: a restart forgets them. */
export function openSignIn(office: Office, store: Store, clock: () => number): SignIn {
  const tries = new Map<string, Tries>();

  async function signIn(staffId: string, pin: string): Promise<SignedIn> {
    const staff = office.state().office?.staff.find((one) => one.id === staffId);
    const hash = staff && store.credentials.pinHash(staff.id);
    if (!staff || !hash) return { ok: false, error: 'wrong-pin' };
    const { failed, notBefore } = tries.get(staff.id) ?? { failed: 0, notBefore: 0 };
    const waitMs = notBefore - clock();
    if (waitMs > 0) {
      return { ok: false, error: 'too-many', retryAfterSeconds: Math.ceil(waitMs / 1000) };
    }
    // Counted as wrong before it is checked: many tries sent at once get no more than one.
    const delay = Math.min(LONGEST_DELAY_SECONDS, 2 ** failed);
    tries.set(staff.id, { failed: failed + 1, notBefore: clock() + delay * 1000 });
    const isRight = await verify(hash, pin);
    // Meanwhile the post may have been given another PIN, or gone with a new office file.
    if (!isRight || store.credentials.pinHash(staff.id) !== hash) {
      return { ok: false, error: 'wrong-pin' };
    }
    tries.delete(staff.id);

    const token = newToken();
    store.sessions.forget(office.now());
    store.sessions.add(hashOfToken(token), staff.id, office.now() + SESSION_MS);
    return { ok: true, token };
  }

  return { signIn, signOut: (token) => store.sessions.remove(hashOfToken(token)) };
}

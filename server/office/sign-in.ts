import { randomBytes } from 'node:crypto';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import type { Office } from './office.ts';
import { nobodysHash, openPinChecks } from './pin-hashes.ts';
import { openPinTries, type TriedAt } from './pin-tries.ts';
import { hashOfToken, newToken } from './secrets.ts';

/** Staff sign in with their post and its PIN, and out again (SPEC A5, A12). */

export type SignedIn =
  | {
      readonly ok: true;
      readonly token: string;
      /** By what this browser is known from now on; it alone keeps it. */
      readonly browser: string;
    }
  | { readonly ok: false; readonly error: 'wrong-pin' }
  | { readonly ok: false; readonly error: 'too-many'; readonly retryAfterSeconds: number };

/** Where somebody signs in. */
export interface SignsInFrom {
  /** What the browser says it is known by; null: nothing. */
  readonly browser: string | null;
  readonly address: string;
}

export interface SignIn {
  /**
   * Checks a PIN; after each wrong one the post waits there, 1, 2, 4 … at most 900 s. A post that is not there is answered
   * like one that is, after as long.
   */
  signIn(post: string, pin: string, from: SignsInFrom): Promise<SignedIn>;
  /** Ends the session of a token. */
  signOut(token: string): void;
  /** A post was given another PIN: nobody waits for the old one's sake. */
  renewed(post: string): void;
}

/** All posts that are not there count as one: made-up names buy nobody more checks. */
const NOBODY = 'nobody';
/** How long a session lasts, ms: a working day with its edges. */
export const SESSION_MS = 12 * 3_600_000;
/** How long a browser is known after it was last signed in on, ms: as long as browsers keep a cookie. */
export const BROWSER_KEPT_MS = 400 * 24 * 3_600_000;

/**
 * Opens the sign-in of an office. Browsers are known again as in OWASP, "Slow Down Online Guessing Attacks with Device
 * Cookies": a browser that has signed in as a post is held up by its own wrong PINs alone.
 */
export function openSignIn(
  office: Office,
  store: Store,
  logger: Pick<Logger, 'info' | 'warn'>,
): SignIn {
  const checks = openPinChecks();
  const nobody = nobodysHash();
  const ofPosts = openPinTries(office.now);
  // Apart, so that posts which are not there push no one's tries out.
  const ofNobody = openPinTries(office.now);

  async function signIn(post: string, pin: string, from: SignsInFrom): Promise<SignedIn> {
    const isPost = office.state().office?.staff.some(({ id }) => id === post) ?? false;
    const hashed = isPost ? store.credentials.pinHash(post) : null;
    const { browser: said, address } = from;
    const browserHash = said === null ? null : hashOfToken(said);
    const isKnown = browserHash !== null && store.knownBrowsers.isKnown(browserHash, post);
    const at: TriedAt = isKnown ? { browser: browserHash } : { address };
    const tries = hashed === null ? ofNobody : ofPosts;
    const tried = hashed === null ? NOBODY : post;
    const begun = tries.begin(tried, at);
    if (!begun.ok) return { ...begun, error: 'too-many' };
    const isRight = await checks.check(hashed ?? nobody, pin, isKnown);
    if (isRight === null) {
      begun.undo();
      return { ok: false, error: 'too-many', retryAfterSeconds: 1 };
    }
    // Meanwhile the post may have been given another PIN, or gone with a new office file.
    if (!isRight || hashed === null || store.credentials.pinHash(post) !== hashed) {
      // A name that is no post's may be a PIN in the wrong place: it is not written down.
      logger.warn({ post: hashed === null ? null : post, isKnown }, 'A wrong PIN.');
      return { ok: false, error: 'wrong-pin' };
    }
    begun.undo();
    tries.succeeded(post, at);
    // Both or neither: on a full disk nobody is half signed in (SPEC X4).
    const signedIn = store.transaction(() => ({
      token: openSession(post),
      browser: remember(post, said, browserHash),
    }));
    logger.info({ post, isKnown }, 'A post signed in.');
    return { ok: true, ...signedIn };
  }

  function openSession(post: string): string {
    const token = newToken();
    const now = office.now();
    store.sessions.forget(now);
    store.sessions.add(hashOfToken(token), post, now + SESSION_MS);
    return token;
  }

  /** Several posts may sign in on one browser. What the office has not given out itself it does not take for one's own. */
  function remember(post: string, said: string | null, saidHash: string | null): string {
    const isOwn = saidHash !== null && store.knownBrowsers.isKnown(saidHash);
    const browser = isOwn && said !== null ? said : randomBytes(16).toString('base64url');
    const now = office.now();
    store.knownBrowsers.remember(hashOfToken(browser), post, now);
    store.knownBrowsers.forget(now - BROWSER_KEPT_MS);
    return browser;
  }

  return {
    signIn,
    signOut: (token) => store.sessions.remove(hashOfToken(token)),
    renewed: ofPosts.forget,
  };
}

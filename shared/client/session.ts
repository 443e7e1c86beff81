/** Staff at a screen: signing in with the PIN of a post, and out again. A session lives as long as its tab. */
import { type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import {
  type Fault,
  type Grant,
  grantSchema,
  type StaffList,
  staffListSchema,
} from '../protocol/messages.ts';
import { ROUTES } from '../protocol/routes.ts';
import { noteStaffHere } from './staff-browser.ts';

const KEPT_AS = 'session';
/** A question for the posts that hangs longer is given up, ms. */
const ANSWER_TIMEOUT_MS = 10_000;

/** Why a sign-in failed; `unreachable` when the office did not answer. */
export type SignInFault = Extract<Fault, 'wrong-pin' | 'too-many'> | 'unreachable';

export interface Session {
  /** Null while nobody is signed in. */
  readonly grant: Signal<Grant | null>;
  /** Resolves to null when it went well, else to the reason. */
  signIn(staff: string, pin: string): Promise<SignInFault | null>;
  /** Takes a token that is there already: a paired counter device, see `takeIdentity`. */
  adopt(grant: Grant): void;
  signOut(): Promise<void>;
}

/** Goes on with the session of this tab, if there is one. */
export function openSession(): Session {
  const kept = sessionStorage.getItem(KEPT_AS);
  const grant = signal<Grant | null>(kept ? v.parse(grantSchema, JSON.parse(kept)) : null);

  function adopt(next: Grant): void {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(next));
    grant.value = next;
  }

  async function signIn(staff: string, pin: string): Promise<SignInFault | null> {
    const response = await post(ROUTES.signIn, { staff, pin }).catch(() => null);
    if (response?.ok) {
      noteStaffHere();
      adopt(v.parse(grantSchema, await response.json()));
      return null;
    }
    if (response?.status === 429) return 'too-many';
    return response?.status === 401 || response?.status === 400 ? 'wrong-pin' : 'unreachable';
  }

  async function signOut(): Promise<void> {
    const token = grant.value?.token;
    sessionStorage.removeItem(KEPT_AS);
    grant.value = null;
    // Unreachable: the token ends by itself at the office.
    if (token) await post(ROUTES.signOut, {}, token).catch(() => null);
  }

  return { grant, signIn, adopt, signOut };
}

/** The posts that may sign in; null when the office does not answer in time, or something else answers in its place. */
export async function fetchStaff(): Promise<StaffList | null> {
  try {
    const response = await fetch(ROUTES.staff, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
    return response.ok ? v.parse(staffListSchema, await response.json()) : null;
  } catch {
    // No line, too late, or no list: whoever asks asks again.
    return null;
  }
}

function post(route: string, body: object, token?: string): Promise<Response> {
  return fetch(route, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
}

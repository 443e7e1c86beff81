/** A screen that is not paired asks for a code, shows it, and waits until the lead has entered it (SPEC A8). */
import { type Signal, signal } from '@preact/signals';
import type { DeviceRole } from '../domain/vocabulary.ts';
import type { PairingAsked } from '../protocol/devices.ts';
import type { Grant } from '../protocol/messages.ts';
import { ROUTES } from '../protocol/routes.ts';
import { keepIdentity, type Screen } from './identity.ts';

/** A screen that can pair itself. */
export type PairedScreen = Extract<Screen, DeviceRole>;

/** How the asking stands. */
export type OwnCode =
  | { readonly status: 'asking' }
  | { readonly status: 'unreachable' }
  | {
      readonly status: 'shown';
      /** Six letters and digits. */
      readonly code: string;
      readonly goodForMinutes: number;
    };

export interface AskedCode {
  readonly own: Signal<OwnCode>;
  close(): void;
}

/** How often the office is asked whether the code was entered, ms; when it does not answer, twice as long each time. */
const CLAIM_EVERY_MS = 2000;
const LONGEST_WAIT_MS = 30_000;
/** A question that hangs longer is given up and asked again, ms. */
const ANSWER_TIMEOUT_MS = 10_000;

/** What the office said; `body` only where it granted what was asked. */
interface Reply<Body> {
  readonly status: number;
  readonly body: Body | null;
}

/**
 * Asks until this screen is paired: a new code whenever one is over, or the office has forgotten it at a restart.
 * @param onPaired called once its identity is kept
 */
export function askForCode(screen: PairedScreen, onPaired: () => void): AskedCode {
  const own = signal<OwnCode>({ status: 'asking' });
  let closed = false;
  let wake: (() => void) | null = null;

  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function newCode(): Promise<PairingAsked | null> {
    let waitMs = CLAIM_EVERY_MS;
    while (!closed) {
      const reply = await post<PairingAsked>(ROUTES.pairing, { role: screen });
      if (reply?.body) return reply.body;
      own.value = { status: 'unreachable' };
      await wait(waitMs);
      waitMs = longer(waitMs);
    }
    return null;
  }

  /** The grant; null when the code is over. Asked once more at its end: it may have been entered in its last seconds. */
  async function granted({ secret, goodForSeconds }: PairingAsked): Promise<Grant | null> {
    const until = performance.now() + goodForSeconds * 1000;
    let waitMs = CLAIM_EVERY_MS;
    for (let isLast = false; !isLast; ) {
      await wait(Math.max(0, Math.min(waitMs, until - performance.now())));
      if (closed) return null;
      isLast = performance.now() >= until;
      const reply = await post<Grant>(`${ROUTES.pairing}/claim`, { secret });
      if (reply?.body) return reply.body;
      if (reply && reply.status >= 400 && reply.status < 500) return null;
      waitMs = reply?.status === 202 ? CLAIM_EVERY_MS : longer(waitMs);
    }
    return null;
  }

  /** One code from its asking to its end; whether the screen was paired by it. */
  async function round(): Promise<boolean> {
    const asked = await newCode();
    if (!asked) return false;
    const goodForMinutes = Math.round(asked.goodForSeconds / 60);
    own.value = { status: 'shown', code: asked.code, goodForMinutes };
    const grant = await granted(asked);
    if (!grant) return false;
    await keepIdentity(screen, grant);
    return true;
  }

  async function run(): Promise<void> {
    while (!closed) {
      try {
        if (await round()) return onPaired();
      } catch (error) {
        // The identity could not be kept: nobody is at this screen to start it again.
        console.error(error);
        own.value = { status: 'unreachable' };
        await wait(LONGEST_WAIT_MS);
      }
    }
  }

  void run();
  return {
    own,
    close: () => {
      closed = true;
      wake?.();
    },
  };
}

function longer(waitMs: number): number {
  return Math.min(LONGEST_WAIT_MS, waitMs * 2);
}

/** Null when the office does not answer in time, or something else answers in its place. */
async function post<Body>(route: string, body: object): Promise<Reply<Body> | null> {
  try {
    const response = await fetch(route, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    const isGranted = response.ok && response.status !== 202;
    // Read in any case: an answer left unread may be given up by the browser, which then complains.
    const said = await response.text();
    return { status: response.status, body: isGranted ? JSON.parse(said) : null };
  } catch {
    return null;
  }
}

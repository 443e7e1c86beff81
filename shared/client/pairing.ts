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
      const response = await post(ROUTES.pairing, { role: screen });
      if (response?.ok) return response.json();
      own.value = { status: 'unreachable' };
      await wait(waitMs);
      waitMs = longer(waitMs);
    }
    return null;
  }

  /** The grant; null when the code is over. */
  async function granted({ secret, goodForSeconds }: PairingAsked): Promise<Grant | null> {
    const until = performance.now() + goodForSeconds * 1000;
    let waitMs = CLAIM_EVERY_MS;
    while (!closed && performance.now() < until) {
      await wait(waitMs);
      const response = closed ? null : await post(`${ROUTES.pairing}/claim`, { secret });
      if (response?.status === 200) return response.json();
      if (response && response.status < 500 && response.status !== 202) return null;
      waitMs = response?.status === 202 ? CLAIM_EVERY_MS : longer(waitMs);
    }
    return null;
  }

  async function run(): Promise<void> {
    while (!closed) {
      const asked = await newCode();
      if (!asked) return;
      const goodForMinutes = Math.round(asked.goodForSeconds / 60);
      own.value = { status: 'shown', code: asked.code, goodForMinutes };
      const grant = await granted(asked);
      if (!grant) continue;
      await keepIdentity(screen, grant);
      onPaired();
      return;
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

/** Null when the office does not answer. */
function post(route: string, body: object): Promise<Response | null> {
  return fetch(route, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
}

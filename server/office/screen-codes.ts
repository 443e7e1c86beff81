import { randomInt, randomUUID } from 'node:crypto';
import type { Actor } from '#shared/domain/access.ts';
import type { DeviceRole } from '#shared/domain/vocabulary.ts';
import type { EnterCode, PairingAsked } from '#shared/protocol/devices.ts';
import type { Answer, Fault } from '#shared/protocol/messages.ts';
import type { Office } from './office.ts';
import { hashOfToken, newToken } from './secrets.ts';

/** Codes that unpaired screens show of themselves, until the lead enters them (SPEC A8). They live in memory alone. */

export interface ScreenCodes {
  /** Gives a screen a code. Refused: its address has asked too often of late. @param from the screen's address */
  ask(role: DeviceRole, from: string): Asked;
  /**
   * Pairs the screen that shows a code. Faults: `wrong-code`; `other-screen` when another kind of screen shows it.
   * A code that was entered in vain stays good. @throws NotWritten
   */
  enter(by: Actor, entered: EnterCode): Promise<Entered>;
  /** What has become of a screen's code; its token is given away once. */
  claim(secret: string): Claimed;
}

export type Asked =
  | { readonly ok: true; readonly asked: PairingAsked }
  | { readonly ok: false; readonly retryAfterSeconds: number };

export type Entered =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: Extract<Fault, 'wrong-code' | 'other-screen'> };

export type Claimed =
  | { readonly status: 'waiting' }
  | { readonly status: 'paired'; readonly token: string }
  | { readonly status: 'over' };

/** None that is taken for another, on a screen across the hall or by ear: no B I L O S U Z, no 0 1 5 6. */
const ALPHABET = 'ACDEFGHJKMNPQRTVWXY234789';
const CODE_LENGTH = 6;
const GOOD_FOR_MS = 15 * 60_000;
/** Screens that wait at once; the oldest gives way, and asks anew. */
const MOST_WAITING = 200;
/** An address may ask so often in so long, ms: a hall behind one address is paired, a page gone wild is held back. */
const MOST_ASKED = 30;
const ASKED_WITHIN_MS = 60_000;

interface Waiting {
  readonly role: DeviceRole;
  readonly code: string;
  readonly until: number;
  /** Being entered: a second hand that enters the same code comes too late. */
  busy: boolean;
  /** Null until the code was entered. */
  token: string | null;
}

/** Opens the codes of an office. */
export function openScreenCodes(office: Office, clock: () => number): ScreenCodes {
  const bySecret = new Map<string, Waiting>();
  const askedFrom = new Map<string, { readonly until: number; times: number }>();

  function tidy(): void {
    const now = clock();
    for (const [secret, { until }] of bySecret) if (until <= now) bySecret.delete(secret);
    for (const [from, { until }] of askedFrom) if (until <= now) askedFrom.delete(from);
  }

  function unusedCode(): string {
    const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
    const made = code.join('');
    return waitingWith(made) ? unusedCode() : made;
  }

  function waitingWith(code: string): Waiting | undefined {
    return [...bySecret.values()].find((one) => one.code === code && one.token === null);
  }

  const ask: ScreenCodes['ask'] = (role, from) => {
    tidy();
    const now = clock();
    const before = askedFrom.get(from) ?? { until: now + ASKED_WITHIN_MS, times: 0 };
    if (before.times >= MOST_ASKED) {
      return { ok: false, retryAfterSeconds: Math.ceil((before.until - now) / 1000) };
    }
    askedFrom.set(from, { ...before, times: before.times + 1 });
    const [oldest] = bySecret.keys();
    if (bySecret.size >= MOST_WAITING && oldest !== undefined) bySecret.delete(oldest);
    const secret = newToken();
    const code = unusedCode();
    bySecret.set(secret, { role, code, until: now + GOOD_FOR_MS, busy: false, token: null });
    return { ok: true, asked: { code, secret, goodForSeconds: GOOD_FOR_MS / 1000 } };
  };

  const enter: ScreenCodes['enter'] = async (by, { code, ...content }) => {
    tidy();
    const screen = waitingWith(asShown(code));
    if (!screen || screen.busy) return { ok: false, error: 'wrong-code' };
    if (screen.role !== content.role) return { ok: false, error: 'other-screen' };
    const token = newToken();
    screen.busy = true;
    try {
      const answer = await office.command(by, {
        id: randomUUID(),
        at: office.now(),
        type: 'pair-device',
        device: randomUUID(),
        ...content,
        tokenHash: hashOfToken(token),
      });
      if (answer.outcome === 'accepted') screen.token = token;
      return { ok: true, answer };
    } finally {
      screen.busy = false;
    }
  };

  const claim: ScreenCodes['claim'] = (secret) => {
    tidy();
    const screen = bySecret.get(secret);
    if (!screen) return { status: 'over' };
    if (screen.token === null) return { status: 'waiting' };
    bySecret.delete(secret);
    return { status: 'paired', token: screen.token };
  };

  return { ask, enter, claim };
}

/** However it was typed: in small letters, in groups. */
function asShown(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '');
}

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
   * Pairs the screen that shows a code. Faults: `wrong-code`, also for one that is over or being entered by another
   * hand; `other-screen` when another kind of screen shows it; `too-many` after so many wrong codes of one post. A code
   * that was entered in vain stays good.
   * @throws NotWritten
   */
  enter(by: Actor, entered: EnterCode): Promise<Entered>;
  /**
   * What has become of a screen's code. For a quarter of an hour after it was entered the screen is given its token,
   * the same one again where an answer was lost on its way.
   */
  claim(secret: string): Claimed;
}

export type Asked =
  | { readonly ok: true; readonly asked: PairingAsked }
  | { readonly ok: false; readonly retryAfterSeconds: number };

export type Entered =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: Extract<Fault, 'wrong-code' | 'other-screen'> }
  | { readonly ok: false; readonly error: 'too-many'; readonly retryAfterSeconds: number };

export type Claimed =
  | { readonly status: 'not-entered' }
  | { readonly status: 'paired'; readonly token: string }
  | { readonly status: 'over' };

/** None that is taken for another, on a screen across the hall or by ear: no B I L O S U Z, no 0 1 5 6. */
const ALPHABET = 'ACDEFGHJKMNPQRTVWXY234789';
const CODE_LENGTH = 6;
/** How long a code may be entered, and its token be fetched from then on, ms. */
const GOOD_FOR_MS = 15 * 60_000;
/** Codes that stand to be entered at once. Of more the oldest of the address that shows most gives way: its screen asks anew. */
const MOST_SHOWN = 200;
/** An address may ask so often in so long, ms: a hall behind one address is paired, a page gone wild is held back. */
const MOST_ASKED = 30;
const ASKED_WITHIN_MS = 60_000;

/** Wrong codes that one post may enter in so long, ms: of 244 million, with 200 shown at most, none is found by trying. */
const MOST_WRONG = 20;
const WRONG_WITHIN_MS = 15 * 60_000;

/** A screen on its way to being paired. */
interface Unpaired {
  /** The address that asked. */
  readonly from: string;
  readonly role: DeviceRole;
  readonly code: string;
  /** When it is over, ms. */
  until: number;
  /** Being entered: a second hand that enters the same code comes too late. */
  busy: boolean;
  /** Null until the code was entered. */
  token: string | null;
}

/** Opens the codes of an office. */
export function openScreenCodes(office: Office, clock: () => number): ScreenCodes {
  const bySecret = new Map<string, Unpaired>();
  const askedFrom = new Map<string, { readonly until: number; times: number }>();
  const wrongOf = new Map<string, { readonly until: number; readonly times: number }>();

  function tidy(): void {
    const now = clock();
    for (const [secret, { until, busy }] of bySecret) {
      if (until <= now && !busy) bySecret.delete(secret);
    }
    for (const [from, { until }] of askedFrom) if (until <= now) askedFrom.delete(from);
    for (const [post, { until }] of wrongOf) if (until <= now) wrongOf.delete(post);
  }

  function unusedCode(): string {
    const code = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
    const made = code.join('');
    return showing(made) ? unusedCode() : made;
  }

  function showing(code: string): Unpaired | undefined {
    return [...bySecret.values()].find((one) => one.code === code && one.token === null);
  }

  /** A code that is being entered, or was, does not give way: the device in its place is let go already. */
  function makeRoom(): void {
    const shown = [...bySecret].filter(([, { busy, token }]) => !busy && token === null);
    if (shown.length < MOST_SHOWN) return;
    const times = new Map<string, number>();
    for (const [, { from }] of shown) times.set(from, (times.get(from) ?? 0) + 1);
    const most = Math.max(...times.values());
    const oldest = shown.find(([, { from }]) => times.get(from) === most);
    if (oldest) bySecret.delete(oldest[0]);
  }

  const ask: ScreenCodes['ask'] = (role, from) => {
    tidy();
    const now = clock();
    const before = askedFrom.get(from) ?? { until: now + ASKED_WITHIN_MS, times: 0 };
    if (before.times >= MOST_ASKED) {
      return { ok: false, retryAfterSeconds: Math.ceil((before.until - now) / 1000) };
    }
    askedFrom.set(from, { ...before, times: before.times + 1 });
    makeRoom();
    const secret = newToken();
    const code = unusedCode();
    const until = now + GOOD_FOR_MS;
    bySecret.set(secret, { from, role, code, until, busy: false, token: null });
    return { ok: true, asked: { code, secret, goodForSeconds: GOOD_FOR_MS / 1000 } };
  };

  const enter: ScreenCodes['enter'] = async (by, { code, ...content }) => {
    tidy();
    const now = clock();
    const wrong = wrongOf.get(by.id) ?? { until: now + WRONG_WITHIN_MS, times: 0 };
    if (wrong.times >= MOST_WRONG) {
      const retryAfterSeconds = Math.ceil((wrong.until - now) / 1000);
      return { ok: false, error: 'too-many', retryAfterSeconds };
    }
    const screen = showing(asShown(code));
    if (!screen || screen.busy) {
      wrongOf.set(by.id, { ...wrong, times: wrong.times + 1 });
      return { ok: false, error: 'wrong-code' };
    }
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
      if (answer.outcome === 'accepted') {
        screen.token = token;
        screen.until = clock() + GOOD_FOR_MS;
      }
      return { ok: true, answer };
    } finally {
      screen.busy = false;
    }
  };

  const claim: ScreenCodes['claim'] = (secret) => {
    tidy();
    const screen = bySecret.get(secret);
    if (!screen) return { status: 'over' };
    if (screen.token === null) return { status: 'not-entered' };
    return { status: 'paired', token: screen.token };
  };

  return { ask, enter, claim };
}

/** However it was typed: in small letters, in groups. */
function asShown(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '');
}

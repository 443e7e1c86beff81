import { randomBytes, randomUUID } from 'node:crypto';
import { CONSOLE } from '#shared/domain/access.ts';
import type { DeviceRole, RefusalReason } from '#shared/domain/vocabulary.ts';
import type { Fault } from '#shared/protocol/messages.ts';
import type { Office } from '../office/office.ts';
import { hashOfToken, newToken } from '../office/secrets.ts';

/** One-time codes that pair a screen: made by the demonstration's front page, good once and for a quarter of an hour. */

/** What a code pairs. */
export interface Pairing {
  readonly role: DeviceRole;
  readonly label: string;
  readonly counter: string | null;
  readonly point: string | null;
}

export type Paired =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly error: Fault | RefusalReason };

export interface PairingCodes {
  /** Makes a code. */
  make(pairing: Pairing): string;
  /** Uses a code up. Refused: `wrong-code`, or what the office says against the pairing. @throws NotWritten */
  redeem(code: string): Promise<Paired>;
}

const GOOD_FOR_MS = 15 * 60_000;
/** Codes kept; the oldest go first, so that a page loaded over and over fills no memory. */
const MOST_CODES = 500;

/** Opens the codes of an office; they live in memory alone. */
export function openPairingCodes(office: Office, clock: () => number): PairingCodes {
  const codes = new Map<string, Pairing & { readonly until: number }>();

  function make(pairing: Pairing): string {
    const oldest = codes.keys().next();
    if (codes.size >= MOST_CODES && !oldest.done) codes.delete(oldest.value);
    const code = randomBytes(12).toString('base64url');
    codes.set(code, { ...pairing, until: clock() + GOOD_FOR_MS });
    return code;
  }

  async function redeem(code: string): Promise<Paired> {
    const pairing = codes.get(code);
    codes.delete(code);
    if (!pairing || pairing.until < clock()) return { ok: false, error: 'wrong-code' };
    const { until: _, ...content } = pairing;
    const token = newToken();
    const asked = office.command(CONSOLE, {
      id: randomUUID(),
      at: office.now(),
      type: 'pair-device',
      device: randomUUID(),
      ...content,
      tokenHash: hashOfToken(token),
    });
    // Where nothing could be written the code stays good.
    const answer = await asked.catch((error: unknown) => {
      codes.set(code, pairing);
      throw error;
    });
    if (answer.outcome === 'refused') return { ok: false, error: answer.reason };
    return { ok: true, token };
  }

  return { make, redeem };
}

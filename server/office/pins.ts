import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { Store } from '../store/store.ts';
import { hashPin } from './pin-hashes.ts';
import { newPin } from './secrets.ts';
import { stage } from './write-whole.ts';

/** The staff's PINs: made at random, kept as argon2id hashes; the demonstration's own also stand in a file, to be printed at each start. */

const pinsSchema = v.object({ pins: v.record(v.string(), v.string()) });

/** PIN by post. */
export type Pins = Readonly<Record<string, string>>;

/**
 * Gives every post without a PIN one of its own. The new ones are returned, to be told once.
 * @param keepIn file that keeps them readable, for the demonstration; null otherwise
 */
export async function givePins(
  store: Store,
  office: OfficeFile,
  keepIn: string | null,
): Promise<Pins> {
  const pins: Record<string, string> = {};
  const hashes: [string, string][] = [];
  for (const { id } of office.staff) {
    if (store.credentials.pinHash(id) !== null) continue;
    const pin = newPin();
    hashes.push([id, await hashPin(pin)]);
    pins[id] = pin;
  }
  const known = keepIn ? { ...readPins(keepIn), ...pins } : {};
  const ofPosts = office.staff.flatMap(({ id }) => (known[id] ? [[id, known[id]] as const] : []));
  keepTogether(store, keepIn, Object.fromEntries(ofPosts), () => {
    for (const [id, made] of hashes) store.credentials.setPin(id, made);
  });
  return pins;
}

/**
 * Gives a post a new PIN in place of the old one, and ends its sessions. Its browsers stay known: else a stranger who keeps the
 * post's tries spent would keep its clerk out (SPEC A12), and each is held to its own few tries anyway.
 * @param keepIn as in `givePins`
 * @returns the new PIN, to be told once
 */
export async function renewPin(
  store: Store,
  staff: string,
  keepIn: string | null,
): Promise<string> {
  const pin = newPin();
  const made = await hashPin(pin);
  const known = keepIn ? readPins(keepIn) : {};
  keepTogether(store, keepIn, { ...known, [staff]: pin }, () => {
    store.credentials.setPin(staff, made);
    store.sessions.removeOf(staff);
  });
  return pin;
}

/** The demonstration's PINs; none when the file is not there. */
export function readPins(file: string): Pins {
  if (!existsSync(file)) return {};
  return v.parse(pinsSchema, JSON.parse(readFileSync(file, 'utf8'))).pins;
}

/** All or nothing on a full disk: the file is written before the memory and put in its place after it. */
function keepTogether(store: Store, keepIn: string | null, pins: Pins, keep: () => void): void {
  const staged = keepIn ? stage(keepIn, `${JSON.stringify({ pins }, null, 2)}\n`) : null;
  try {
    store.transaction(keep);
  } catch (error) {
    staged?.drop();
    throw error;
  }
  staged?.place();
}
